import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { Calendar } from '../clock/calendar.rule.ts'
import { type ClockEvent, type ClockRefusal, deadlineFrom } from '../clock/deadline.rule.ts'
import { decideExtension, type Extension } from '../clock/extensions.rule.ts'
import { lengthOf, type Period } from '../clock/period.rule.ts'

/** What an extension is judged by: the petition, its history, and the moment. */
export interface Extending {
  readonly period: Period
  /** Of the running period: the receipt, or the last reopening. */
  readonly startsAt: Instant | null
  readonly expiresAt: Instant | null
  readonly events: readonly ClockEvent[]
  /** Extensions made so far, before a reopening too: there are two in all. */
  readonly made: number
  readonly at: Instant
}
export type ExtendRefusal = ClockRefusal | 'already-overdue' | 'no-whole-number' | 'not-as-consented'
/** Choices that a form offers at most. */
const MOST_CHOICES = 60

/**
 * The day to which `n` more units move the due date. A period that has run out is overdue and not extended any
 * more; while a stop goes on there is no expected date to tell, so the stop is ended first.
 *
 * @law CPTA-ED 21(1), 21(2)
 * @refusal no-whole-number, already-overdue, and those of the clock: PAUSED, NO_MORE_EXTENSIONS, CONSENT_REQUIRED,
 * EXTENSION_TOO_LONG, CALENDAR_ENDS
 */
export function decideExtendedDue(
  { period, startsAt, expiresAt, events, made, at }: Extending,
  { n, consent }: { n: number; consent: boolean },
  calendar: Calendar,
): Result<LocalDate, ExtendRefusal> {
  if (!Number.isInteger(n) || n < 1) return refuse('no-whole-number')
  if (startsAt === null || (expiresAt !== null && expiresAt <= at)) return refuse('already-overdue')
  const more: Extension = { type: 'extension', n, petitionerConsent: consent }
  const allowed = decideExtension(period, made, more)
  if (!allowed.ok) return allowed
  const due = deadlineFrom({ period, startsAt, events: [...events, more] }, calendar)
  return due.ok ? ok(due.value.dueOn) : due
}

/** What the petitioner consented to is the most that the second extension may be. @law CPTA-ED 21(1) */
export const isAsConsented = (n: number, consented: { n: number } | undefined): boolean =>
  consented !== undefined && n <= consented.n

/** Every length that may still be chosen, with the day to which it leads; none when nothing may. */
export const extensionChoices = (
  extending: Extending,
  { consent, upTo }: { consent: boolean; upTo?: number | undefined },
  calendar: Calendar,
): { n: number; dueOn: LocalDate }[] =>
  Array.from(
    { length: Math.min(MOST_CHOICES, upTo ?? lengthOf(extending.period)) },
    (_, at) => at + 1,
  ).flatMap((n) => {
    const due = decideExtendedDue(extending, { n, consent }, calendar)
    return due.ok ? [{ n, dueOn: due.value }] : []
  })
