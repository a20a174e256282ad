import type { LocalDate } from '#kernel/time.ts'
import type { Calendar } from '../clock/calendar.rule.ts'
import { progressNotice } from '../clock/internal-clocks.rule.ts'

/** Calendar days before the thirtieth on which one may be sent early, over the longest row of days off. */
export const EARLIEST_DAYS = 15

/**
 * Which of the notices that come every 30 days is to be sent today: the latest whose day has come, once. Those that
 * were missed before it are made good by it.
 *
 * @law CPTA-ED 23
 */
export function noticeToSend(
  receivedOn: LocalDate,
  { today, sent, calendar }: { today: LocalDate; sent: readonly number[]; calendar: Calendar },
): number | undefined {
  let nth = 0
  for (;;) {
    const next = progressNotice(receivedOn, nth + 1, calendar)
    if (!next.ok || next.value.sendOn > today) break
    nth += 1
  }
  return nth === 0 || sent.some((one) => one >= nth) ? undefined : nth
}
