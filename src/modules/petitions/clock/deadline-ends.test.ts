import { describe, expect, it } from 'vitest'
import { localDate } from '#kernel/time.ts'
import { at, atOnce, calendar, days, due, months, stop } from '#test/clock-ask.ts'
import { HOLIDAYS } from '#test/clock-holidays.ts'
import { deadlineFor } from './deadline.rule.ts'
import type { Period } from './period.rule.ts'

const T = (title: string, got: string, expected: string) =>
  it(`${title}: ${expected}`, () => expect(got).toBe(expected))

describe('CPTA 19(3) and Civil Act 157 to 161: civil periods', () => {
  T('a month from the 31st ends with February', due(months(1), '2027-01-29T10:00:00'), '2027-03-02T18:00:00')
  T(
    'a year over the turn of the year',
    due({ unit: 'years', n: 1 }, '2025-06-16T10:00:00'),
    '2026-06-15T18:00:00',
  )
  T('first day excluded', due({ unit: 'calendar_days', n: 10 }, '2026-11-24'), '2026-12-04T18:00:00')
  T(
    'from a Saturday, which needs no office',
    due({ unit: 'calendar_days', n: 10 }, '2026-11-21'),
    '2026-12-01T18:00:00',
  )

  it('29 February 2028 plus a year, with a calendar that knows it: 28 February 2029', () => {
    const known = { holidays: calendar.holidays, knownThrough: localDate('2029-12-31') }
    const arrivedAt = at('2028-02-29T10:00:00')
    const deadline = deadlineFor({ period: { unit: 'years', n: 1 }, arrivedAt, events: [] }, known)
    expect(deadline).toMatchObject({ ok: true, value: { dueOn: '2029-02-28' } })
  })
})

describe('CPTA 19: beyond the holiday table nothing is promised (A12)', () => {
  T(
    'six days from 24 December 2027 end on the last known day',
    due(days(6), '2027-12-23T10:00:00'),
    '2027-12-31T18:00:00',
  )
  T('seven do not', due(days(7), '2027-12-23T10:00:00'), 'CALENDAR_ENDS')
  T(
    'nor does anything that arrives after hours on 31 December',
    due(atOnce, '2027-12-31T18:00:00'),
    'CALENDAR_ENDS',
  )
  T(
    'plain hours need no table',
    due({ unit: 'running_hours', n: 72 }, '2027-12-30T10:00:00'),
    '2028-01-02T10:00:00',
  )
})

describe('PIPA 34: plain hours, for the report of a leak', () => {
  const hours = (n: number): Period => ({ unit: 'running_hours', n })
  T('72 hours over a weekend and a holiday', due(hours(72), '2026-12-24T17:00:00'), '2026-12-27T17:00:00')
  T(
    'used up at midnight, before a stop that begins then',
    due(hours(14), '2026-11-24T10:00:00', [stop('2026-11-25', '2026-11-26')]),
    '2026-11-25T00:00:00',
  )
  it('one row, not a second of no hours, for what ends at midnight of 24 November 2026', () => {
    const deadline = deadlineFor(
      { period: hours(14), arrivedAt: at('2026-11-24T10:00:00'), events: [] },
      calendar,
    )
    expect(deadline.ok && deadline.value.ledger).toEqual([
      { day: '2026-11-24', counted: true, reason: 'running', hours: 14 },
    ])
  })
})

describe('CPTA 19: every day is accounted for', () => {
  it('a month from 30 January 2026 explains its weekend, its holidays and its carried-over end', () => {
    const deadline = deadlineFor(
      { period: months(1), arrivedAt: at('2026-01-30T10:00:00'), events: [] },
      calendar,
    )
    const rows = deadline.ok ? deadline.value.ledger.slice(-4) : []
    expect(rows).toEqual([
      { day: '2026-02-28', counted: true, reason: 'calendar' },
      { day: '2026-03-01', counted: false, reason: 'holiday', name: HOLIDAYS['2026-03-01'] },
      { day: '2026-03-02', counted: false, reason: 'holiday', name: HOLIDAYS['2026-03-02'] },
      { day: '2026-03-03', counted: false, reason: 'carried-over' },
    ])
  })

  it('three days from 20 November 2026, 11:00: 6 + 8 + 8 + 2 hours, with a stop on the 24th moved on', () => {
    const events = [stop('2026-11-24T10:00:00', '2026-11-24T12:00:00')]
    const deadline = deadlineFor({ period: days(3), arrivedAt: at('2026-11-20T11:00:00'), events }, calendar)
    expect(deadline.ok && deadline.value.ledger).toEqual([
      { day: '2026-11-20', counted: true, reason: 'working', hours: 6 },
      { day: '2026-11-21', counted: false, reason: 'saturday' },
      { day: '2026-11-22', counted: false, reason: 'sunday' },
      { day: '2026-11-23', counted: true, reason: 'working', hours: 8 },
      { day: '2026-11-24', counted: false, reason: 'stop', stop: 'supplement' },
      { day: '2026-11-25', counted: true, reason: 'working', hours: 8 },
      { day: '2026-11-26', counted: true, reason: 'working', hours: 2 },
    ])
  })
})
