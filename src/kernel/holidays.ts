import * as official from '@hyunbinseo/holidays-kr/all'
import { type Actor, record } from './audit.ts'
import type { Reader, Tx } from './db.ts'
import { CALENDAR, calendarFrom, FROM_YEAR, type HolidayTable } from './holidays/calendar.ts'
import { type Instant, type LocalDate, localDate } from './time.ts'

export type { HolidayTable } from './holidays/calendar.ts'

export interface Holiday {
  readonly day: LocalDate
  readonly name: string
  readonly source: 'official' | 'temporary'
}

/** Brings in the days of the official gazette. Days already there stay as they are. */
export async function seedHolidays(tx: Tx): Promise<void> {
  const rows = Object.entries(official as Record<string, Record<string, readonly string[]>>)
    .filter(([year]) => Number(year.slice(1)) >= FROM_YEAR)
    .flatMap(([, days]) => Object.entries(days))
    .map(([day, names]) => ({
      day: localDate(day),
      name: names.join(' / '),
      source: 'official',
      added_by: 'gazette',
    }))
  await tx
    .insertInto('calendar.holiday')
    .values(rows)
    .onConflict((on) => on.doNothing())
    .execute()
  const years = [...new Set(rows.map((row) => Number(row.day.slice(0, 4))))].map((year) => ({ year }))
  await tx
    .insertInto('calendar.known_year')
    .values(years)
    .onConflict((on) => on.doNothing())
    .execute()
}

/** The holidays and how far they are known, in one reading. */
export async function loadCalendar(read: Reader): Promise<HolidayTable> {
  const { calendar } = await read.selectNoFrom(CALENDAR).executeTakeFirstOrThrow()
  return calendarFrom(calendar)
}

/** Another text whenever a day or a year was added: whether a calendar read earlier still holds. */
export async function calendarVersion(read: Reader): Promise<string> {
  const { days, last, years } = await read
    .selectNoFrom((eb) => [
      eb
        .selectFrom('calendar.holiday')
        .select((of) => of.fn.countAll<number>().as('n'))
        .as('days'),
      eb
        .selectFrom('calendar.holiday')
        .select((of) => of.fn.max('added_at').as('at'))
        .as('last'),
      eb
        .selectFrom('calendar.known_year')
        .select((of) => of.fn.countAll<number>().as('n'))
        .as('years'),
    ])
    .executeTakeFirstOrThrow()
  return `${days} ${years} ${last ?? ''}`
}

export async function listHolidays(read: Reader): Promise<Holiday[]> {
  const rows = await read
    .selectFrom('calendar.holiday')
    .select(['day', 'name', 'source'])
    .orderBy('day')
    .execute()
  return rows.map(({ day, name, source }) => ({ day, name, source: source as Holiday['source'] }))
}

/** Days that were added by hand, the latest added first. `by` is who added it: `staff:7`, `system:cli`. */
export const temporaryHolidays = (
  read: Reader,
): Promise<{ day: LocalDate; name: string; by: string; at: Instant }[]> =>
  read
    .selectFrom('calendar.holiday')
    .select(['day', 'name', 'added_by as by', 'added_at as at'])
    .where('source', '=', 'temporary')
    .orderBy('added_at', 'desc')
    .orderBy('day')
    .execute()

/** A temporary holiday, or an official one that the gazette brought late. A day already there stays. */
export async function addHoliday(
  tx: Tx,
  { day, name, by }: { day: LocalDate; name: string; by: Actor },
): Promise<void> {
  const row = { day, name, source: 'temporary', added_by: by.id }
  await tx
    .insertInto('calendar.holiday')
    .values(row)
    .onConflict((on) => on.doNothing())
    .execute()
  record(tx, { what: 'holiday.added', about: `holiday:${day}`, by, detail: { name } })
}
