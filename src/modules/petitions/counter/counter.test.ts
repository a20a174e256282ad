import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SUBMITTED } from '#test/answering.ts'
import { letters } from '#test/filing.ts'
import { officeActs } from '#test/office-acts.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

const DESK = 'civil-affairs-desk-1'
const AT_COUNTER = {
  formKey: 'one-form',
  channel: 'counter',
  kind: 'inquiry-procedure',
  asked: 'inquiry-procedure',
  title: '여권을 다시 만들려면',
  body: '여권을 잃어버렸습니다. 어떻게 다시 만드는지 알려 주세요.',
  papers: '질의서 1부',
  name: '박순자',
  toldName: '박나영(딸)',
  toldBy: 'letter',
  email: '',
  phone: '',
  address: '용인시 처인구 금령로 1, 3층',
  publication: 'no',
}

describe('a petition that comes to the counter, CPTA 8', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
    for (const post of [DESK, 'roads-1']) await appointSomebody(town.deps, post)
  })
  afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
  afterAll(() => town.close())
  const enter = async (form: Record<string, string>, post = DESK) =>
    (await town.asPost(post)).post('/office/filing', form)
  const numberIn = (location: unknown) => /\d{4}-\d{6}/.exec(String(location))?.[0] ?? ''

  it('Article 10(3): whoever is told for the petitioner is named in no public text either', async () => {
    const res = await enter({ ...AT_COUNTER, formKey: 'told-form' })
    const number = numberIn(res.headers.location)
    await officeActs(town).act(DESK, number, 'assignment', { post: 'roads-1' })
    const answer = { text: '답합니다.', publicTitle: '여권', publicText: '박나영 씨에게 알렸습니다.' }
    const refused = await officeActs(town).act('roads-1', number, 'answer', { ...answer, ...SUBMITTED })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('민원인 이름')
  })

  it('CPTA 9(1): it is received in the same act, with the same number, clock and slip as on the internet', async () => {
    const res = await enter(AT_COUNTER)
    expect(res.statusCode).toBe(303)
    const number = numberIn(res.headers.location)
    const desk = await town.asPost(DESK)
    const page = (await desk.get(`/office/petitions/${number}`)).body
    // 24 November 2026 + 7 days, the first included, without the weekend: 2 December
    for (const text of ['창구', '12월 2일', '질의서 1부', '박나영(딸)', '금령로 1'])
      expect(page).toContain(text)
    const slip = (await desk.get(`/office/petitions/${number}/receipt-slip`)).body
    for (const text of ['접수증', 'R2026-', '박순자']) expect(slip).toContain(text)
  })
  it('CPTA-ED 29: whoever has neither mail nor mobile is told by a letter that the desk prints and posts', async () => {
    const mails = (await letters(town)).length
    await enter({ ...AT_COUNTER, formKey: 'for a letter' })
    expect((await letters(town)).length).toBe(mails)
    const desk = await town.asPost(DESK)
    const page = (await desk.get('/office/letters')).body
    for (const text of ['박나영(딸) 귀하', '금령로 1', '민원을 접수했습니다']) expect(page).toContain(text)
    for (const [, id] of page.matchAll(/\/office\/letters\/(\d+)/g)) {
      await desk.post(`/office/letters/${id}`, {})
      expect((await desk.post(`/office/letters/${id}`, {})).statusCode).toBe(303)
    }
    expect((await desk.get('/office/letters')).body).toContain('보낼 알림이 없습니다')
    expect((await town.asPost('roads-1').then((one) => one.get('/office/letters'))).statusCode).toBe(403)
  })
  it('one form sent twice, one after the other or at once, is one petition', async () => {
    const form = { ...AT_COUNTER, formKey: 'sent-twice' }
    const at = await Promise.all([enter(form), enter(form), enter(form)])
    const numbers = [...at, await enter(form)].map((one) => numberIn(one.headers.location))
    expect(new Set(numbers).size).toBe(1)
  })
  it('CPTA 8: by telephone only everyday petitions are taken', async () => {
    const refused = await enter({ ...AT_COUNTER, formKey: 'by-phone', channel: 'phone' })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('서면으로')
    expect(refused.body).toContain('여권을 다시 만들려면')
    const taken = await enter({
      ...AT_COUNTER,
      formKey: 'by-phone-2',
      channel: 'phone',
      kind: 'inconvenience-road',
      asked: 'inconvenience-road',
    })
    expect(taken.statusCode).toBe(303)
  })
  it('what is missing is named, and everything typed comes back', async () => {
    const res = await enter({ ...AT_COUNTER, formKey: 'bad', toldBy: 'sms', body: '900101-1234567' })
    expect(res.statusCode).toBe(422)
    for (const text of [
      '전화번호가 필요합니다',
      '개인정보로 보이는 내용이 있습니다',
      '900101-1234567',
      '금령로 1',
    ])
      expect(res.body).toContain(text)
  })
  it('a fee is paid first: it waits for payment and has no due date, Article 9(2)', async () => {
    const res = await enter({ ...AT_COUNTER, formKey: 'fee', kind: 'land-use-plan', asked: 'land-use-plan' })
    const row = await town.db
      .selectFrom('petitions.petition')
      .select(['stage', 'due_on', 'received_at', 'channel'])
      .where('number', '=', numberIn(res.headers.location))
      .executeTakeFirst()
    expect(row).toEqual({ stage: 'awaiting-payment', due_on: null, received_at: null, channel: 'counter' })
  })
  it('only the petition desk enters petitions', async () => {
    expect((await enter({ ...AT_COUNTER, formKey: 'not mine' }, 'roads-1')).statusCode).toBe(403)
  })
})
