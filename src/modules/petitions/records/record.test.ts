import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instant, localDate } from '#kernel/time.ts'
import type { Calendar } from '../clock/calendar.rule.ts'
import { type Handing, isOfRecord, minutesUntilTry, mismatchOf, namedBy, nameOf } from './record.rule.ts'

const calendar: Calendar = { holidays: new Map(), knownThrough: localDate('2026-12-31') }
const at = (text: string) => {
  const now = instant(`${text}+09:00`)
  return { now, today: localDate(text.slice(0, 10)), calendar }
}
const handing = (given: Partial<Handing>): Handing => ({
  changedAt: instant('2026-11-27T14:00:00+09:00'),
  sentAt: null,
  tries: 0,
  hash: null,
  acknowledgedHash: null,
  ...given,
})

describe('Article 8(1): what an ended petition and the document system do not agree on', () => {
  it('ended on 27 November, it may be sent on that day and is missed from the 28th on', () => {
    expect(mismatchOf(handing({}), at('2026-11-27T23:59:00'))).toBeUndefined()
    expect(mismatchOf(handing({}), at('2026-11-28T00:00:00'))).toBe('not-sent')
  })
  it('what cannot be sent is said at once', () => {
    expect(mismatchOf(handing({ tries: 1 }), at('2026-11-27T14:10:00'))).toBe('failing')
  })
  it('sent on Friday 27 November at 15:00, it is acknowledged by Monday the 30th, 15:00: 3 + 5 hours', () => {
    const sent = handing({ sentAt: instant('2026-11-27T15:00:00+09:00'), hash: 'aa' })
    expect(mismatchOf(sent, at('2026-11-30T14:59:00'))).toBeUndefined()
    expect(mismatchOf(sent, at('2026-11-30T15:00:00'))).toBe('not-acknowledged')
    expect(mismatchOf({ ...sent, acknowledgedHash: 'aa' }, at('2026-12-24T15:00:00'))).toBeUndefined()
    expect(mismatchOf({ ...sent, acknowledgedHash: 'bb' }, at('2026-11-27T15:01:00'))).toBe('other-hash')
  })
  it('beyond the table of holidays nothing is promised: it is shown at once', () => {
    const sent = handing({ sentAt: instant('2026-12-31T17:00:00+09:00'), hash: 'aa' })
    expect(mismatchOf(sent, at('2026-12-31T17:30:00'))).toBe('not-acknowledged')
  })
})

describe('a record', () => {
  it('is named by its petition and revision, and found by that name again', () => {
    expect([nameOf('2026-000123', 1), nameOf('2026-000123', 2)]).toEqual(['2026-000123', '2026-000123-2'])
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (revision) => {
        expect(namedBy(nameOf('2026-000123', revision))).toEqual({ number: '2026-000123', revision })
      }),
    )
    for (const name of ['../2026-000123', '2026-000123-0', '2026-000123-', 'x', ''])
      expect(namedBy(name)).toBeUndefined()
  })
  it('holds how it was processed, and not what the petitioner did about passwords', () => {
    expect(['file', 'transfer', 'approve-answer'].every((act) => isOfRecord(act as 'file'))).toBe(true)
    expect(isOfRecord('change-password')).toBe(false)
  })
  it('is tried again after 5, 10, 20 and 40 minutes, then every hour', () => {
    expect([1, 2, 3, 4, 5, 6, 50].map(minutesUntilTry)).toEqual([5, 10, 20, 40, 60, 60, 60])
  })
})
