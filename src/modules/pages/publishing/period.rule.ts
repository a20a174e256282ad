import { addDays, dayOf, type Instant, instantAt } from '#kernel/time.ts'

/** What becomes of a text when its posting period has ended: readable at its address, gone, or erased. */
export const AFTER_PERIOD = ['archive', 'hide', 'remove'] as const
export type AfterPeriod = (typeof AFTER_PERIOD)[number]

export interface PostingPeriod {
  readonly fromAt: Instant
  /** The first moment at which it is no longer posted; null is without end. */
  readonly untilAt: Instant | null
  readonly afterPeriod: AfterPeriod
}

/** Before its time nothing is there; within it is posted; afterwards what the section or the item says. */
export type Standing = 'to-come' | 'posted' | 'archived' | 'gone'

/** Where a text stands at a moment. @article 6(1) */
export function standingAt({ fromAt, untilAt, afterPeriod }: PostingPeriod, now: Instant): Standing {
  if (now < fromAt) return 'to-come'
  if (untilAt === null || now < untilAt) return 'posted'
  return afterPeriod === 'archive' ? 'archived' : 'gone'
}

/** The end of a period of whole days: midnight after the last of them. The first day is not counted. @law CA 157 */
export const endOfPeriod = (fromAt: Instant, days: number): Instant =>
  instantAt(addDays(dayOf(fromAt), days + 1), 0)
