import { sql } from 'kysely'
import { type LocalDate, localDate } from '../time.ts'

export interface HolidayTable {
  readonly holidays: ReadonlyMap<LocalDate, string>
  /** 31 December of the last year with official days: beyond it no date is promised. */
  readonly knownThrough: LocalDate
}

/** The first year with official days here. */
export const FROM_YEAR = 2025

/** The calendar as one value of any statement, for `calendarFrom`. */
export const CALENDAR = sql<{ year: number | null; days: Record<LocalDate, string> }>`json_build_object(
  'year', (select max(year) from calendar.known_year),
  'days', (select coalesce(json_object_agg(day, name order by day), '{}') from calendar.holiday))`.as(
  'calendar',
)

export const calendarFrom = ({
  year,
  days,
}: {
  year: number | null
  days: Record<LocalDate, string>
}): HolidayTable => ({
  holidays: new Map(Object.entries(days) as [LocalDate, string][]),
  knownThrough: localDate(`${year ?? FROM_YEAR - 1}-12-31`),
})
