import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { asPetitioner, officeOf, SUBMITTED, WRITTEN } from '#test/answering.ts'
import { fileOne, KIM, letters } from '#test/filing.ts'
import { chargeOf, FEE, ledgerOf, petitionOf, providerOf } from '#test/money.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { settleEnded } from './settle-ended.act.ts'

let town: Town
let office: ReturnType<typeof officeOf>
let provider: ReturnType<typeof providerOf>
const desk = 'civil-affairs-desk-1'
beforeAll(async () => {
  town = await openTown()
  for (const post of [desk, 'roads-1', 'roads-head', 'city-construction-head', 'parks-1'])
    await appointSomebody(town.deps, post)
  office = officeOf(town)
  provider = providerOf(town)
  // the city's kinds with a fee are statutory, and those are never declined
  await town.db
    .updateTable('petitions.kind')
    .set({ category: 'everyday' })
    .where('id', '=', 'land-use-plan')
    .execute()
})
beforeEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
afterEach(async () => {
  const sum = Object.values(await ledgerOf(town)).reduce((all, won) => all + won, 0)
  if (sum !== 0) throw new Error(`the ledger is off by ${sum} won`)
})
afterAll(async () => {
  await provider.close()
  await town.close()
})

let payments = 0
const eventOf = (transaction: string) => ({ transaction, amountWon: FEE, at: '2026-11-24T09:50:00+09:00' })
/** The fee comes to the provider under the reference. @returns the transaction */
async function pay(number: string): Promise<string> {
  payments += 1
  const id = `t-${payments}`
  const { reference } = await chargeOf(town, number)
  const credit = { id: `credit ${id}`.replace(' ', ':'), type: 'credit', reference, payer: KIM.name }
  // 422: noted, and waits
  expect([200, 422]).toContain((await provider.send({ ...credit, ...eventOf(id) })).statusCode)
  return id
}
const takeBack = (id: string) => provider.send({ id: `cancel:${id}`, type: 'cancel', ...eventOf(id) })
/** Paid, received, and in the hands of roads-1. */
async function processed() {
  const number = await fileOne(town, { kind: 'land-use-plan' })
  const transaction = await pay(number)
  await office.act(desk, number, 'receipt')
  expect((await office.act(desk, number, 'assignment', { post: 'roads-1' })).statusCode).toBe(303)
  return { number, transaction }
}
const transfer = (number: string) =>
  office.act('roads-1', number, 'transfer', { agency: '경기도', says: '도의 일입니다. 031-120' })
const consult = (number: string) =>
  office.act('roads-1', number, 'consultation', {
    consulted: 'parks-1',
    question: '그 자리가 공원 안인가요?',
    replyBy: '2026-11-24',
  })
/** A supplement was asked for and did not come. */
async function returned(number: string) {
  await office.act('roads-1', number, 'supplement', { asks: '지번을 알려 주세요.', days: '3' })
  town.setClock('2026-11-30T10:00:00+09:00')
  return office.act('roads-1', number, 'return', { returned: '지번을 받지 못했습니다.' })
}
async function answer(number: string) {
  await office.act('roads-1', number, 'answer', { ...WRITTEN, ...SUBMITTED })
  expect((await office.queue('roads-head', number, 'approval')).statusCode).toBe(303)
  expect((await petitionOf(town, number)).stage).toBe('decided')
}
const lastLetter = async () => (await letters(town)).at(-1)?.body ?? ''
const own = async (number: string) => (await (await asPetitioner(town, number)).get('/petitions/mine')).body
const see = async (path: string) => (await office.see(desk, path)).body
const refunds = () => see('/office/payments/refunds')
const endOf = async (number: string) => {
  const { ended_as: end, annulled_at: annulled, kept_because: kept } = await chargeOf(town, number)
  return { end, isAnnulled: annulled !== null, kept }
}

describe('the fee of a petition that leaves the city', () => {
  it('Article 9(2), CPTA 16: transferred, the whole fee is due back, whatever was done; letter, own page and desk say why', async () => {
    const { number } = await processed()
    expect((await consult(number)).statusCode).toBe(303)
    expect((await transfer(number)).statusCode).toBe(303)
    expect(await lastLetter()).toMatch(/이송했습니다[\s\S]*돌려드릴 수수료 3,800원/)
    expect(await own(number)).toMatch(/돌려드릴 수수료가 3,800원[\s\S]*다른 기관의 일이어서 이송했으므로/)
    expect(await refunds()).toMatch(new RegExp(`${number}[\\s\\S]*?다른 기관으로 이송`))
    expect(await see(`/office/petitions/${number}`)).toContain('없앰: 다른 기관으로 이송')
    const chain = await town.db.selectFrom('audit.event').select('what').execute()
    expect(chain.map((one) => one.what)).toContain('payment.annul')
    const sent = { of: `petition ${number}`, amount: String(FEE), field: 'account', account: '농협 1 김나래' }
    await (await town.asPost(desk)).post('/office/payments/refunds', sent)
    expect(await own(number)).toContain('수수료 3,800원을 돌려드렸습니다')
  })

  it('Article 9(2), CPTA-ED 25: returned before the city looked into the matter, the whole fee is due back', async () => {
    const { number } = await processed()
    expect((await returned(number)).statusCode).toBe(303)
    expect(await lastLetter()).toMatch(/돌려드립니다[\s\S]*돌려드릴 수수료 3,800원/)
    expect(await endOf(number)).toEqual({ end: 'returned', isAnnulled: true, kept: null })
  })

  it('Article 9(2), CPTA-ED 25: returned after another department was consulted, it stays, and the petitioner is told', async () => {
    const { number } = await processed()
    const before = await ledgerOf(town)
    await consult(number)
    expect((await returned(number)).statusCode).toBe(303)
    expect(await endOf(number)).toEqual({ end: 'returned', isAnnulled: false, kept: 'worked' })
    expect(await lastLetter()).toContain('수수료 3,800원은 돌려드리지 않습니다')
    expect(await own(number)).toMatch(/돌려드리지 않습니다[\s\S]*이미 조사하거나 협의한 민원/)
    expect(await refunds()).not.toContain(number)
    expect(await see(`/office/petitions/${number}`)).toContain('그대로 둠')
    expect(await ledgerOf(town)).toEqual(before)
  })

  it('Article 9(2): a fee that stayed and is then taken back by the bank is asked of nobody again', async () => {
    const { number, transaction } = await processed()
    await consult(number)
    await returned(number)
    await takeBack(transaction)
    expect(await endOf(number)).toEqual({ end: 'returned', isAnnulled: true, kept: null })
    expect(await see('/office/payments/days')).not.toContain(number)
  })

  it('Article 9(2), CPTA 21: by law not treated, it is due back with the answer; reopened, it is not charged again', async () => {
    const { number } = await processed()
    const declined = { outcome: 'declined', exception: '8', reason: '이웃 사이의 일입니다.', remedy: '' }
    await office.act('roads-1', number, 'answer', { ...WRITTEN, ...SUBMITTED, ...declined })
    expect((await office.queue('city-construction-head', number, 'approval')).statusCode).toBe(303)
    expect(await lastLetter()).toMatch(/처리하지 않기로[\s\S]*돌려드릴 수수료 3,800원/)
    expect(await endOf(number)).toMatchObject({ end: 'declined', isAnnulled: true })
    const again = { reopenReason: '다시 살펴봅니다.' }
    expect((await office.act('roads-head', number, 'reopening', again)).statusCode).toBe(303)
    await answer(number)
    expect(await endOf(number)).toMatchObject({ end: 'declined', isAnnulled: true })
    expect(await refunds()).toContain(number)
  })

  it('Article 9(2), CPTA 23: closed as one already answered, it is due back', async () => {
    const answered = async () => {
      const { number } = await processed()
      await answer(number)
      return number
    }
    const [same1, same2] = [await answered(), await answered()]
    const { number } = await processed()
    await office.see('roads-head', `/office/petitions/${number}/repeats`)
    const form = {
      same1,
      same2,
      comparison: '같은 땅이고 새 사정이 없습니다.',
      closes: '두 번 알려 드렸습니다.',
    }
    expect((await office.act('roads-head', number, 'repeat-closure', form)).statusCode).toBe(303)
    expect(await lastLetter()).toMatch(/종결합니다[\s\S]*돌려드릴 수수료 3,800원/)
    expect(await endOf(number)).toMatchObject({ end: 'repeated', isAnnulled: true })
  })

  it('Article 9(2): what is answered keeps its fee, and its letter says nothing of it', async () => {
    const { number } = await processed()
    await answer(number)
    expect(await lastLetter()).not.toContain('돌려드')
    expect(await endOf(number)).toEqual({ end: null, isAnnulled: false, kept: null })
  })

  it('Article 9(2), CPTA-ED 25(2): deemed withdrawn, it is due back as when it is withdrawn', async () => {
    const { number } = await processed()
    for (const days of ['3', '3']) {
      await office.act('roads-1', number, 'supplement', { asks: '지번?', days })
      await office.act('roads-1', number, 'undelivered', { undelivered: '반송됨' })
    }
    const deemed = await office.act('roads-1', number, 'deemed-withdrawal', {
      deemedFor: '주소를 알 수 없습니다.',
    })
    expect(deemed.statusCode).toBe(303)
    expect(await lastLetter()).toContain('돌려드릴 수수료 3,800원')
    expect(await endOf(number)).toMatchObject({ end: 'withdrawn', isAnnulled: true })
  })

  it('Article 9(2): unpaid, because the bank took it back after receipt, nothing is owed any more, and that is told', async () => {
    const { number, transaction } = await processed()
    await takeBack(transaction)
    expect(await see('/office/payments/days')).toContain(number)
    await transfer(number)
    expect(await lastLetter()).toContain('수수료는 내지 않으셔도 됩니다')
    expect(await own(number)).toContain('수수료는 내지 않으셔도 됩니다')
    expect(await see('/office/payments/days')).not.toContain(number)
    expect((await ledgerOf(town))['receivable']).toBeUndefined()
  })

  it('Article 9(2): money that comes after the transfer is due back at once, told once, and nothing waits for a person', async () => {
    const { number, transaction } = await processed()
    await takeBack(transaction)
    await transfer(number)
    const before = (await letters(town)).length
    await pay(number)
    expect((await letters(town)).slice(before).map((one) => one.body)).toEqual([
      expect.stringContaining('돌려드릴 수수료 3,800원'),
    ])
    expect((await ledgerOf(town))['unmatched']).toBeUndefined()
    expect(await refunds()).toContain(number)
    expect((await petitionOf(town, number)).stage).toBe('transferred')
  })

  it('Article 9(2): what was confirmed by hand and seen on a statement only after the transfer is due back once', async () => {
    const number = await fileOne(town, { kind: 'land-use-plan' })
    await office.act(desk, number, 'payment', { paymentReason: '창구에서 현금으로 받음' })
    await office.act(desk, number, 'receipt')
    await office.act(desk, number, 'assignment', { post: 'roads-1' })
    await transfer(number)
    const due = (await ledgerOf(town))['refund-due']
    await pay(number)
    expect((await ledgerOf(town))['refund-due']).toBe(due)
    expect((await ledgerOf(town))['by-hand']).toBeUndefined()
  })

  it('Article 9(2): transferred and paid at once, and ended twice at once: the fee is due back once, none is lost', async () => {
    const { number } = await processed()
    const due = -((await ledgerOf(town))['refund-due'] ?? 0)
    const both = await Promise.all([transfer(number), transfer(number), pay(number)])
    expect(both.slice(0, 2).filter((one) => typeof one !== 'string' && one.statusCode === 303)).toHaveLength(
      1,
    )
    // the fee, and the same fee paid once more
    expect(-((await ledgerOf(town))['refund-due'] ?? 0) - due).toBe(2 * FEE)
    expect((await ledgerOf(town))['unmatched']).toBeUndefined()
  })

  it('a city may say otherwise, and a petition without fee is none of it', async () => {
    const policies = { ...town.deps.city.policies, feeWithoutOutcome: { transferred: 'keep' } }
    const mailing = { ...town.deps, city: { ...town.deps.city, policies } }
    const by = { id: 'system:test', from: 'test' }
    const { number } = await processed()
    const end = { end: 'transferred', by, at: town.clock.now() } as const
    await town.transact((tx) => settleEnded(tx, mailing, { number, ...end }))
    expect(await endOf(number)).toEqual({ end: 'transferred', isAnnulled: false, kept: 'policy' })
    expect(await own(number)).toContain('시의 기준에 따른 것입니다')
    const free = await office.assigned()
    expect((await transfer(free)).statusCode).toBe(303)
    expect(await lastLetter()).not.toContain('수수료')
  })
})
