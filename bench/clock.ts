import * as official from '@hyunbinseo/holidays-kr/all'
import { instantAt, localDate } from '../src/kernel/time.ts'
import type { Calendar } from '../src/modules/petitions/clock/calendar.rule.ts'
import { deadlineFor } from '../src/modules/petitions/clock/deadline.rule.ts'
import type { Period } from '../src/modules/petitions/clock/period.rule.ts'
import type { Line } from './table.ts'

const days = Object.entries(official as Record<string, Record<string, readonly string[]>>)
  .filter(([year]) => Number(year.slice(1)) >= 2025)
  .flatMap(([, of]) => Object.entries(of))
const calendar: Calendar = {
  holidays: new Map(days.map(([day, names]) => [localDate(day), names.join(' / ')])),
  knownThrough: localDate(
    `${days
      .map(([day]) => day.slice(0, 4))
      .toSorted()
      .at(-1)}-12-31`,
  ),
}
const PERIODS: readonly [string, Period][] = [
  ['at once', { unit: 'immediate' }],
  ['3 days', { unit: 'days', n: 3 }],
  ['14 days', { unit: 'days', n: 14 }],
  ['1 year', { unit: 'years', n: 1 }],
]
const ROUNDS = 5_000

/** Microseconds of one due date with its account of every day. */
export function clock(): Line[] {
  return PERIODS.map(([name, period]) => {
    const one = (n: number) =>
      deadlineFor(
        { period, arrivedAt: instantAt(localDate('2026-01-05'), 540 + (n % 400)), events: [] },
        calendar,
      )
    for (let n = 0; n < ROUNDS; n += 1) one(n)
    const from = performance.now()
    for (let n = 0; n < ROUNDS; n += 1) one(n)
    const us = ((performance.now() - from) * 1000) / ROUNDS
    return { what: `due date, ${name} (at most 50)`, value: us, unit: 'µs' }
  })
}
