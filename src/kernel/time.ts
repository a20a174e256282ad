declare const brand: unique symbol
/** A calendar day in Asia/Seoul, `YYYY-MM-DD`. Never a `Date`: a day has no instant. */
export type LocalDate = string & { readonly [brand]: 'LocalDate' }
/** A moment, in UTC to the millisecond: `2026-11-24T00:00:00.000Z`. Compares as text. */
export type Instant = string & { readonly [brand]: 'Instant' }

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
/** Korea keeps UTC+9 without summer time, whatever the machine's TZ. */
const SEOUL_MS = 9 * 60 * MINUTE_MS

/** Before it Seoul kept other clocks, and the database other years. */
const FIRST_DAY = '1900-01-01'

/** @throws RangeError not a day of the calendar, 2026-02-30 and 0000-01-01 among them */
export function localDate(text: string): LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < FIRST_DAY || toDay(Date.parse(text)) !== text)
    throw new RangeError(`not a date: ${text}`)
  return text as LocalDate
}

/** Reads ISO 8601 with a zone. @throws RangeError no such moment, or no zone */
export function instant(text: string): Instant {
  const ms = Date.parse(text)
  if (Number.isNaN(ms) || !/(?:Z|[+-]\d{2}:?\d{2})$/.test(text))
    throw new RangeError(`not an instant: ${text}`)
  return new Date(ms).toISOString() as Instant
}

export const instantOf = (ms: number): Instant => new Date(ms).toISOString() as Instant
/** For libraries that want a `Date`. */
export const dateOf = (at: Instant): Date => new Date(at)
export const millisecondsOf = (at: Instant): number => Date.parse(at)

/** `days` may be negative. */
export const addDays = (day: LocalDate, days: number): LocalDate =>
  toDay(Date.parse(day) + days * DAY_MS) as LocalDate
/** Every month has a 28th; up to there the next day is the next number, ten times faster than a calendar. */
export function nextDay(day: LocalDate): LocalDate {
  const date = Number(day.slice(8))
  if (date < 28 || date < lengthOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7))))
    return `${day.slice(0, 8)}${date < 9 ? '0' : ''}${date + 1}` as LocalDate
  return addDays(day, 1)
}
/** The day of the same number `months` later; the month's last day, `exists: false`, where it has none. */
export function monthsLater(day: LocalDate, months: number): { on: LocalDate; exists: boolean } {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const index = year * 12 + month - 1 + months
  const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1]
  const length = lengthOfMonth(inYear, inMonth)
  const on = toDay(Date.UTC(inYear, inMonth - 1, Math.min(date, length))) as LocalDate
  return { on, exists: date <= length }
}
/** Calendar days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

/** 0 = Sunday … 6 = Saturday */
export const weekday = (day: LocalDate): number => new Date(day).getUTCDay()

/** The day in Seoul on which a moment falls. */
export const dayOf = (at: Instant): LocalDate => toDay(Date.parse(at) + SEOUL_MS) as LocalDate
/** Minutes since midnight in Seoul, 0 to 1439; seconds are dropped. */
export const minuteOfDay = (at: Instant): number =>
  Math.floor(((Date.parse(at) + SEOUL_MS) % DAY_MS) / MINUTE_MS)
/** The moment of a day in Seoul, `minute` minutes after its midnight (1440 = the next midnight). */
export const instantAt = (day: LocalDate, minute: number): Instant =>
  instantOf(Date.parse(day) - SEOUL_MS + minute * MINUTE_MS)
/** Milliseconds since midnight in Seoul. */
export const millisecondOfDay = (at: Instant): number => (Date.parse(at) + SEOUL_MS) % DAY_MS
/** The moment of a day in Seoul, `ms` milliseconds after its midnight. */
export const instantWithin = (day: LocalDate, ms: number): Instant =>
  instantOf(Date.parse(day) - SEOUL_MS + ms)
export const addMinutes = (at: Instant, minutes: number): Instant =>
  instantOf(Date.parse(at) + minutes * MINUTE_MS)

/** `2026-11-24T12:00:00+09:00`, as Seoul's clocks show it. */
export const seoulText = (at: Instant): string =>
  `${new Date(Date.parse(at) + SEOUL_MS).toISOString().slice(0, 19)}+09:00`

/** Month 1 to 12, its days in the Gregorian calendar. */
function lengthOfMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

function toDay(ms: number): string | undefined {
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString().slice(0, 10)
}
