import { addDays, type LocalDate } from '#kernel/time.ts'

/** Whom a reminder reaches, and when: the post before and on the day, the head of the department after it. */
export const STEPS = ['soon', 'due', 'head', 'head-again'] as const
export type Step = (typeof STEPS)[number]

/** Days from the day by which a text is to be looked at. */
const DAYS: Readonly<Record<Step, number>> = { soon: -14, due: 0, head: 7, 'head-again': 37 }

/** The step that a text has reached on a day; the earlier ones are passed over where nobody reminded. @article 5(1) */
export function stepOn(checkBy: LocalDate, today: LocalDate): Step | undefined {
  return STEPS.toReversed().find((step) => today >= addDays(checkBy, DAYS[step]))
}

export const goesToHead = (step: Step): boolean => step === 'head' || step === 'head-again'
