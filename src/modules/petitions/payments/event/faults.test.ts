import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Broken } from '#test/broken-events.ts'
import { fileOne, KIM } from '#test/filing.ts'
import { chargeOf, FEE, petitionOf, providerOf } from '#test/money.ts'
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

let events = 0
async function filed() {
  const number = await fileOne(town, { kind: 'land-use-plan' })
  const { reference } = await chargeOf(town, number)
  events += 1
  const of = { transaction: `f-${events}`, amountWon: FEE, at: '2026-11-24T09:50:00+09:00' }
  const credit = { id: `c-${events}`, type: 'credit', reference, payer: KIM.name, ...of }
  const cancel = { id: `x-${events}`, type: 'cancel', ...of }
  const credits = async () =>
    (await town.db.selectFrom('petitions.credit').select('id').where('reference', '=', reference).execute())
      .length
  const isConfirmed = async () => (await petitionOf(town, number)).stage !== 'awaiting-payment'
  return { credit, cancel, credits, isConfirmed }
}

/** What a fault does to a handler at an address: how often the law was broken. */
type Harm = (to: string) => Promise<number>

const duplicates: Harm = async (to) => {
  const { credit, credits } = await filed()
  await Promise.all(Array.from({ length: 25 }, () => provider.send(credit, { to })))
  return (await credits()) - 1
}
const cancelledFirst: Harm = async (to) => {
  const { credit, cancel, isConfirmed } = await filed()
  for (const event of [cancel, credit]) await provider.send(event, { to })
  return (await isConfirmed()) ? 1 : 0
}
const forged: Harm = async (to) => {
  const { credit, credits } = await filed()
  await provider.send(credit, { to, secret: 'a-secret-that-somebody-made-up-by-himself' })
  return credits()
}
const wonTooLittle: Harm = async (to) => {
  const { credit, isConfirmed } = await filed()
  await provider.send({ ...credit, amountWon: FEE - 1 }, { to })
  return (await isConfirmed()) ? 1 : 0
}
const replayed: Harm = async (to) => {
  const { credit, credits } = await filed()
  await provider.send(credit, { to, minutes: -10 })
  return credits()
}

const FAULTS: [fault: string, harm: Harm, control: Broken][] = [
  ['fault 2: told 25 times at once', duplicates, 'two-transactions'],
  ['fault 3: cancelled before it was paid', cancelledFirst, 'forgets-cancel'],
  ['fault 4: forged', forged, 'no-signature'],
  ['fault 4: a won too little', wonTooLittle, 'any-amount'],
  ['fault 5: replayed after ten minutes', replayed, 'no-window'],
]

describe('what may go wrong with payment events', () => {
  it.each(FAULTS)('Article 9(2): %s does no harm', async (_fault, harm) => {
    expect(await harm('/api/v1/payments/events')).toBe(0)
  })
  it.each(FAULTS)('control of %s: a broken handler is found out', async (_fault, harm, control) => {
    expect(await harm(`/broken/${control}`)).toBeGreaterThan(0)
  })
})
