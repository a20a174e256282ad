import { describe, expect, it } from 'vitest'
import {
  addDays,
  dayOf,
  daysBetween,
  instant,
  instantAt,
  localDate,
  minuteOfDay,
  seoulText,
  weekday,
} from './time.ts'

describe('days and moments in Seoul', () => {
  it('knows the day in Seoul, which is not the day in London', () => {
    expect(dayOf(instant('2026-11-23T15:00:00Z'))).toBe('2026-11-24')
    expect(dayOf(instant('2026-11-23T14:59:59Z'))).toBe('2026-11-23')
    expect(minuteOfDay(instant('2026-11-23T15:00:00Z'))).toBe(0)
  })
  it.each([
    '2026-02-30',
    '0000-01-01',
    '0001-01-01',
    '2026-13-01',
    '20261124',
    '2026-1-1',
    '',
  ])('refuses %s as a day', (text) => {
    expect(() => localDate(text)).toThrow(RangeError)
  })
  it('refuses a moment without a zone', () => {
    expect(() => instant('2026-11-24T09:00:00')).toThrow(RangeError)
  })
  it('counts over the end of a year and a leap day', () => {
    expect(addDays(localDate('2028-02-28'), 1)).toBe('2028-02-29')
    expect(daysBetween(localDate('2026-12-31'), localDate('2027-01-01'))).toBe(1)
    expect(weekday(localDate('2026-11-24'))).toBe(2)
  })
  it('writes Seoul time with its zone', () => {
    expect(seoulText(instantAt(localDate('2026-11-24'), 12 * 60))).toBe('2026-11-24T12:00:00+09:00')
  })
})
