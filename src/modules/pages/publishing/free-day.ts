import type { Reader } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { type LocalDate, weekday } from '#kernel/time.ts'

/** Whether a day is a Saturday, a Sunday or a holiday. @law CA 161 */
export async function freeDays(read: Reader): Promise<(day: LocalDate) => boolean> {
  const calendar = await loadCalendar(read)
  return (day) => weekday(day) === 0 || weekday(day) === 6 || calendar.holidays.has(day)
}
