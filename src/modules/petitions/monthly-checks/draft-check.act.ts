import { departments } from '#modules/departments/index.ts'
import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { monthlyCheckBy } from '../clock/internal-clocks.rule.ts'
import { figuresOf } from './figures.store.ts'
import { monthBefore, spanOf } from './monthly-check.rule.ts'
import { insertMonthlyCheck } from './monthly-check.store.ts'

/**
 * Counts how petitions were handled in the month that has ended, for the desk to check by the 5th. Once a month; a month
 * in which nothing happened has none.
 *
 * @returns the month, where it was not there yet
 * @law CPTA-ED 22(1); CPTA-ER 7
 */
export async function draftMonthlyCheck(tx: Tx, { at }: { at: Instant }): Promise<string | undefined> {
  const today = dayOf(at)
  const month = monthBefore(today)
  const [desk] = await departments.postsWith(tx, { right: 'petition-desk', day: today })
  if (!desk) return undefined
  const lines = await figuresOf(tx, { ...spanOf(month), deskDepartmentId: desk.departmentId })
  if (lines.length === 0) return undefined
  const confirmBy = monthlyCheckBy(today.slice(0, 7), await loadCalendar(tx))
  if (!(await insertMonthlyCheck(tx, { month, draftedAt: at, confirmBy }, lines))) return undefined
  const by = { id: 'system:monthly-check', from: 'job' }
  record(tx, { what: 'monthly-check.drafted', about: `month:${month}`, by, detail: { confirmBy } })
  return month
}
