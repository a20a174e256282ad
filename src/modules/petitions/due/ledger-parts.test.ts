import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instant, localDate } from '#kernel/time.ts'
import { deadlineFrom } from '../clock/deadline.rule.ts'
import { ledgerTotal } from '../clock/ledger.rule.ts'
import { quotaParts, sharesOf } from './ledger-parts.rule.ts'

const calendar = {
  holidays: new Map([[localDate('2026-12-25'), '기독탄신일']]),
  knownThrough: localDate('2028-12-31'),
}
const startsAt = instant('2026-11-24T10:00:00+09:00')

describe('the rows of a ledger belong to the period or to one of its extensions', () => {
  it('CPTA-ED 21(1): each part gets what it comes to, in its turn, and nothing is left over', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('days', 'working_days', 'office_hours', 'weeks', 'calendar_days', 'running_hours'),
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { maxLength: 2 }),
        (unit, n, lengths) => {
          const extensions = lengths.map((one) => Math.max(1, Math.floor(one * n)))
          const events = extensions.map(
            (m) => ({ type: 'extension', n: m, petitionerConsent: true }) as const,
          )
          const due = deadlineFrom({ period: { unit, n }, startsAt, events }, calendar)
          if (!due.ok) throw new Error(due.refusal)
          const parts = quotaParts({ unit, n }, extensions) ?? []
          expect(parts).toHaveLength(extensions.length + 1)
          const shares = sharesOf(due.value.ledger, parts)
          const perPart = parts.map((_, nth) =>
            shares.flat().reduce((sum, one) => sum + (one.nth === nth ? one.amount : 0), 0),
          )
          for (const [nth, part] of parts.entries()) expect(perPart[nth]).toBeCloseTo(part, 5)
          expect(perPart.reduce((a, b) => a + b, 0)).toBeCloseTo(ledgerTotal(due.value.ledger), 5)
          const order = shares.flat().map((one) => one.nth)
          expect(order).toEqual(order.toSorted((a, b) => a - b))
        },
      ),
      { numRuns: 300 },
    )
  })
  it('CPTA 19(1): 3 days extended by 3 and by 1 stay in hours', () =>
    expect(quotaParts({ unit: 'days', n: 3 }, [3, 1])).toEqual([24, 24, 8]))
  it('CPTA 19(3): months have no length of their own', () =>
    expect(quotaParts({ unit: 'months', n: 1 }, [1])).toBeUndefined())
})
