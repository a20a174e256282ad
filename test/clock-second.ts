import { DAY, dayNumber, dayText, lastOfMonths, timeOf, timeText } from './clock-second-days.ts'

/**
 * The statutory clock a second time: closed forms over tables of working days, in seconds and day numbers.
 * It shares nothing with src/, so that one slip cannot hide in both. Times are Seoul's, `…T09:00:00+09:00`.
 */
export interface Case {
  id: string
  period: { unit: string; n?: number }
  arrived_at: string
  paid_at?: string
  events: {
    type: string
    from?: string
    to?: string
    reason?: string
    n?: number
    petitioner_consent?: boolean
  }[]
}
interface Stop {
  from: number
  first: number
  last: number
}
type Answer = Record<string, string>

const NINE = 9 * 3600
const NOON = 12 * 3600
const ONE = 13 * 3600
const SIX = 18 * 3600
const OFFICE = 8 * 3600
const OPEN = Number.POSITIVE_INFINITY

export function secondClock(holidays: Record<string, string>): (asked: Case) => Answer {
  const years = Object.keys(holidays).sort()
  const off = new Set(years.map(dayNumber))
  const first = dayNumber(`${years[0]?.slice(0, 4)}-01-01`)
  const end = dayNumber(`${years.at(-1)?.slice(0, 4)}-12-31`)
  const monday = dayNumber('2026-11-23')
  /** rank[d - first]: working days before d. */
  const rank: number[] = []
  const workingDays: number[] = []
  for (let d = first; d <= end + 1; d += 1) {
    rank.push(workingDays.length)
    if (d <= end && (((d - monday) % 7) + 7) % 7 < 5 && !off.has(d)) workingDays.push(d)
  }
  const before = (d: number): number => rank[Math.min(Math.max(d, first), end + 1) - first] as number
  const isWorking = (d: number): boolean => before(d + 1) > before(d)
  const workingFrom = (d: number): number => workingDays[before(d)] ?? OPEN

  const spent = (time: number): number => {
    const day = Math.floor(time / DAY)
    const s = time % DAY
    const morning = Math.min(Math.max(s - NINE, 0), NOON - NINE)
    const afternoon = Math.min(Math.max(s - ONE, 0), SIX - ONE)
    return before(day) * OFFICE + (isWorking(day) ? morning + afternoon : 0)
  }
  const earliest = (worked: number): number => {
    const whole = Math.ceil(worked / OFFICE) - 1
    const rest = worked - whole * OFFICE
    const day = workingDays[whole]
    return day === undefined
      ? OPEN
      : day * DAY + (rest <= NOON - NINE ? NINE + rest : ONE + rest - (NOON - NINE))
  }
  const receipt = (time: number): number => {
    const day = Math.floor(time / DAY)
    const s = time % DAY
    if (!isWorking(day) || s >= SIX) return workingFrom(isWorking(day) ? day + 1 : day) * DAY + NINE
    return day * DAY + (s < NINE ? NINE : s >= NOON && s < ONE ? ONE : s)
  }

  const stopsOf = ({ events }: Case): Stop[] =>
    events
      .filter((event) => event.type === 'stop')
      .map((event) => {
        const from = timeOf(event.from as string)
        const begin = Math.floor(from / DAY)
        const last = event.to === undefined ? OPEN : dayNumber(event.to)
        const raw = begin + 21
        const cap = workingFrom(raw) === OPEN ? raw : workingFrom(raw)
        return { from, first: begin, last: event.reason === 'site_visit' ? Math.min(last, cap) : last }
      })
      .sort((a, b) => a.from - b.from)

  /** Pushes an end out by what each stop takes: `measure` of its days not yet taken, from `start` on. */
  function pushed(
    stops: Stop[],
    start: number,
    limit: number,
    endOf: (extra: number) => number,
    measure: (a: number, b: number) => number,
  ): number | 'PAUSED' {
    let extra = 0
    let taken = start - 1
    for (const stop of stops) {
      if (stop.from >= endOf(extra)) break
      const a = Math.max(stop.first, taken + 1)
      if (a > limit || stop.last < a) continue
      if (stop.last === OPEN) return 'PAUSED'
      extra += measure(a, stop.last)
      taken = stop.last
    }
    return extra
  }

  function dueOf(asked: Case, total: number, start: number): number | string {
    const { unit, n = 3 } = asked.period
    const stops = stopsOf(asked)
    const day = Math.floor(start / DAY)
    if (unit === 'running_hours') {
      const size = (a: number, b: number) => (b + 1) * DAY - Math.max(a * DAY, start)
      const extra = pushed(stops, day, OPEN, (e) => start + total * 3600 + e, size)
      return extra === 'PAUSED' ? extra : start + total * 3600 + extra
    }
    if (day > end) return 'CALENDAR_ENDS'
    if (unit === 'immediate' || unit === 'office_hours' || (unit === 'days' && n <= 5)) {
      const quota = total * (unit === 'days' ? OFFICE : 3600)
      const size = (a: number, b: number) => spent((b + 1) * DAY) - Math.max(spent(a * DAY), spent(start))
      const extra = pushed(stops, day, end, (e) => earliest(spent(start) + quota + e), size)
      return extra === 'PAUSED' ? extra : earliest(spent(start) + quota + extra)
    }
    if (unit === 'days' || unit === 'working_days') {
      const on = (extra: number) => workingDays[before(day) + total + extra - 1] ?? OPEN
      const extra = pushed(
        stops,
        day,
        end,
        (e) => (on(e) + 1) * DAY,
        (a, b) => before(b + 1) - before(a),
      )
      return extra === 'PAUSED' ? extra : on(extra) * DAY + SIX
    }
    return civilDue(unit, total, day, stops)
  }

  function civilDue(unit: string, total: number, day: number, stops: Stop[]): number | string {
    const from = unit === 'calendar_days' ? day + 1 : day
    const plain =
      unit === 'calendar_days'
        ? day + total
        : unit === 'weeks'
          ? day + total * 7 - 1
          : lastOfMonths(day, unit === 'years' ? total * 12 : total)
    const extra = pushed(
      stops,
      from,
      end,
      (e) => (plain + e + 1) * DAY,
      (a, b) => b - a + 1,
    )
    if (extra === 'PAUSED') return extra
    let due = workingFrom(plain + extra)
    if (plain + extra > end) return 'CALENDAR_ENDS'
    for (const stop of stops) {
      if (stop.first > Math.min(due, end) || stop.last < due || stop.first <= plain + extra) continue
      if (stop.last === OPEN) return 'PAUSED'
      due = workingFrom(stop.last + 1)
    }
    return due * DAY + SIX
  }

  return (asked) => {
    const { unit, n = 3 } = asked.period
    let time = timeOf(asked.arrived_at)
    if (asked.paid_at !== undefined) time = Math.max(time, timeOf(asked.paid_at))
    const eventual = ['office_hours', 'calendar_days', 'running_hours'].includes(unit)
    const start = eventual ? time : receipt(time)
    if (start === OPEN || (!eventual && Math.floor(time / DAY) > end))
      return { id: asked.id, error: 'CALENDAR_ENDS' }
    const extensions = asked.events.filter((event) => event.type === 'extension')
    for (const [index, { n: more = 0, petitioner_consent: consent }] of extensions.entries()) {
      if (index === 2) return { id: asked.id, error: 'NO_MORE_EXTENSIONS' }
      if (index === 1 && consent !== true) return { id: asked.id, error: 'CONSENT_REQUIRED' }
      if (more > n) return { id: asked.id, error: 'EXTENSION_TOO_LONG' }
    }
    const due = dueOf(
      asked,
      extensions.reduce((sum, { n: more = 0 }) => sum + more, n),
      start,
    )
    if (typeof due === 'string' || due === OPEN)
      return { id: asked.id, error: typeof due === 'string' ? due : 'CALENDAR_ENDS' }
    return {
      id: asked.id,
      ...(eventual ? {} : { received_at: timeText(start) }),
      deadline_at: timeText(due),
      deadline_date: dayText(Math.floor(due / DAY)),
    }
  }
}
