import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { officeOf } from '#test/answering.ts'
import { fileOne, KIM } from '#test/filing.ts'
import { chargeOf, FEE, ledgerOf, providerOf } from '#test/money.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { settleEnded } from './settle-ended.act.ts'

let town: Town
let provider: ReturnType<typeof providerOf>
let office: ReturnType<typeof officeOf>
const desk = 'civil-affairs-desk-1'
beforeAll(async () => {
  town = await openTown()
  for (const post of [desk, 'roads-1', 'parks-1']) await appointSomebody(town.deps, post)
  provider = providerOf(town)
  office = officeOf(town)
})
afterAll(async () => {
  await provider.close()
  await town.close()
})

/** What may happen to a received petition with a fee, in any order. */
const HAPPENINGS = [
  'pay',
  'pay-other',
  'take-back',
  'consult',
  'transfer',
  'repeated',
  'withdraw',
  'refund',
] as const
type Happening = (typeof HAPPENINGS)[number]
const happenings = fc.array(fc.constantFrom(...HAPPENINGS), { minLength: 1, maxLength: 7 })

let runs = 0
async function tell(payment: string, type: 'credit' | 'cancel', won: number, reference: string) {
  const of = { transaction: payment, amountWon: won, at: '2026-11-24T09:00:00+09:00' }
  const more = type === 'credit' ? { reference, payer: KIM.name } : {}
  const res = await provider.send({ id: `${type}:${payment}`, type, ...of, ...more })
  expect([200, 422]).toContain(res.statusCode)
}

async function live(first: 'credit' | 'by-hand', order: readonly Happening[]) {
  runs += 1
  const number = await fileOne(town, { kind: 'land-use-plan' })
  const { reference } = await chargeOf(town, number)
  const paid: { id: string; won: number; isBack: boolean }[] = []
  const pay = async (won: number) => {
    const id = `t-${runs}-${paid.length}`
    paid.push({ id, won, isBack: false })
    await tell(id, 'credit', won, reference)
  }
  if (first === 'credit') await pay(FEE)
  else await office.act(desk, number, 'payment', { paymentReason: '창구에서 받음' })
  await office.act(desk, number, 'receipt')
  await office.act(desk, number, 'assignment', { post: 'roads-1' })
  let refundedWon = 0
  const by = { id: 'system:test', from: 'test' }
  const does: Record<Happening, () => unknown> = {
    pay: () => pay(FEE),
    'pay-other': () => pay(FEE - 1),
    'take-back': async () => {
      const one = paid.find(({ isBack }) => !isBack)
      if (!one) return
      one.isBack = true
      await tell(one.id, 'cancel', one.won, reference)
    },
    consult: () =>
      office.act('roads-1', number, 'consultation', {
        consulted: 'parks-1',
        question: '공원인가요?',
        replyBy: '2026-11-24',
      }),
    transfer: () => office.act('roads-1', number, 'transfer', { agency: '경기도', says: '도의 일입니다.' }),
    repeated: () =>
      town.transact((tx) =>
        settleEnded(tx, town.deps, { number, end: 'repeated', by, at: town.clock.now() }),
      ),
    withdraw: () =>
      town.transact((tx) =>
        settleEnded(tx, town.deps, { number, end: 'withdrawn', by, at: town.clock.now() }),
      ),
    refund: async () => {
      const due = 0 - ((await balancesOf(number, reference))['refund-due'] ?? 0)
      if (due <= 0) return
      const form = { of: `petition ${number}`, amount: String(due), field: 'account', account: '농협 1' }
      const res = await (await town.asPost(desk)).post('/office/payments/refunds', form)
      if (res.statusCode === 303) refundedWon += due
    },
  }
  for (const one of order) await does[one]()
  return { number, reference, paid, refundedWon }
}

async function balancesOf(number: string, reference: string): Promise<Record<string, number>> {
  const { rows } = await sql<{ account: string; won: string }>`
    select l.account, sum(l.amount_won) as won from petitions.ledger_line l
    join petitions.ledger_entry e on e.id = l.entry_id left join petitions.credit c on c.id = e.credit_id
    where e.petition_number = ${number} or c.reference = ${reference} group by 1`.execute(town.db)
  return Object.fromEntries(rows.map((row) => [row.account, Number(row.won)]))
}

describe('a petition with a fee', () => {
  it('Article 9(2): whatever is paid, taken back, ended and refunded in whatever order, the ledger balances and no won is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('credit', 'by-hand'), happenings, async (first, order) => {
        const { number, reference, paid, refundedWon } = await live(first, order)
        const b = await balancesOf(number, reference)
        const of = (account: string) => b[account] ?? 0
        const came = paid.reduce((sum, { won, isBack }) => sum + (isBack ? 0 : won), 0)
        // what is held is what came; what was sent back is what officers sent
        expect([of('provider'), 0 - of('refund-sent')]).toEqual([came, refundedWon])
        expect(Object.values(b).reduce((sum, won) => sum + won, 0)).toBe(0)
        // never owed by both
        expect(of('receivable') > 0 && of('refund-due') < 0).toBe(false)
        expect([of('receivable') >= 0, of('refund-due') <= 0, of('unmatched') <= 0]).toEqual([
          true,
          true,
          true,
        ])
        const charge = await chargeOf(town, number)
        const isAnnulled = charge.annulled_at !== null
        expect(0 - of('revenue')).toBe(isAnnulled ? 0 : FEE)
        // the whole fee never waits for a person once nothing is owed
        const waitsWhole = isAnnulled && (0 - of('unmatched')) % (FEE - 1) !== 0
        expect(waitsWhole).toBe(false)
        expect(isAnnulled && charge.kept_because !== null).toBe(false)
      }),
      {
        numRuns: 40,
        examples: [['credit', ['pay', 'withdraw', 'refund', 'take-back', 'take-back', 'pay']]],
      },
    )
    expect(Object.values(await ledgerOf(town)).reduce((sum, won) => sum + won, 0)).toBe(0)
  })
})
