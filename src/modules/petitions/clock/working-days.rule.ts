import { ok, refuse } from '#kernel/result.ts'
import type { LocalDate } from '#kernel/time.ts'
import { eachDay, type Calendar } from './calendar.rule.ts'
import { dayOffRow, endOfDay, stopRow, type LedgerRow, type Run } from './ledger.rule.ts'
import { suspensionByDay, type Suspension } from './stops.rule.ts'

/**
 * Working days from the day of receipt, which is day one whatever is left of it.
 * Saturdays, holidays (Sundays among them) and stopped days are not counted.
 * @law CPTA 19(2)
 * @refusal CALENDAR_ENDS, PAUSED
 */
export function runWorkingDays(
  days: number,
  from: LocalDate,
  suspensions: readonly Suspension[],
  calendar: Calendar,
): Run {
  const ledger: LedgerRow[] = []
  const suspendedOn = suspensionByDay(suspensions)
  let left = days
  for (const each of eachDay(from, calendar)) {
    const { day } = each
    const stop = suspendedOn(day)
    if (stop && stop.toOn === undefined) return refuse('PAUSED')
    if (each.kind !== 'working') ledger.push(dayOffRow(each))
    else if (stop) ledger.push(stopRow(day, stop))
    else {
      ledger.push({ day, counted: true, reason: 'working' })
      left -= 1
      if (left === 0) return ok(endOfDay(day, calendar, ledger))
    }
  }
  return refuse('CALENDAR_ENDS')
}
