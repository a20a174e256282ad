import { ok, refuse, type Result } from '#kernel/result.ts'
import { type LocalDate, monthsLater, weekday } from '#kernel/time.ts'

/** So many months before the holiday table ends the office is warned. */
export const WARNING_MONTHS = 6

/** From this day on the office is warned that the table ends, and no date beyond it is promised (A12). @law CPTA 19 */
export const warnsFrom = (knownThrough: LocalDate): LocalDate => monthsLater(knownThrough, -WARNING_MONTHS).on

/** Whether a post may add a holiday: of the managing department, or the head of the petition desk. @article 3(3) */
export const mayAddHoliday = (rights: ReadonlySet<string>): boolean =>
  rights.has('site-admin') || (rights.has('petition-desk') && rights.has('petition-approve'))

/** Whether a post sees what hangs on the calendar. */
export const maySeeCalendar = (rights: ReadonlySet<string>): boolean =>
  rights.has('site-admin') || rights.has('petition-desk')

export type HolidayRefusal = 'already-a-holiday' | 'day-off-anyway' | 'before-the-table'

/** A day that can become a holiday: a weekday of the table's years or later that is none yet. @law CPTA 19(1), 19(2) */
export function decideHoliday(
  day: LocalDate,
  holidays: ReadonlyMap<LocalDate, string>,
): Result<LocalDate, HolidayRefusal> {
  if (holidays.has(day)) return refuse('already-a-holiday')
  if (weekday(day) === 0 || weekday(day) === 6) return refuse('day-off-anyway')
  const [first] = [...holidays.keys()].toSorted()
  return first !== undefined && day.slice(0, 4) < first.slice(0, 4) ? refuse('before-the-table') : ok(day)
}
