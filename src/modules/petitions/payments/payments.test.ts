import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fileOne, fillIn, KIM, letters } from '#test/filing.ts'
import { chargeOf, FEE, ledgerOf, petitionOf, providerOf } from '#test/money.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { noteLapsedCharges } from './charge/note-lapsed.job.ts'
import { readLayouts } from './statement/layout.rule.ts'
import { reconcile } from './reconciliation/reconcile-days.job.ts'

let town: Town
const [desk, second] = ['civil-affairs-desk-1', 'civil-affairs-desk-2'] as const
beforeAll(async () => {
  town = await openTown()
  await appointSomebody(town.deps, desk)
})
beforeEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
afterEach(async () => {
  await ledgerOf(town)
})
afterAll(() => town.close())

const HEAD = '순번,거래일자,거래시간,출금금액,입금금액,거래후잔액,거래기록사항'
let [serial, balance] = [0, 1_000_000]
/** A line of the city's bank; the balance goes on from the last one. */
function line(won: number, payer: string, time = '09:30:00', day = '2026-11-24'): string {
  serial += 1
  balance += won
  const cell = (n: number) => `"${n.toLocaleString('en')}"`
  return [serial, day, time, cell(Math.max(0, -won)), cell(Math.max(0, won)), cell(balance), payer].join(',')
}
/** Newest first, as this layout has it. */
const statement = (...lines: string[]) => [HEAD, ...lines.toReversed()].join('\n')
const importing = async (text: string, layout = 'in-and-out') =>
  (await town.asPost(desk)).post('/office/payments/statements', { layout, statement: text })
const see = async (path = '', post: string = desk) => (await town.asPost(post)).get(`/office/payments${path}`)
const filed = () => fileOne(town, { kind: 'land-use-plan' })
const stageOf = async (number: string) => (await petitionOf(town, number)).stage
const referenceOf = async (number: string) => (await chargeOf(town, number)).reference
/** The newest payment that waits for a person. */
const newest = async () => {
  const { id } = await town.db
    .selectFrom('petitions.credit')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return id
}
const assign = async (number: string, id?: number, post: string = desk) =>
  (await town.asPost(post)).post(`/office/payments/credits/${id ?? (await newest())}/assignment`, {
    number,
    assignReason: '신청한 분과 통화했습니다.',
  })
const release = async (id: number, releaseReason = '다른 분의 입금이었습니다.') =>
  (await town.asPost(desk)).post(`/office/payments/credits/${id}/release`, { releaseReason })
async function act(number: string, path: string, form: Record<string, string> = {}) {
  const version = String((await petitionOf(town, number)).version)
  return (await town.asPost(desk)).post(`/office/petitions/${number}/${path}`, { version, ...form })
}

describe('a petition with a fee, Article 9(2)', () => {
  it('Article 9(2): is told at filing that it is not received, where, what and until when to pay, and no due date', async () => {
    const number = await filed()
    const { reference, pay_by: payBy, amount_won: won } = await chargeOf(town, number)
    // 24 November 2026 + 7 days = 1 December, a Tuesday
    expect([payBy, won]).toEqual(['2026-12-01', FEE])
    const letter = (await letters(town)).at(-1)?.body ?? ''
    for (const text of ['아직 접수되지 않았습니다', '농협', '3,800원', '2026년 12월 1일'])
      expect(letter).toContain(text)
    expect(letter).toContain(`${reference.slice(0, 4)} ${reference.slice(4)}`)
    expect(letter).not.toContain('예상 답변일')
  })

  it('Article 9(2): receipt counts from the confirmation by the city, not from the payment', async () => {
    const number = await filed()
    town.setClock('2026-11-26T14:00:00+09:00')
    const res = await importing(statement(line(FEE, `김나래 ${await referenceOf(number)}`, '11:00:00')))
    expect(res.headers.location).toContain('fresh=1&known=0&matched=1')
    expect(await petitionOf(town, number)).toMatchObject({
      stage: 'filed',
      paid_at: '2026-11-24T02:00:00.000Z',
      payment_confirmed_at: '2026-11-26T05:00:00.000Z',
    })
    town.setClock('2026-11-26T15:00:00+09:00')
    await act(number, 'receipt')
    // 1 day = 8 working hours from Thursday 26 November 14:00: Friday 14:00
    expect(await petitionOf(town, number)).toMatchObject({
      received_at: '2026-11-26T05:00:00.000Z',
      due_at: '2026-11-27T05:00:00.000Z',
    })
  })

  it('Article 9(2): passing the last day closes nothing: the petitioner is told once, an officer finds it listed', async () => {
    const number = await filed()
    town.setClock('2026-12-01T23:00:00+09:00')
    await noteLapsedCharges.run(town.deps, {})
    expect((await letters(town)).filter((one) => one.subject.includes('아직 들어오지')).length).toBe(0)
    town.setClock('2026-12-02T09:05:00+09:00')
    for (const _ of [1, 2]) await noteLapsedCharges.run(town.deps, {})
    const told = (await letters(town)).filter(
      (one) => one.subject.includes(number) && one.subject.includes('아직 들어오지'),
    )
    expect(told).toHaveLength(1)
    expect(told[0]?.body).toContain('신청은 그대로 있습니다')
    expect(await stageOf(number)).toBe('awaiting-payment')
    expect((await see('/waiting')).body).toMatch(/기한 지남[\s\S]*안내함/)
    await importing(statement(line(FEE, await referenceOf(number), '10:00:00', '2026-12-02')))
    expect(await stageOf(number)).toBe('filed')
    expect((await (await town.asPost(desk)).get(`/office/petitions/${number}`)).body).toContain(
      '기한 뒤 입금',
    )
  })

  it('Article 9(2): filed before there were charges, it gets its reference when its page is read', async () => {
    const browser = town.asStranger()
    await fillIn(browser, { kind: 'land-use-plan' })
    await browser.post('/petitions/new/check', {})
    const confirmation = async () => (await browser.get('/petitions/new/confirmation')).body
    const number = /2\d{3}-\d{6}/.exec(await confirmation())?.[0] as string
    await sql`delete from petitions.ledger_line where entry_id in
      (select id from petitions.ledger_entry where petition_number = ${number})`.execute(town.db)
    await sql`delete from petitions.ledger_entry where petition_number = ${number}`.execute(town.db)
    await sql`delete from petitions.charge where petition_number = ${number}`.execute(town.db)
    const page = await confirmation()
    const { reference } = await chargeOf(town, number)
    for (const text of [
      '아직 접수되지 않았습니다',
      '입금 기한',
      `${reference.slice(0, 4)} ${reference.slice(4)}`,
    ])
      expect(page).toContain(text)
  })

  it('Article 9(2): by hand it needs a reason; the credit that comes later is matched with it', async () => {
    const number = await filed()
    expect((await act(number, 'payment')).statusCode).toBe(422)
    await act(number, 'payment', { paymentReason: '창구에서 현금으로 받았습니다.' })
    expect(await stageOf(number)).toBe('filed')
    expect((await ledgerOf(town))['by-hand']).toBe(FEE)
    await importing(statement(line(FEE, await referenceOf(number))))
    expect((await ledgerOf(town))['by-hand']).toBeUndefined()
    expect((await ledgerOf(town))['refund-due']).toBeUndefined()
  })
})

describe('a city’s layouts of statements', () => {
  it('that cannot be used are refused with the reason', () => {
    const good = {
      id: 'a',
      name: { ko: '가', en: 'a' },
      columns: { at: 't', in: 'i', out: 'o', payer: ['p'] },
    }
    expect(readLayouts([good])).toHaveLength(1)
    const bad: [object, RegExp][] = [
      [{ id: 'A b' }, /id must be/],
      [{ name: { ko: '가' } }, /name must be in ko and en/],
      [{ columns: { ...good.columns, at: undefined, day: 'd' } }, /at, or day and time/],
      [{ columns: { ...good.columns, out: undefined } }, /in and out, or amount and kind/],
      [{ columns: { at: 't', amount: 'a', kind: 'k', payer: ['p'] } }, /inWords and outWords/],
      [{ columns: { ...good.columns, payer: [] } }, /need payer/],
    ]
    for (const [change, why] of bad) expect(() => readLayouts([{ ...good, ...change }])).toThrow(why)
    expect(readLayouts(town.deps.city.statementLayouts)).toHaveLength(2)
  })
})

describe('a bank statement', () => {
  it('Article 9(2): read twice, or overlapping, brings each line once; two equal payments are two', async () => {
    const [a, b, c] = [line(1_111, '박도윤'), line(2_222, '최지우'), line(3_333, '정하은')]
    expect((await importing(statement(a, b))).headers.location).toContain('fresh=2&known=0')
    expect((await importing(statement(a, b))).headers.location).toContain('fresh=0&known=2')
    expect((await importing(statement(b, c))).headers.location).toContain('fresh=1&known=1')
    const rows = [
      '거래일시,구분,거래금액,잔액,의뢰인/수취인,적요',
      ...Array(2).fill('2026-11-24 09:00:00,입금,500,,박도윤,'),
    ]
    const bad = await importing(rows.join('\n'), 'amount-and-kind')
    expect(bad.statusCode, 'this layout names a balance').toBe(422)
    const before = await town.db.selectFrom('petitions.credit').select('id').execute()
    const same = rows.map((one) => one.replace('500,,', '500,7,')).join('\n')
    expect((await importing(same, 'amount-and-kind')).headers.location).toContain('fresh=2')
    expect((await importing(same, 'amount-and-kind')).headers.location).toContain('known=2')
    expect((await town.db.selectFrom('petitions.credit').select('id').execute()).length).toBe(
      before.length + 2,
    )
  })

  it('Article 9(2): with one bad line nothing is imported, and its number is named', async () => {
    const before = (await town.db.selectFrom('petitions.credit').select('id').execute()).length
    const good = line(4_444, '강민서')
    const res = await importing(
      [HEAD, good, good.replace('2026-11-24', '2026-11-31'), '', '9,,,1,,x,y'].join('\n'),
    )
    expect(res.statusCode).toBe(422)
    expect(res.body).toMatch(/3번째 줄: 거래일시를 읽을 수 없습니다[\s\S]*5번째 줄/)
    expect(res.body).toContain('강민서')
    expect((await town.db.selectFrom('petitions.credit').select('id').execute()).length).toBe(before)
    expect((await importing('a,b\n1,2')).body).toContain('제목 줄을 찾지 못했습니다')
  })

  it('Article 17(1): the payer is sealed, and that an officer saw the name is on record', async () => {
    await importing(statement(line(5_555, '조은결사람')))
    const rows = await town.db.selectFrom('petitions.credit').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain('조은결')
    for (const row of rows) expect(row.payer_sealed.includes('조은결')).toBe(false)
    const { staffId, get } = await town.asPost(desk)
    expect((await get('/office/payments')).body).toContain('조은결사람')
    const seen = await town.db
      .selectFrom('privacy.access_record')
      .selectAll()
      .where('about', '=', `credit:${await newest()}`)
      .execute()
    expect(seen.at(-1)).toMatchObject({ actor: `staff:${staffId}`, what: 'read' })
    expect((await see('', 'roads-1')).statusCode).toBe(403)
    const tables = [
      'charge',
      'statement',
      'credit',
      'credit_use',
      'credit_used',
      'credit_release',
      'credit_cancellation',
      'payment_event',
      'refund',
      'ledger_entry',
      'ledger_line',
      'reconciliation',
    ] as const
    for (const table of tables)
      await expect(town.read.selectFrom(`petitions.${table}`).selectAll().execute(), table).rejects.toThrow(
        /permission denied/,
      )
  })
})

describe('what does not fit exactly is decided by a person', () => {
  it('Article 9(2): too little is proposed, assigned, and the petitioner reads what is missing; the rest confirms', async () => {
    const number = await filed()
    const reference = await referenceOf(number)
    await importing(statement(line(1_000, `김나래 ${reference}`)))
    expect(await stageOf(number)).toBe('awaiting-payment')
    expect((await see(`/credits/${await newest()}`)).body).toMatch(/입금 번호 같음, 이름 같음/)
    expect((await assign(number)).statusCode).toBe(303)
    expect((await letters(town)).at(-1)?.body).toMatch(/받은 금액 1,000원, 남은 금액 2,800원/)
    await importing(statement(line(2_800, reference, '09:45:00')))
    expect(await petitionOf(town, number)).toMatchObject({
      stage: 'filed',
      paid_at: '2026-11-24T00:45:00.000Z',
    })
  })

  it('Article 9(2): too much confirms, and what is too much is due back, sent once, its account sealed', async () => {
    const number = await filed()
    await importing(statement(line(5_000, '김나래')))
    expect((await see(`/credits/${await newest()}`)).body).toContain('이름 같음')
    await assign(number)
    expect(await stageOf(number)).toBe('filed')
    expect((await letters(town)).at(-1)?.body).toContain('돌려드릴 수수료 1,200원')
    const page = (await see('/refunds')).body
    expect(page).toContain('1,200원 환불')
    const refund = {
      of: `petition ${number}`,
      amount: '1200',
      field: 'account',
      account: '농협 111-22 김나래',
    }
    const [first, other] = [await town.asPost(desk), await town.asPost(second)]
    const both = await Promise.all([first, other].map((one) => one.post('/office/payments/refunds', refund)))
    expect(new Set(both.map((one) => one.statusCode))).toEqual(new Set([303, 409]))
    const rows = await town.db.selectFrom('petitions.refund').selectAll().execute()
    expect(rows).toHaveLength(1)
    expect(rows[0]?.account_sealed.includes('111-22')).toBe(false)
    expect((await letters(town)).at(-1)?.body).toContain('돌려드린 금액 1,200원')
    expect((await ledgerOf(town))['refund-sent']).toBe(-1_200)
    await importing(statement(line(-1_200, '김나래 환불')))
    const id = await newest()
    const aside = { purpose: 'refunded', asideReason: '환불 목록과 같습니다.' }
    expect((await first.post(`/office/payments/credits/${id}/aside`, aside)).statusCode).toBe(303)
    expect((await ledgerOf(town))['refund-sent']).toBeUndefined()
  })

  it('Article 9(2): withdrawn after paying, the whole fee is due back; money that comes later too', async () => {
    const number = await filed()
    await importing(statement(line(FEE, await referenceOf(number))))
    await withdraw(number)
    expect((await letters(town)).at(-1)?.body).toContain('돌려드릴 수수료 3,800원')
    expect((await see('/refunds')).body).toContain(number)
    const unpaid = await filed()
    await withdraw(unpaid)
    await importing(statement(line(FEE, await referenceOf(unpaid), '12:00:00')))
    expect(await stageOf(unpaid)).toBe('withdrawn')
    await assign(unpaid)
    expect(await stageOf(unpaid)).toBe('withdrawn')
    expect((await see('/refunds')).body).toContain(unpaid)
  })

  it('Article 9(2): two officers at once: one decides, the other is told', async () => {
    const [one, two] = [await filed(), await filed()]
    await importing(statement(line(FEE, '모르는사람')))
    const id = await newest()
    const both = await Promise.all([assign(one, id), assign(two, id, second)])
    expect(new Set(both.map((res) => res.statusCode))).toEqual(new Set([303, 409]))
    const stages = [await stageOf(one), await stageOf(two)]
    expect(stages.toSorted()).toEqual(['awaiting-payment', 'filed'])
  })

  it('Article 9(2): a reason is asked, a wrong number refused, and what was typed comes back', async () => {
    await importing(statement(line(6_666, '윤가온')))
    const id = await newest()
    const officer = await town.asPost(desk)
    const url = `/office/payments/credits/${id}`
    const none = await officer.post(`${url}/assignment`, { number: '2026-999999', assignReason: '' })
    expect(none.statusCode).toBe(422)
    const wrong = await officer.post(`${url}/assignment`, {
      number: '2026-999999',
      assignReason: '까닭입니다',
    })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toMatch(/그런 신청번호가 없습니다[\s\S]*까닭입니다/)
    const free = await fileOne(town)
    expect((await officer.post(`${url}/assignment`, { number: free, assignReason: 'x' })).body).toContain(
      '수수료가 없는 민원',
    )
    const aside = { purpose: 'refunded', asideReason: 'x' }
    expect((await officer.post(`${url}/aside`, aside)).statusCode).toBe(422)
    await officer.post(`${url}/aside`, { purpose: 'not-ours', asideReason: '주차 요금입니다.' })
    expect((await ledgerOf(town))['other']).toBe(-6_666)
    expect((await officer.get(url)).body).toContain('이미 처리했습니다')
  })

  it('Article 9(2): a wrong decision is taken back with a reason, told, and decided anew', async () => {
    const [wrong, right] = [await filed(), await filed()]
    await importing(statement(line(FEE, '김나래')))
    const id = await newest()
    await assign(wrong, id)
    expect(await stageOf(wrong)).toBe('filed')
    expect((await see()).body).toMatch(/최근 처리한 입금[\s\S]*민원 수수료/)
    expect((await release(id, '')).statusCode).toBe(422)
    expect((await release(id)).statusCode).toBe(303)
    expect(await petitionOf(town, wrong)).toMatchObject({ stage: 'awaiting-payment', paid_at: null })
    expect((await letters(town)).at(-1)?.body).toContain('잘못 확인했던 것을 바로잡았습니다')
    expect((await release(id)).statusCode, 'nothing is left to take back').toBe(409)
    await assign(right, id)
    expect([await stageOf(wrong), await stageOf(right)]).toEqual(['awaiting-payment', 'filed'])
    await act(right, 'receipt')
    const late = await release(id)
    expect([late.statusCode, late.body.includes('이미 접수한 민원')]).toEqual([422, true])
  })

  it('Article 9(2): what was matched by itself and taken back waits for a person; what was refunded stays', async () => {
    const number = await filed()
    await importing(statement(line(FEE, await referenceOf(number))))
    const id = await newest()
    await release(id)
    expect(await stageOf(number)).toBe('awaiting-payment')
    await importing(statement(line(8_888, '다른사람')))
    expect(await stageOf(number), 'another import does not match it again').toBe('awaiting-payment')
    const officer = await town.asPost(desk)
    await officer.post(`/office/payments/credits/${id}/aside`, {
      purpose: 'to-refund',
      asideReason: '두 번 보냄',
    })
    expect((await ledgerOf(town))['refund-due']).toBeDefined()
    await release(id)
    await officer.post(`/office/payments/credits/${id}/aside`, {
      purpose: 'to-refund',
      asideReason: '두 번 보냄',
    })
    const refund = { of: `credit ${id}`, amount: String(FEE), field: 'account', account: '농협 1 김나래' }
    expect((await officer.post('/office/payments/refunds', refund)).statusCode).toBe(303)
    const late = await release(id)
    expect([late.statusCode, late.body.includes('이미 환불해')]).toEqual([422, true])
  })

  it('Article 9(2): money unconfirmed for a working day is the city’s own delay, from the bank’s instant', async () => {
    await importing(statement(line(7_777, '늦은확인', '10:30:00')))
    expect((await see()).body).not.toContain('확인 늦음')
    // Tuesday 24 November 10:30 and 8 working hours: Wednesday 10:30
    town.setClock('2026-11-25T10:30:00+09:00')
    expect((await see()).body).not.toMatch(/10:30[\s\S]{0,200}확인 늦음[\s\S]{0,300}늦은확인/)
    town.setClock('2026-11-25T10:31:00+09:00')
    expect((await see()).body).toMatch(/시가 늦은 확인 \d+건/)
    expect((await see()).body).toMatch(/10:30[\s\S]{0,300}확인 늦음[\s\S]{0,400}늦은확인/)
  })
})

describe('the end of the day', () => {
  it('Article 9(2): statement, decisions and balance agree to 0, recorded by the night’s job', async () => {
    town.setClock('2026-11-25T00:30:00+09:00')
    await reconcile.run(town.deps, {})
    await reconcile.run(town.deps, {})
    const rows = await town.db
      .selectFrom('petitions.reconciliation')
      .selectAll()
      .where('day', '=', '2026-11-24' as never)
      .where('held_by', '=', 'bank')
      .execute()
    expect(rows).toHaveLength(1)
    expect(rows[0]?.difference_won).toBe(0)
    expect(rows[0]?.statement_won).toBe((rows[0]?.matched_won ?? 0) + (rows[0]?.unmatched_won ?? 0))
    expect(rows[0]?.statement_won).toBeGreaterThan(0)
  })

  it('control: a credit without its entry, and a line that is missing, are listed loudly', async () => {
    const other = await openTown({ at: '2026-11-25T10:00:00+09:00' })
    await appointSomebody(other.deps, desk)
    const officer = await other.asPost(desk)
    const post = (text: string) =>
      officer.post('/office/payments/statements', { layout: 'in-and-out', statement: text })
    const [a, missing, c] = [
      line(100, 'a', '09:00:00'),
      line(200, 'b', '09:01:00'),
      line(300, 'c', '09:02:00'),
    ]
    await post(statement(a, c))
    const days = async () => (await officer.get('/office/payments/days')).body
    expect(await days()).toMatch(/차액이 있는 날이 1일[\s\S]*200원/)
    await reconcile.run(other.deps, {})
    const recorded = await other.db.selectFrom('petitions.reconciliation').selectAll().execute()
    expect(recorded.find((one) => one.held_by === 'bank')?.balance_difference_won).toBe(200)
    const chain = await other.db.selectFrom('audit.event').select('what').execute()
    expect(chain.map((one) => one.what)).toContain('payment.difference')
    await post(statement(a, missing, c))
    expect(await days()).not.toContain('차액이 있는 날')
    await other.db
      .insertInto('petitions.credit')
      .values({
        key: Buffer.from('stray'),
        held_by: 'provider',
        at: other.clock.now(),
        amount_won: 900,
        payer_sealed: other.seal.seal('x', 'petitions.credit.payer'),
        noted_at: other.clock.now(),
      })
      .execute()
    expect(await days()).toMatch(/차액이 있는 날이 1일[\s\S]*900원/)
    await other.close()
  })

  it('Article 9(2): a payment taken back after receipt stops nothing and is listed', async () => {
    const provider = providerOf(town)
    const number = await filed()
    const of = { transaction: 'tx-late', amountWon: FEE, at: '2026-11-24T09:50:00+09:00' }
    await provider.send({
      id: 'a',
      type: 'credit',
      reference: await referenceOf(number),
      payer: KIM.name,
      ...of,
    })
    await act(number, 'receipt')
    await provider.send({ id: 'b', type: 'cancel', ...of })
    expect(await stageOf(number)).toBe('received')
    expect((await see('/days')).body).toMatch(new RegExp(`취소되었는데 처리 중인 민원[\\s\\S]*${number}`))
    await provider.close()
  })
})

async function withdraw(number: string) {
  const { withdrawPetition } = await import('../withdrawals/withdraw-petition.act.ts')
  const by = { id: 'petitioner', from: '10.0.0.1' }
  await town.transact((tx) => withdrawPetition(tx, town.deps, { number, by, at: town.clock.now() }))
}
