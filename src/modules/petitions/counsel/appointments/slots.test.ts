import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMinutes,
  dayOf,
  instant,
  type LocalDate,
  localDate,
  minuteOfDay,
  seoulText,
  weekday,
} from '#kernel/time.ts'
import { freeSlots, minuteOf, NOTICE_MINUTES } from './slots.rule.ts'

const calendar = {
  holidays: new Map([[localDate('2026-12-25'), '기독탄신일']]),
  knownThrough: localDate('2026-12-31'),
}
const now = instant('2026-11-24T10:00:00+09:00')
const facts = {
  postId: 'roads-1',
  hours: [{ id: 1, postId: 'roads-1', weekday: 2, opens: 10 * 60, closes: 14 * 60, slotMinutes: 60 }],
  exceptions: [],
  taken: [],
  calendar,
  isDesignated: () => true,
  now,
}
const shown = (given: Partial<Parameters<typeof freeSlots>[0]>) =>
  freeSlots({ ...facts, ...given }).map((one) => seoulText(one.startsAt).slice(0, 16))
const away = (day: string, opens: number, closes: number) => ({
  id: 1,
  postId: 'roads-1',
  day: localDate(day),
  opens,
  closes,
  slotMinutes: null,
})

describe('the slots that may be booked', () => {
  it('Article 11(1): Tuesday 24 November 2026, 10:00: noon is lunch, two hours of notice, four weeks ahead', () => {
    expect(shown({}).slice(0, 4)).toEqual([
      '2026-11-24T13:00',
      '2026-12-01T10:00',
      '2026-12-01T11:00',
      '2026-12-01T13:00',
    ])
    expect(shown({}).at(-1)).toBe('2026-12-22T13:00')
  })
  it('Article 11(1): never on a holiday, never beyond the days that are known', () => {
    const friday = [{ ...facts.hours[0], weekday: 5 } as (typeof facts.hours)[0]]
    const later = instant('2026-12-14T10:00:00+09:00')
    const days = shown({ hours: friday, now: later }).map((one) => one.slice(0, 10))
    expect(days).toContain('2026-12-18')
    expect(days).not.toContain('2026-12-25')
    expect(days).not.toContain('2027-01-01')
    expect(days.at(-1)).toBe('2026-12-18')
  })
  it('an absence takes what it touches, an extra day adds', () => {
    expect(shown({ exceptions: [away('2026-12-01', 10 * 60 + 30, 11 * 60 + 30)] })).not.toContain(
      '2026-12-01T10:00',
    )
    expect(shown({ exceptions: [away('2026-12-01', 10 * 60 + 30, 11 * 60 + 30)] })).toContain(
      '2026-12-01T13:00',
    )
    const extra = { ...away('2026-12-02', 9 * 60, 10 * 60), slotMinutes: 30 }
    expect(shown({ exceptions: [extra] })).toContain('2026-12-02T09:30')
  })
  it('what is booked is not offered, nor a counselor after the last day of the designation', () => {
    const taken = [
      { startsAt: instant('2026-12-01T10:30:00+09:00'), endsAt: instant('2026-12-01T11:30:00+09:00') },
    ]
    expect(shown({ taken }).filter((one) => one.startsWith('2026-12-01'))).toEqual(['2026-12-01T13:00'])
    const until = (day: LocalDate) => day < '2026-12-08'
    expect(shown({ isDesignated: until }).at(-1)).toBe('2026-12-01T13:00')
  })
  it('whatever the hours, slots lie in office hours of working days, in time, and apart', () => {
    const hours = fc.record({
      weekday: fc.integer({ min: 1, max: 5 }),
      opens: fc.integer({ min: 0, max: 1400 }),
      length: fc.integer({ min: 1, max: 800 }),
      slotMinutes: fc.integer({ min: 10, max: 120 }),
    })
    fc.assert(
      fc.property(fc.array(hours, { maxLength: 6 }), fc.integer({ min: 0, max: 43_200 }), (week, ahead) => {
        const at = addMinutes(now, ahead)
        const slots = freeSlots({
          ...facts,
          now: at,
          hours: week.map((one, id) => ({
            id,
            postId: 'roads-1',
            weekday: one.weekday,
            opens: one.opens,
            closes: Math.min(1440, one.opens + one.length),
            slotMinutes: one.slotMinutes,
          })),
        })
        for (const [n, { startsAt, endsAt }] of slots.entries()) {
          const [opens, closes] = [minuteOfDay(startsAt), minuteOfDay(endsAt)]
          expect((opens >= 540 && closes <= 720) || (opens >= 780 && closes <= 1080)).toBe(true)
          expect([0, 6]).not.toContain(weekday(dayOf(startsAt)))
          expect(calendar.holidays.has(dayOf(startsAt))).toBe(false)
          expect(startsAt >= addMinutes(at, NOTICE_MINUTES)).toBe(true)
          expect(n === 0 || (slots[n - 1]?.endsAt ?? '') <= startsAt).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
  it('a time of day is read as people write it, and nothing else is', () => {
    expect([minuteOf('9:05'), minuteOf('10:00'), minuteOf('24:00')]).toEqual([545, 600, 1440])
    expect(['', '10', '25:00', '10:60', '24:01'].map(minuteOf)).toEqual(Array.from({ length: 5 }))
  })
})
