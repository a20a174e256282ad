import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { fileOne, KIM, letters } from '#test/filing.ts'
import { chargeOf, FEE, ledgerOf, petitionOf, providerOf, sign } from '#test/money.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
let provider: ReturnType<typeof providerOf>
beforeAll(async () => {
  town = await openTown()
  provider = providerOf(town)
})
afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
afterAll(async () => {
  await provider.close()
  await town.close()
})

let events = 0
const credit = async (number: string, change: Record<string, unknown> = {}) => {
  events += 1
  return {
    id: `evt-${events}`,
    type: 'credit',
    transaction: `tx-${events}`,
    reference: (await chargeOf(town, number)).reference,
    amountWon: FEE,
    at: '2026-11-24T09:50:00+09:00',
    payer: KIM.name,
    ...change,
  }
}
const cancel = (of: { transaction: string; amountWon: number }, id: string) => ({
  id,
  type: 'cancel',
  transaction: of.transaction,
  amountWon: of.amountWon,
  at: '2026-11-24T09:55:00+09:00',
})
const stageOf = async (number: string) => (await petitionOf(town, number)).stage
const credits = async () => (await town.db.selectFrom('petitions.credit').select('id').execute()).length
const told = async () => (await town.db.selectFrom('petitions.payment_event').select('id').execute()).length

describe('what the provider of virtual accounts tells', () => {
  it('Article 9(2): the exact amount under the reference is confirmed; the two instants are kept apart', async () => {
    const number = await fileOne(town, { kind: 'land-use-plan' })
    expect(await stageOf(number)).toBe('awaiting-payment')
    const res = await provider.send(await credit(number))
    expect([res.statusCode, res.json()]).toEqual([200, { outcome: 'matched' }])
    expect(await petitionOf(town, number)).toMatchObject({
      stage: 'filed',
      paid_at: '2026-11-24T00:50:00.000Z',
      payment_confirmed_at: '2026-11-24T01:00:00.000Z',
    })
    expect((await letters(town)).at(-1)?.subject).toContain('입금을 확인했습니다')
  })

  it('without a secret there is no such address', async () => {
    const closed = providerOf(town, '')
    for (const secret of ['', undefined])
      expect((await closed.send({ id: 'x' }, secret === undefined ? {} : { secret })).statusCode).toBe(404)
    await closed.close()
  })

  it('fault 2: the same event fifty times at once is one credit, all answered 200', async () => {
    const number = await fileOne(town, { kind: 'land-use-plan' })
    const event = await credit(number)
    const before = await credits()
    const answers = await Promise.all(Array.from({ length: 50 }, () => provider.send(event)))
    expect(new Set(answers.map((one) => one.statusCode))).toEqual(new Set([200]))
    expect(answers.filter((one) => one.json().outcome === 'matched')).toHaveLength(1)
    expect(await credits()).toBe(before + 1)
    const another = await provider.send({ ...event, id: 'another-event-of-the-same-payment' })
    expect([another.statusCode, another.json().outcome]).toEqual([200, 'known'])
    expect(await credits()).toBe(before + 1)
    const other = await provider.send({ ...event, payer: '다른사람' })
    expect(other.statusCode, 'the same id with other content').toBe(409)
  })

  it('fault 3: cancelled before it was paid ends unpaid, and nothing is received', async () => {
    const number = await fileOne(town, { kind: 'land-use-plan' })
    const event = await credit(number)
    expect((await provider.send(cancel(event, 'early-cancel'))).json().outcome).toBe('waits')
    expect((await provider.send(event)).json().outcome).toBe('cancelled')
    expect(await stageOf(number)).toBe('awaiting-payment')
    expect((await petitionOf(town, number)).paid_at).toBeNull()
    expect((await provider.send(event)).json().outcome).toBe('known')
    expect(await stageOf(number)).toBe('awaiting-payment')
  })

  it('Article 9(2): taken back after confirmation and before receipt, it waits for payment again', async () => {
    const number = await fileOne(town, { kind: 'land-use-plan' })
    const event = await credit(number)
    await provider.send(event)
    expect(await stageOf(number)).toBe('filed')
    expect((await provider.send(cancel(event, 'late-cancel'))).json().outcome).toBe('cancelled')
    expect(await petitionOf(town, number)).toMatchObject({
      stage: 'awaiting-payment',
      paid_at: null,
      payment_confirmed_at: null,
    })
    expect((await letters(town)).at(-1)?.body).toContain('은행이 입금을 취소했습니다')
    await provider.send(await credit(number))
    expect(await stageOf(number)).toBe('filed')
  })

  it('fault 4: forged is 401 and nothing is stored; a won too little is 422 and waits for a person', async () => {
    const number = await fileOne(town, { kind: 'land-use-plan' })
    const [before, heard] = [await credits(), await told()]
    const event = await credit(number)
    for (const secret of ['another-secret-another-secret-another', ''])
      expect((await provider.send(event, { secret })).statusCode).toBe(401)
    const body = JSON.stringify(event)
    const timestamp = '1795482000'
    const changed = await provider.app.inject({
      method: 'POST',
      url: '/api/v1/payments/events',
      payload: body.replace('3800', '3801'),
      headers: { 'nurijip-timestamp': timestamp, 'nurijip-signature': sign(timestamp, body) },
    })
    expect(changed.statusCode).toBe(401)
    expect([await credits(), await told()]).toEqual([before, heard])
    const less = await provider.send({ ...event, amountWon: FEE - 1 })
    expect([less.statusCode, less.json().outcome]).toEqual([422, 'amount-differs'])
    expect(await stageOf(number)).toBe('awaiting-payment')
    const officer = await town.asPost('civil-affairs-desk-1')
    expect((await officer.get('/office/payments')).body).toContain('3,799')
  })

  it('fault 5: a valid signature ten minutes old is refused, and sent anew it is taken once', async () => {
    const number = await fileOne(town, { kind: 'land-use-plan' })
    const event = await credit(number)
    const before = await credits()
    expect((await provider.send(event, { minutes: -10 })).statusCode).toBe(401)
    expect((await provider.send(event, { minutes: 10 })).statusCode).toBe(401)
    expect(await credits()).toBe(before)
    expect((await provider.send(event, { minutes: -4 })).statusCode).toBe(200)
    expect((await provider.send(event)).json().outcome).toBe('known')
    expect(await credits()).toBe(before + 1)
  })

  it('what is no event is refused in a word and stores nothing', async () => {
    const heard = await told()
    for (const body of [
      '',
      '[]',
      '{',
      '{"id":"x"}',
      '{"id":"x","type":"credit","transaction":"t","amountWon":1.5}',
    ])
      expect((await provider.send(body)).statusCode, body).toBe(400)
    expect(await told()).toBe(heard)
  })

  it('Article 9(2): the ledger sums to 0, and the database refuses an entry that does not', async () => {
    expect(Object.values(await ledgerOf(town)).reduce((sum, won) => sum + won, 0)).toBe(0)
    const torn = town.transact(async (tx) => {
      const at = town.clock.now()
      const { id } = await tx
        .insertInto('petitions.ledger_entry')
        .values({ what: 'credit', written_by: 'test', written_at: at })
        .returning('id')
        .executeTakeFirstOrThrow()
      const line = (account: string, amount_won: number) => ({ entry_id: id, account, amount_won })
      await tx
        .insertInto('petitions.ledger_line')
        .values([line('bank', 100), line('unmatched', -99)])
        .execute()
    })
    await expect(torn).rejects.toThrow(/sum to 1/)
    for (const statement of [
      'update petitions.ledger_line set amount_won = 1',
      'delete from petitions.ledger_entry',
      'update petitions.credit set amount_won = 1',
      'truncate petitions.ledger_line',
    ])
      await expect(sql.raw(statement).execute(town.deps.look), statement).rejects.toThrow(/permission denied/)
  })
})
