import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf, localDate } from '#kernel/time.ts'
import { standingOf } from './charge/payment-state.rule.ts'
import { isReference, payerIn, referenceFrom, referencesIn } from './charge/reference.rule.ts'
import { suggest } from './credit/suggest.rule.ts'
import { ACCOUNTS, balancing, leftOf, mirrored, sumOf, tidy, usedLines } from './ledger/ledger.rule.ts'

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const payment = fc.record({
  amountWon: fc.integer({ min: 1, max: 10_000 }),
  at: fc.integer({ min: 1_795_000_000, max: 1_797_000_000 }).map((s) => instantOf(s * 1_000)),
})
const charged = { amountWon: 3_800, payBy: localDate('2026-12-01'), isAnnulled: false }
const at = (text: string) => instantOf(Date.parse(text))
const state = (won: number[], { day = '2026-11-24', refunded = 0, isAnnulled = false } = {}) =>
  standingOf(
    { ...charged, isAnnulled },
    won.map((amountWon) => ({ amountWon, at: at(`${day}T10:00:00+09:00`) })),
    refunded,
  ).state

describe('how a charge stands', () => {
  it('Article 9(2): unpaid, partly, paid, late, over, refund due and refunded', () => {
    expect(state([])).toBe('unpaid')
    expect(state([1_000])).toBe('partly')
    expect(state([1_000, 2_800])).toBe('paid')
    expect(state([3_800], { day: '2026-12-01' }), 'the last day itself').toBe('paid')
    expect(state([3_800], { day: '2026-12-02' })).toBe('late')
    expect(state([3_801])).toBe('over')
    expect(state([5_000], { refunded: 1_200 })).toBe('paid')
    expect(state([3_800], { isAnnulled: true })).toBe('refund-due')
    expect(state([3_800], { isAnnulled: true, refunded: 3_800 })).toBe('refunded')
    expect(state([], { isAnnulled: true })).toBe('unpaid')
  })
  it('Article 9(2): paid at the bank’s instant of the credit that completed it, in whatever order they are learned', () => {
    const [early, late] = [at('2026-11-24T10:00:00+09:00'), at('2026-11-25T09:00:00+09:00')]
    const payments = [
      { amountWon: 2_800, at: late },
      { amountWon: 1_000, at: early },
    ]
    expect(standingOf(charged, payments, 0).paidAt).toBe(late)
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 6 }), random, (list, seed) => {
        const turn = Math.floor(seed * list.length)
        const other = [...list.slice(turn), ...list.slice(0, turn)].toReversed()
        const [a, b] = [standingOf(charged, list, 0), standingOf(charged, other, 0)]
        expect(b).toEqual(a)
        expect(a.outstandingWon === 0 || a.refundDueWon === 0).toBe(true)
        expect(a.receivedWon - a.refundDueWon + a.outstandingWon).toBe(charged.amountWon)
      }),
    )
  })
})

describe('a payment reference', () => {
  it('Article 9(2): a wrong digit, or two neighbours that changed places, make it none', () => {
    fc.assert(
      fc.property(
        random,
        fc.integer({ min: 0, max: 7 }),
        fc.integer({ min: 1, max: 9 }),
        (seed, place, add) => {
          const reference = referenceFrom(seed)
          expect(isReference(reference)).toBe(true)
          const wrong = [...reference]
          wrong[place] = String((Number(wrong[place]) + add) % 10)
          expect(isReference(wrong.join(''))).toBe(false)
          const swapped = [...reference]
          const [a = '', b = ''] = [swapped[place], swapped[place + 1]]
          swapped[place] = b
          swapped[place + 1] = a
          expect(isReference(swapped.join(''))).toBe(a === b || b === '')
        },
      ),
    )
  })
  it('is found however it is parted, and a telephone number or a day is none', () => {
    const reference = referenceFrom(0.5)
    const [a, b] = [reference.slice(0, 4), reference.slice(4)]
    for (const text of [
      `김나래${a}${b}`,
      `${a} ${b}김나래`,
      `김나래 ${a}-${b}`,
      `김나래 ${[...a].map(wide).join('')}${b}`,
    ])
      expect([referencesIn(text), payerIn(text)], text).toEqual([[reference], '김나래'])
    for (const text of ['010-3456-7890', '20261124', '김나래', `1${reference}`, `${reference}1`])
      expect(referencesIn(text), text).toEqual([])
  })
})
const wide = (digit: string) => String.fromCodePoint(0xff10 + Number(digit))

describe('the ledger', () => {
  const balances = fc.record({
    receivable: fc.integer({ min: -5_000, max: 5_000 }),
    'refund-due': fc.integer({ min: -5_000, max: 0 }),
    'by-hand': fc.integer({ min: 0, max: 5_000 }),
  })
  it('Article 9(2): every entry sums to 0, and undone leaves nothing', () => {
    fc.assert(
      fc.property(balances, fc.integer({ min: 1, max: 9_000 }), (b, won) => {
        for (const lines of [usedLines(won, b), balancing(b)]) {
          expect(sumOf(lines)).toBe(0)
          expect(lines.every((one) => one.amountWon !== 0 && ACCOUNTS.includes(one.account))).toBe(true)
          expect(tidy([...lines, ...mirrored(lines)])).toEqual([])
        }
        const used = usedLines(won, b).find((one) => one.account === 'unmatched')?.amountWon
        expect(used).toBe(won)
      }),
    )
  })
  it('Article 9(2): after balancing either side owes, never both', () => {
    fc.assert(
      fc.property(balances, (b) => {
        const after = { ...b }
        for (const { account, amountWon } of balancing(b)) after[account as 'receivable'] += amountWon
        expect(leftOf(after)).toBe(leftOf(b))
        expect(after.receivable === 0 || after['refund-due'] === 0).toBe(true)
        expect(after.receivable).toBeGreaterThanOrEqual(0)
        expect(after['refund-due']).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('suggestions', () => {
  it('Article 9(2): by reference, then amount, then payer; what fits in nothing is not suggested', () => {
    const of = (petitionNumber: string, reference: string, outstandingWon: number, isSamePayer: boolean) => ({
      petitionNumber,
      reference,
      outstandingWon,
      isSamePayer,
    })
    const list = [
      of('2026-000001', '30000003', 5_000, false),
      of('2026-000002', '30000003', 5_000, true),
      of('2026-000003', '30000003', 3_800, false),
      of('2026-000004', '41270000', 3_800, false),
      of('2026-000005', '30000003', 3_800, true),
    ]
    expect(
      suggest({ reference: '41270000', amountWon: 3_800 }, list).map((one) => one.petitionNumber),
    ).toEqual(['2026-000004', '2026-000005', '2026-000002'])
    const amountAlone = suggest({ reference: null, amountWon: 3_800 }, list.slice(2, 4))
    expect(amountAlone.map((one) => one.petitionNumber)).toEqual(['2026-000003', '2026-000004'])
  })
})
