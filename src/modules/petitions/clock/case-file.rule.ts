import { ok, refuse, type Result } from '#kernel/result.ts'
import { localDate, type LocalDate } from '#kernel/time.ts'
import type { Calendar } from './calendar.rule.ts'
import type { ClockRequest } from './deadline.rule.ts'
import { BadCase, field, listOf, readAt, readEvent, readPeriod, recordOf } from './case-fields.rule.ts'

/** A question to the clock, under the name by which its answer is printed. */
export interface ClockCase {
  readonly id: string
  readonly request: ClockRequest
  readonly calendar: Calendar
}

/**
 * The cases of a file as `nurijip deadline` takes them: `{ holidays: { day: name }, cases: [...] }`.
 * The calendar ends on 31 December of the table's last year; `holidays_not_yet_designated` are no holidays
 * for their case. Of a case `id`, `period`, `arrived_at` and `events` are required.
 * @refusal one line that names the case and the field at fault
 */
export function readCaseFile(json: unknown): Result<readonly ClockCase[], string> {
  try {
    const file = recordOf(json, 'the file')
    const calendar = readCalendar(recordOf(file['holidays'], 'holidays'))
    return ok(listOf(file['cases'], 'cases').map((each, index) => readCase(each, index, calendar)))
  } catch (error) {
    if (error instanceof BadCase) return refuse(error.message)
    throw error
  }
}

function readCalendar(table: Record<string, unknown>): Calendar {
  const holidays = new Map<LocalDate, string>()
  for (const [day, name] of Object.entries(table)) {
    if (typeof name !== 'string') throw new BadCase(`holidays: the name of ${day} must be text`)
    holidays.set(readDay(day, 'holidays'), name)
  }
  const last = [...holidays.keys()].sort().at(-1)
  if (last === undefined) throw new BadCase('holidays: must name at least one day')
  return { holidays, knownThrough: localDate(`${last.slice(0, 4)}-12-31`) }
}

function readCase(json: unknown, index: number, calendar: Calendar): ClockCase {
  const given = recordOf(json, `cases[${index}]`)
  const { id } = given
  if (typeof id !== 'string' || id === '') throw new BadCase(`cases[${index}]: id must be text`)
  const period = field(`${id}: period`, readPeriod, given['period'])
  const paidAt = given['paid_at'] == null ? undefined : field(`${id}: paid_at`, readAt, given['paid_at'])
  const events = listOf(given['events'], `${id}: events`).flatMap((event, at) =>
    field(`${id}: events[${at}]`, (each) => readEvent(each, period), event),
  )
  const request = {
    period,
    arrivedAt: field(`${id}: arrived_at`, readAt, given['arrived_at']),
    paidAt,
    events,
  }
  return { id, request, calendar: without(given['holidays_not_yet_designated'], id, calendar) }
}

function without(days: unknown, id: string, calendar: Calendar): Calendar {
  if (days == null) return calendar
  const holidays = new Map(calendar.holidays)
  const where = `${id}: holidays_not_yet_designated`
  for (const day of listOf(days, where)) holidays.delete(readDay(day, where))
  return { ...calendar, holidays }
}

function readDay(day: unknown, where: string): LocalDate {
  try {
    return localDate(String(day))
  } catch {
    throw new BadCase(`${where}: ${JSON.stringify(day)} is not a day like 2026-11-24`)
  }
}
