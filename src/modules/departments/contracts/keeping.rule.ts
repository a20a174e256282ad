import { dayOf, type Instant, instantAt, monthsLater } from '#kernel/time.ts'

/** Months that a log of access is kept where the data of more than 50,000 persons may be met. @law PIPA 29 */
const MONTHS = 24
/** No city keeps it for less. @law PIPA 29 */
const LEAST_MONTHS = 12

/** What ended before this moment has had its time: so many months as the city says, to the end of their last day. */
export const endedBefore = (now: Instant, months = MONTHS): Instant =>
  instantAt(monthsLater(dayOf(now), -Math.max(LEAST_MONTHS, months)).on, 0)
