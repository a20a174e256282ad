import { addDays, type Instant, instantAt, type LocalDate } from '#kernel/time.ts'

/**
 * Policy `counselKept`: days that counsel is kept after it is over. No law says how many; within a year the asker may
 * come back to the answer and the city answers for it, after it nothing needs the person any more.
 *
 * @law PIPA 21 erased when no longer needed
 */
export const COUNSEL_KEPT_DAYS = 365
const MOST_DAYS = 3_650

/** The city's own. @throws RangeError it is no whole number of days from 1 to 3,650 */
export function readKeptDays(given: number = COUNSEL_KEPT_DAYS): number {
  if (!Number.isInteger(given) || given < 1 || given > MOST_DAYS)
    throw new RangeError(`keepCounselDays: a whole number from 1 to ${MOST_DAYS}`)
  return given
}

/** What was over before this instant is erased: the day on which it ended is not counted, the last is kept whole. */
export const erasedBefore = (today: LocalDate, days: number): Instant => instantAt(addDays(today, -days), 0)
