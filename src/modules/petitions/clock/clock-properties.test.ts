import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  dayOf,
  daysBetween,
  instantWithin,
  localDate,
  monthsLater,
  type Instant,
  type LocalDate,
} from '#kernel/time.ts'
import { calendar } from '#test/clock-ask.ts'
import { isWorkingDay, type Calendar } from './calendar.rule.ts'
import { deadlineFor, type ClockEvent } from './deadline.rule.ts'
import { ledgerTotal } from './ledger.rule.ts'
import { COUNTED_UNITS, quotaOf, type Period } from './period.rule.ts'
import { STOP_REASONS } from './stops.rule.ts'

const FIRST = localDate('2025-01-01')
const SECOND = 1000
const anyDay = fc.integer({ min: 0, max: 700 }).map((n) => addDays(FIRST, n))
const anyMoment: fc.Arbitrary<Instant> = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 86_399 }))
  .map(([day, second]) => instantWithin(day, second * SECOND))
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.constant({ unit: 'immediate' } as const),
  fc.record({
    unit: fc.constantFrom(...COUNTED_UNITS.filter((unit) => unit !== 'years')),
    n: fc.integer({ min: 1, max: 8 }),
  }),
)
const anyStop: fc.Arbitrary<ClockEvent> = fc
  .tuple(anyMoment, fc.integer({ min: 0, max: 20 }), fc.constantFrom(...STOP_REASONS))
  .map(([from, days, reason]) => ({
    type: 'stop',
    reason,
    from,
    to: instantWithin(addDays(dayOf(from), days), 86_399 * SECOND),
  }))
const extension: ClockEvent = { type: 'extension', n: 1, petitionerConsent: false }
const anyEvents = fc
  .tuple(fc.array(anyStop, { maxLength: 3 }), fc.boolean())
  .map(([stops, extended]): ClockEvent[] => (extended ? [...stops, extension] : stops))
const BY_MONTH: readonly string[] = ['months', 'years']

/** A month shrinks with the day it begins on, so a stop on the day of receipt may outweigh the later start. */
const withoutStopsIfByMonth = (period: Period, events: ClockEvent[]): ClockEvent[] =>
  BY_MONTH.includes(period.unit) ? events.filter((each) => each.type === 'extension') : events

const due = (period: Period, arrivedAt: Instant, events: ClockEvent[], of: Calendar): Instant | undefined => {
  const deadline = deadlineFor({ period, arrivedAt, events }, of)
  return deadline.ok ? deadline.value.dueAt : undefined
}
/** Whether the first is no later; having no date is latest of all. */
const noLater = (a: Instant | undefined, b: Instant | undefined) =>
  b === undefined || (a !== undefined && a <= b)
const holds =
  <T>(property: fc.IProperty<T>) =>
  () =>
    fc.assert(property, { numRuns: 3000 })

describe('CPTA 19: what holds for every period, 2025 to 2027', () => {
  it('a later start never ends earlier', () => {
    const property = fc.property(anyPeriod, anyMoment, anyMoment, anyEvents, (period, a, b, events) => {
      const fair = withoutStopsIfByMonth(period, events)
      const [early, late] = a <= b ? [a, b] : [b, a]
      return noLater(due(period, early, fair, calendar), due(period, late, fair, calendar))
    })
    expect(holds(property)).not.toThrow()
  })

  it('one more holiday never makes a period end earlier', () => {
    const property = fc.property(anyPeriod, anyMoment, anyEvents, anyDay, (period, at, events, holiday) => {
      const fair = withoutStopsIfByMonth(period, events)
      const more = { ...calendar, holidays: new Map(calendar.holidays).set(holiday, 'temporary') }
      return noLater(due(period, at, fair, calendar), due(period, at, fair, more))
    })
    expect(holds(property)).not.toThrow()
  })

  it('but for plain hours, the due day is a working day that no stop takes away', () => {
    const property = fc.property(anyPeriod, anyMoment, anyEvents, (period, arrivedAt, events) => {
      const deadline = deadlineFor({ period, arrivedAt, events }, calendar)
      if (!deadline.ok || period.unit === 'running_hours') return true
      const { dueOn, dueAt } = deadline.value
      const stopped = events.some(
        (each) =>
          each.type === 'stop' &&
          each.reason !== 'site_visit' &&
          each.to !== undefined &&
          each.from < dueAt &&
          dayOf(each.from) <= dueOn &&
          dueOn <= dayOf(each.to),
      )
      return isWorkingDay(dueOn, calendar) && !stopped
    })
    expect(holds(property)).not.toThrow()
  })

  it('the ledger has every day from its first to the due day, once, and adds up to the quota', () => {
    const property = fc.property(anyPeriod, anyMoment, anyEvents, (period, arrivedAt, events) => {
      const deadline = deadlineFor({ period, arrivedAt, events }, calendar)
      if (!deadline.ok) return true
      const { ledger, receivedAt = arrivedAt } = deadline.value
      const from = dayOf(receivedAt)
      const unbroken = ledger.every((row, index) => row.day === addDays(from, index))
      const quota = quotaOf(period, events.filter((each) => each.type === 'extension').length)
      const expected =
        'months' in quota ? daysOfMonths(from, quota.months) : 'days' in quota ? quota.days : quota.hours
      return unbroken && Math.abs(ledgerTotal(ledger) - expected) < 1e-9
    })
    expect(holds(property)).not.toThrow()
  })
})

/** Civil Act 160: to the day before the corresponding day, or through the month's last. */
function daysOfMonths(from: LocalDate, months: number): number {
  const { on, exists } = monthsLater(from, months)
  return daysBetween(from, on) + (exists ? 0 : 1)
}
