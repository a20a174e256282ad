import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answerOf } from '../src/cli/deadline.command.ts'
import { readCaseFile } from '#modules/petitions/clock/case-file.rule.ts'
import { type Case, secondClock } from './clock-second.ts'
import { dayNumber, dayText } from './clock-second-days.ts'
import { HOLIDAYS } from './clock-holidays.ts'

const FIRST = dayNumber('2025-01-01')
const DAYS = dayNumber('2027-12-31') - FIRST + 1
const MOMENTS = [
  '00:00:00',
  '08:59:59',
  '09:00:00',
  '11:59:59',
  '12:00:00',
  '12:59:59',
  '13:00:00',
  '17:59:59',
  '18:00:00',
]
const UNITS = [
  'immediate',
  'days',
  'office_hours',
  'working_days',
  'calendar_days',
  'weeks',
  'months',
  'years',
  'running_hours',
]
const REASONS = ['supplement', 'site_visit', 'expert_review', 'representative']

/** Mulberry32: the same cases every time, on every machine. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % sides
  }
}

function randomCase(index: number, roll: (sides: number) => number): Case {
  const two = (n: number) => String(n).padStart(2, '0')
  const at = (day: number): string => {
    if (roll(12) === 0) return dayText(day)
    const clock = roll(3)
      ? `${two(roll(24))}:${two(roll(60))}:${two(roll(60))}`
      : MOMENTS[roll(MOMENTS.length)]
    return `${dayText(day)}T${clock}+09:00`
  }
  const day = FIRST + roll(DAYS)
  const drawn = UNITS[roll(UNITS.length)] as string
  const unit = drawn === 'years' && roll(4) > 0 ? 'days' : drawn
  const n =
    unit === 'years'
      ? 1
      : unit === 'months'
        ? 1 + roll(6)
        : unit === 'running_hours'
          ? 1 + roll(200)
          : 1 + roll(30)
  const events: Case['events'] = []
  for (let i = roll(4); i > 0; i -= 1) {
    if (roll(3) === 0) {
      events.push({ type: 'extension', n: 1 + roll(Math.ceil(n * 1.2)), petitioner_consent: roll(4) > 0 })
      continue
    }
    const from = day - 3 + roll(roll(2) ? 6 : 60)
    const to = roll(20) === 0 ? {} : { to: `${dayText(from + roll(roll(5) ? 12 : 50))}T23:59:59+09:00` }
    events.push({ type: 'stop', reason: REASONS[roll(REASONS.length)] as string, from: at(from), ...to })
  }
  return {
    id: `R${index}`,
    period: unit === 'immediate' ? { unit } : { unit, n },
    arrived_at: at(day),
    ...(roll(5) === 0 ? { paid_at: at(day + roll(8)) } : {}),
    events,
  }
}

function differences(cases: readonly Case[], holidays: Record<string, string>): unknown[] {
  const second = secondClock(holidays)
  const file = readCaseFile({ holidays, cases })
  if (!file.ok) throw new Error(file.refusal)
  return file.value.flatMap((each, index) => {
    const asked = cases[index] as Case
    const [ours, theirs] = [answerOf(each), second(asked)]
    return JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [{ asked, ours, theirs }]
  })
}

describe('CPTA 19: a second clock, by closed forms', () => {
  it('numbers days as calendars do: 29 February 2028 follows the 28th and precedes 1 March', () => {
    const leap = dayNumber('2028-02-29')
    expect([leap - 1, leap, leap + 1].map(dayText)).toEqual(['2028-02-28', '2028-02-29', '2028-03-01'])
  })

  it('agrees on 100,000 random cases from 1 January 2025 to 31 December 2027', () => {
    const roll = dice(20_261_124)
    const cases = Array.from({ length: 100_000 }, (_, index) => randomCase(index, roll))
    expect(differences(cases, HOLIDAYS).slice(0, 3)).toEqual([])
  }, 120_000)

  const given = new URL('../../shared/domain/clock-cases.json', import.meta.url)
  it.skipIf(!existsSync(given))('agrees on the worked cases, where they are at hand', () => {
    const { holidays, cases } = JSON.parse(readFileSync(given, 'utf8'))
    const plain = cases.filter((each: object) => !('holidays_not_yet_designated' in each))
    expect(differences(plain, holidays)).toEqual([])
  })
})
