import { addDays, type LocalDate } from '#kernel/time.ts'

/**
 * The last day on which a posting of a board is shown: `postingDays` days, the day of posting the first.
 * Nothing for a board without a period.
 *
 * @article 6(1)
 */
export const postedUntil = (postedOn: LocalDate, postingDays: number | null): LocalDate | null =>
  postingDays === null ? null : addDays(postedOn, postingDays - 1)
