import type { Instant } from '#kernel/time.ts'
import type { Calendar } from '../../clock/calendar.rule.ts'
import { runWorkingHours } from '../../clock/working-hours.rule.ts'

/** One working day. */
export const CONFIRM_HOURS = 8

/**
 * Whether money has lain on the account for a working day without being confirmed: the city's own delay, however
 * late it fetched its statement. From the bank's instant.
 *
 * @article 9(2)
 */
export function isCityDelay(creditAt: Instant, now: Instant, calendar: Calendar): boolean {
  const run = runWorkingHours(CONFIRM_HOURS, creditAt, [], calendar)
  return run.ok && run.value.dueAt < now
}
