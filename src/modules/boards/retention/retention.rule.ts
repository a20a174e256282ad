import { ok, refuse, type Result } from '#kernel/result.ts'
import { addDays, type LocalDate } from '#kernel/time.ts'

/** A head looks again after a year at the latest. */
const LONGEST_STEP_DAYS = 365

export type LongerRefusal = 'purged' | 'not-later' | 'too-far'

/**
 * Whether a text is kept until another day: a later one, a year from today at most.
 *
 * @returns refuses `purged`, `not-later` than the last day now, `too-far`
 * @law PIPA 21 what is not needed any more is destroyed
 */
export function decideLonger(
  kept: { isPurged: boolean; keepUntil: LocalDate },
  until: LocalDate,
  today: LocalDate,
): Result<undefined, LongerRefusal> {
  if (kept.isPurged) return refuse('purged')
  if (until <= kept.keepUntil) return refuse('not-later')
  return until > addDays(today, LONGEST_STEP_DAYS) ? refuse('too-far') : ok(undefined)
}
