import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { addHoliday, loadCalendar } from '#kernel/holidays.ts'
import { enqueue } from '#kernel/jobs.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { LocalDate } from '#kernel/time.ts'
import { closeCounselOn } from '../counsel/appointments/close-on-holiday.job.ts'
import { MOVE_DUE } from '../due/move-due.act.ts'
import { decideHoliday, type HolidayRefusal, mayAddHoliday } from './calendar-end.rule.ts'

/**
 * In the transaction that adds a holiday: running due dates are reckoned anew after it, and appointments with
 * counselors on that day are cancelled.
 */
export async function holidayAdded(tx: Tx, holiday: { day: LocalDate; name: string }): Promise<void> {
  await enqueue(tx, MOVE_DUE, holiday)
  await enqueue(tx, closeCounselOn, holiday)
}

/** Adds a temporary holiday from the office; the due dates that run over it are moved by a job. @law CPTA 19 */
export async function addTemporaryHoliday(
  tx: Tx,
  { day, name, by }: { day: LocalDate; name: string; by: Clerk },
): Promise<Result<void, HolidayRefusal | 'no-right'>> {
  if (!mayAddHoliday(by.rights)) return refuse('no-right')
  const decided = decideHoliday(day, (await loadCalendar(tx)).holidays)
  if (!decided.ok) return decided
  await addHoliday(tx, { day, name, by })
  await holidayAdded(tx, { day, name })
  return ok(undefined)
}
