import type { Reader } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import type { Instant } from '#kernel/time.ts'
import { petitions } from '#modules/petitions/index.ts'

/**
 * Until when messages are judged: eight working hours from their arrival, by the clock of receipt. Reckoned anew each
 * time, so that a holiday added meanwhile counts; undefined beyond the calendar.
 *
 * @article 12(2) @law CPTA-ED 6(7)
 */
export async function judgeDueOf(look: Reader): Promise<(arrivedAt: Instant) => Instant | undefined> {
  const calendar = await loadCalendar(look)
  return (arrivedAt) => {
    const due = petitions.fromDialogue.judgeBy(arrivedAt, calendar)
    return due.ok ? due.value : undefined
  }
}
