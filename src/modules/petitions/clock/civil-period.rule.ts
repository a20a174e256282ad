import { ok, refuse } from '#kernel/result.ts'
import { addDays, daysBetween, monthsLater, nextDay, type LocalDate } from '#kernel/time.ts'
import { eachDay, type Calendar } from './calendar.rule.ts'
import { dayOffRow, endOfDay, stopRow, type LedgerRow, type Run } from './ledger.rule.ts'
import { suspensionByDay, type Suspension } from './stops.rule.ts'

/**
 * Weeks, as `days`: calendar days from the first, which counts.
 * @law CPTA 19(3); Civil Act 159, 161
 * @refusal CALENDAR_ENDS, PAUSED
 */
export const runDaysFirstIncluded = (
  days: number,
  from: LocalDate,
  suspensions: readonly Suspension[],
  calendar: Calendar,
): Run => runOut(days, from, suspensions, calendar, [])

/**
 * Months and years: they end the day before the corresponding day, or with a month that has none.
 * @law CPTA 19(3); Civil Act 159, 160, 161
 * @refusal CALENDAR_ENDS, PAUSED
 */
export const runMonthsFirstIncluded = (
  months: number,
  from: LocalDate,
  suspensions: readonly Suspension[],
  calendar: Calendar,
): Run => runOut(daysBetween(from, dayAfterMonths(from, months)), from, suspensions, calendar, [])

/**
 * Calendar days from the day after `from`.
 * @law Civil Act 157, 159, 161; CPTA-ED 24(4)
 * @refusal CALENDAR_ENDS, PAUSED
 */
export const runDaysFirstExcluded = (
  days: number,
  from: LocalDate,
  suspensions: readonly Suspension[],
  calendar: Calendar,
): Run =>
  runOut(days, nextDay(from), suspensions, calendar, [
    { day: from, counted: false, reason: 'first-day-excluded' },
  ])

/** The first day that no longer belongs to the months which begin with `from`. */
function dayAfterMonths(from: LocalDate, months: number): LocalDate {
  const { on, exists } = monthsLater(from, months)
  return exists ? on : addDays(on, 1)
}

/** Counts calendar days, stopped ones left out; an end on a day off moves to the next working day (A5). */
function runOut(
  days: number,
  from: LocalDate,
  suspensions: readonly Suspension[],
  calendar: Calendar,
  ledger: LedgerRow[],
): Run {
  const suspendedOn = suspensionByDay(suspensions)
  let left = days
  for (const each of eachDay(from, calendar)) {
    const { day } = each
    const stop = suspendedOn(day)
    if (stop && stop.toOn === undefined) return refuse('PAUSED')
    if (stop) ledger.push(stopRow(day, stop))
    else if (left > 0) {
      ledger.push({ day, counted: true, reason: 'calendar' })
      left -= 1
      if (left === 0 && each.kind === 'working') return ok(endOfDay(day, calendar, ledger))
    } else if (each.kind !== 'working') ledger.push(dayOffRow(each))
    else {
      ledger.push({ day, counted: false, reason: 'carried-over' })
      return ok(endOfDay(day, calendar, ledger))
    }
  }
  return refuse('CALENDAR_ENDS')
}
