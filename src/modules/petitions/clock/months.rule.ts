import { localDate, monthsLater, weekday, type LocalDate } from '#kernel/time.ts'
import type { Calendar, CalendarDay, DayKind } from './calendar.rule.ts'

const END_OF_JANUARY = localDate('2000-01-31')
const DATES = Array.from({ length: 31 }, (_, index) => String(index + 1).padStart(2, '0'))

/** Months from January 2000 to the month of `day`. */
export const monthOf = (day: LocalDate): number =>
  (Number(day.slice(0, 4)) - 2000) * 12 + Number(day.slice(5, 7)) - 1

/** Every date from `from` on; it does not end. */
export function* eachDate(from: LocalDate): Generator<LocalDate, never> {
  let index = Number(from.slice(8)) - 1
  for (let month = monthOf(from); ; month += 1) {
    const dates = datesOf(month)
    for (; index < dates.length; index += 1) yield dates[index] as LocalDate
    index = 0
  }
}

const written = new Map<number, readonly LocalDate[]>()

/** Written once and kept: to write a date costs more than to count it. */
function datesOf(month: number): readonly LocalDate[] {
  const known = written.get(month)
  if (known) return known
  const last = monthsLater(END_OF_JANUARY, month).on
  const yearAndMonth = last.slice(0, 8)
  const dates = DATES.slice(0, Number(last.slice(8))).map((date) => `${yearAndMonth}${date}` as LocalDate)
  written.set(month, dates)
  return dates
}

/** The months reckoned of each calendar, kept as long as it: a calendar does not change. */
const reckoned = new WeakMap<Calendar, Map<number, readonly CalendarDay[]>>()

/** The days of a month as far as the calendar goes, each with what it is. */
export function daysOf(month: number, calendar: Calendar): readonly CalendarDay[] {
  const months = reckoned.get(calendar) ?? new Map<number, readonly CalendarDay[]>()
  const known = months.get(month)
  if (known) return known
  const days = reckon(datesOf(month), calendar)
  reckoned.set(calendar, months.set(month, days))
  return days
}

export function kindOf(onWeekday: number, holiday: string | undefined): DayKind {
  if (holiday !== undefined) return 'holiday'
  return onWeekday === 0 ? 'sunday' : onWeekday === 6 ? 'saturday' : 'working'
}

function reckon(dates: readonly LocalDate[], { holidays, knownThrough }: Calendar): readonly CalendarDay[] {
  const days: CalendarDay[] = []
  let onWeekday = weekday(dates[0] as LocalDate)
  for (const day of dates) {
    if (day > knownThrough) break
    const name = holidays.get(day)
    const kind = kindOf(onWeekday, name)
    days.push(name === undefined ? { day, kind } : { day, kind, name })
    onWeekday = (onWeekday + 1) % 7
  }
  return days
}
