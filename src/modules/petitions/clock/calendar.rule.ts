import { weekday, type LocalDate } from '#kernel/time.ts'
import { daysOf, kindOf, monthOf } from './months.rule.ts'

/** A stretch of the office day, in minutes since midnight; `closes` is no longer office time. */
export interface OfficeSpan {
  readonly opens: number
  readonly closes: number
}

/** Public holidays by date with their names, the last day they are known for, and the city's office hours. */
export interface Calendar {
  readonly holidays: ReadonlyMap<LocalDate, string>
  readonly knownThrough: LocalDate
  /** Without it, `OFFICE_HOURS`. */
  readonly officeHours?: readonly OfficeSpan[]
}

export type DayKind = 'working' | 'saturday' | 'sunday' | 'holiday'

export interface CalendarDay {
  readonly day: LocalDate
  readonly kind: DayKind
  /** The holiday's name. */
  readonly name?: string
}

/** 09:00–12:00 and 13:00–18:00, eight hours. A city may set others by ordinance. @law CPTA-ED 8-3 */
export const OFFICE_HOURS: readonly OfficeSpan[] = [
  { opens: 9 * 60, closes: 12 * 60 },
  { opens: 13 * 60, closes: 18 * 60 },
]

export const officeHours = (calendar: Calendar): readonly OfficeSpan[] => calendar.officeHours ?? OFFICE_HOURS

/** Minutes since midnight at which the office closes for the day. */
export const closingMinute = (calendar: Calendar): number => officeHours(calendar).at(-1)?.closes ?? 24 * 60

/** Monday to Friday, no public holiday. @law CPTA 19(1), 19(2) */
export const isWorkingDay = (day: LocalDate, calendar: Calendar): boolean =>
  kindOf(weekday(day), calendar.holidays.get(day)) === 'working'

/** Every day from `from` to the end of the calendar, each with what it is. */
export function* eachDay(from: LocalDate, calendar: Calendar): Generator<CalendarDay, undefined> {
  let index = Number(from.slice(8)) - 1
  for (let month = monthOf(from); ; month += 1) {
    const days = daysOf(month, calendar)
    if (index >= days.length) return
    for (; index < days.length; index += 1) yield days[index] as CalendarDay
    index = 0
  }
}

/** The first working day on or after `day`; undefined beyond the calendar. @law Civil Act 161 */
export function workingDayFrom(day: LocalDate, calendar: Calendar): LocalDate | undefined {
  for (const each of eachDay(day, calendar)) if (each.kind === 'working') return each.day
  return undefined
}
