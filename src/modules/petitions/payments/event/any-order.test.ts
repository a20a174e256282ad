import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileOne, KIM } from '#test/filing.ts'
import { chargeOf, FEE, ledgerOf, petitionOf, providerOf } from '#test/money.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
let provider: ReturnType<typeof providerOf>
beforeAll(async () => {
  town = await openTown()
  provider = providerOf(town)
})
afterAll(async () => {
  await provider.close()
  await town.close()
})

/** A payment of so much, perhaps taken back; told in any order, any number of times. */
interface Paid {
  readonly won: number
  readonly isCancelled: boolean
}
const paid = fc.record({
  won: fc.oneof(
    { weight: 3, arbitrary: fc.constant(FEE) },
    { weight: 1, arbitrary: fc.constantFrom(1, FEE - 1, FEE + 1, 2 * FEE) },
  ),
  isCancelled: fc.boolean(),
})
const told = fc.array(paid, { minLength: 2, maxLength: 4 }).chain((payments) => {
  const events = payments.flatMap(({ isCancelled }, n) => [
    { n, type: 'credit' },
    ...(isCancelled ? [{ n, type: 'cancel' }] : []),
  ])
  const again = fc.subarray(events)
  return fc.record({
    payments: fc.constant(payments),
    order: again.chain((some) =>
      fc.shuffledSubarray([...events, ...some], { minLength: events.length + some.length }),
    ),
  })
})

/** The state that the payments alone decide: a person has assigned nothing. */
function expected(payments: readonly Paid[]) {
  const live = payments.filter((one) => !one.isCancelled).map((one) => one.won)
  const isPaid = live.includes(FEE)
  const sum = live.reduce((all, won) => all + won, 0)
  return {
    stage: isPaid ? 'filed' : 'awaiting-payment',
    isConfirmed: isPaid,
    left: isPaid ? 0 : FEE,
    unmatched: isPaid ? sum - FEE : sum,
  }
}

let runs = 0
async function tell({ payments, order }: { payments: Paid[]; order: { n: number; type: string }[] }) {
  runs += 1
  const number = await fileOne(town, { kind: 'land-use-plan' })
  const { reference } = await chargeOf(town, number)
  for (const { n, type } of order) {
    const of = {
      transaction: `t-${runs}-${n}`,
      amountWon: payments[n]?.won,
      at: `2026-11-24T09:0${n}:00+09:00`,
    }
    const event = {
      id: `${type}-${runs}-${n}`,
      type,
      ...of,
      ...(type === 'credit' && { reference, payer: KIM.name }),
    }
    expect([200, 422]).toContain((await provider.send(event)).statusCode)
  }
  const balance = async (accounts: readonly string[]) => {
    const { rows } = await sql<{ won: string | null }>`
      select sum(l.amount_won) as won from petitions.ledger_line l join petitions.ledger_entry e on e.id = l.entry_id
      left join petitions.credit c on c.id = e.credit_id
      where l.account in (${sql.join(accounts)}) and (c.reference = ${reference} or e.petition_number = ${number})`.execute(
      town.db,
    )
    return Number(rows[0]?.won ?? 0)
  }
  const { stage, payment_confirmed_at: confirmedAt } = await petitionOf(town, number)
  return {
    stage,
    isConfirmed: confirmedAt !== null,
    left: await balance(['receivable', 'refund-due']),
    unmatched: 0 - (await balance(['unmatched'])),
  }
}

describe('payment events', () => {
  it('Article 9(2): in any order and told any number of times they come to the same state, and the ledger to 0', async () => {
    await fc.assert(
      fc.asyncProperty(told, async (given) => {
        expect(await tell(given)).toEqual(expected(given.payments))
      }),
      { numRuns: 40 },
    )
    const balances = await ledgerOf(town)
    expect(Object.values(balances).reduce((sum, won) => sum + won, 0)).toBe(0)
  })
})
