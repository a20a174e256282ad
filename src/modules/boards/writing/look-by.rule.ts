import {
  addMinutes,
  dayOf,
  type Instant,
  instantAt,
  type LocalDate,
  minuteOfDay,
  nextDay,
  weekday,
} from '#kernel/time.ts'

/** Minutes of the day at which offices open and close, noon left out. */
const SPANS = [
  [9 * 60, 12 * 60],
  [13 * 60, 18 * 60],
] as const

/**
 * Until when an officer looks at what is held: so many working hours on, Saturdays, Sundays and holidays left out.
 *
 * @article 13 an open forum does not keep its writers waiting
 */
export function lookBy(from: Instant, hours: number, holidays: ReadonlyMap<LocalDate, string>): Instant {
  let left = hours * 60
  let since = minuteOfDay(from)
  for (let day = dayOf(from); ; day = nextDay(day), since = 0) {
    if (weekday(day) === 0 || weekday(day) === 6 || holidays.has(day)) continue
    for (const [opens, closes] of SPANS) {
      const begins = Math.max(opens, since)
      if (begins >= closes) continue
      if (left <= closes - begins) return addMinutes(instantAt(day, begins), left)
      left -= closes - begins
    }
  }
}
