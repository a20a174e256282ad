import { describe, expect, it } from 'vitest'
import { instant, weekday } from '#kernel/time.ts'
import { type Notice, shortfallOf } from './least-period.rule.ts'

const DAYS = { legislation: 20, administrative: 20, service: 14, recruitment: 10, bid: 7 }
const isFree = (day: Parameters<typeof weekday>[0]) => weekday(day) === 0 || weekday(day) === 6

describe('Article 6(1): a notice is posted for the days that the law gives it', () => {
  it.each([
    ['2026-11-16 + 20 = 2026-12-06, a Sunday: through Monday', '2026-11-16', '2026-12-08'],
    ['2026-11-15 + 20 = 2026-12-05, a Saturday: through Monday', '2026-11-15', '2026-12-08'],
    ['2026-11-17 + 20 = 2026-12-07, a Monday', '2026-11-17', '2026-12-08'],
  ])('%s', (_, from, end) => {
    const [fromAt, endsAt] = [instant(`${from}T10:00:00+09:00`), instant(`${end}T00:00:00+09:00`)]
    const until = (untilAt: typeof endsAt): Notice => ({
      type: 'notice',
      fields: { noticeKind: 'legislation' },
      period: { fromAt, untilAt, afterPeriod: 'archive' },
    })
    const least = { days: DAYS, isFree }
    expect(shortfallOf(until(endsAt), least)).toBeUndefined()
    const early = instant(`${end.replace('08', '07')}T23:59:00+09:00`)
    expect(shortfallOf(until(early), least)?.earliestEnd).toBe(endsAt)
  })
})
