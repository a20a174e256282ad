import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { asPetitioner, officeOf, SUBMITTED, WRITTEN } from '#test/answering.ts'
import { letters } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { decideExtendObjection, decideObject } from './objection.rule.ts'
import { localDate } from '#kernel/time.ts'

let town: Town
let office: ReturnType<typeof officeOf>
const HANDLER = 'civil-affairs-1'
const HEAD = 'civil-affairs-head'
beforeAll(async () => {
  town = await openTown()
  for (const post of ['civil-affairs-desk-1', HANDLER, HEAD, 'roads-1', 'roads-head'])
    await appointSomebody(town.deps, post)
  office = officeOf(town)
})
afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
afterAll(() => town?.close())

const REFUSED = {
  ...WRITTEN,
  ...SUBMITTED,
  outcome: 'refused',
  reason: '지적도에 없는 땅입니다.',
  remedy: '60일 안에 이의신청을 할 수 있습니다.',
}
const OBJECTING = {
  purport: '거부 결정을 취소해 주세요.',
  objectReason: '지적도 12쪽에 있습니다.',
  objectAddress: '용인시 처인구 금령로 1, 3층',
}
async function decided(form: Record<string, string> = REFUSED): Promise<string> {
  const number = await office.assigned(HANDLER, 'land-use-plan')
  await office.act(HANDLER, number, 'answer', form)
  expect((await office.act(HEAD, number, 'approval')).statusCode).toBe(303)
  return number
}
const mine = '/petitions/mine'

describe('an objection to a refusal, CPTA 35', () => {
  it('CPTA 35(1), 35(2): it is made within 60 days, decided by the head within ten, and told with how to appeal', async () => {
    const number = await decided()
    const citizen = await asPetitioner(town, number)
    // 24 November 2026 + 60 days, the first excluded: 23 January 2027, a Saturday, so 25 January
    expect((await citizen.get(mine)).body).toContain('2027년 1월 25일')
    expect((await citizen.post(`${mine}/objection`, OBJECTING)).headers.location).toBe(
      `${mine}?done=objected`,
    )
    expect((await citizen.post(`${mine}/objection`, OBJECTING)).statusCode).toBe(422)
    // ten days, the first excluded: 4 December 2026, a Friday
    expect((await letters(town)).at(-1)?.body).toContain('2026년 12월 4일')
    expect((await office.see(HANDLER, '/office/objections')).body).toContain(number)
    const page = (await office.see(HEAD, `/office/petitions/${number}`)).body
    for (const text of [OBJECTING.objectReason, '금령로 1']) expect(page).toContain(text)

    const decision = {
      objectionOutcome: 'dismissed',
      objectionDecision: '12쪽은 다른 땅입니다.',
      objectionAppeal: '90일 안에 행정심판을 청구할 수 있습니다.',
    }
    expect((await office.act(HANDLER, number, 'objection-decision', decision)).statusCode).toBe(422)
    expect((await office.act('roads-head', number, 'objection-decision', decision)).statusCode).toBe(403)
    expect((await office.act(HEAD, number, 'objection-decision', decision)).statusCode).toBe(303)
    expect((await office.act(HEAD, number, 'objection-decision', decision)).statusCode).toBe(422)
    const letter = (await letters(town)).at(-1)?.body
    for (const text of ['12쪽은 다른 땅입니다.', '행정심판']) expect(letter).toContain(text)
    expect((await citizen.get(mine)).body).toContain('받아들이지 않음')
    const register = (await town.asStranger().get(`/petitions/${number}`)).body
    for (const text of [OBJECTING.objectReason, '금령로 1', '12쪽']) expect(register).not.toContain(text)
  })

  it('CPTA 35(2): it is extended once by ten days, with the reason, before they are over', async () => {
    const number = await decided()
    await (await asPetitioner(town, number)).post(`${mine}/objection`, OBJECTING)
    town.setClock('2026-12-05T10:00:00+09:00')
    const why = { objectionWhy: '측량이 필요합니다.' }
    expect((await office.act(HANDLER, number, 'objection-extension', why)).statusCode).toBe(422)
    town.setClock('2026-12-04T10:00:00+09:00')
    expect((await office.act(HANDLER, number, 'objection-extension', why)).statusCode).toBe(303)
    // twenty days from 24 November: 14 December
    expect((await letters(town)).at(-1)?.body).toContain('2026년 12월 14일')
    expect((await office.act(HANDLER, number, 'objection-extension', why)).statusCode).toBe(422)
  })

  it('CPTA 35(1): after the 60 days, and where nothing was refused, there is none', async () => {
    const late = await decided()
    town.setClock('2027-01-26T09:00:00+09:00')
    const citizen = await asPetitioner(town, late)
    const res = await citizen.post(`${mine}/objection`, OBJECTING)
    expect(res.statusCode).toBe(422)
    expect(res.body).toContain(OBJECTING.objectReason)
    town.setClock('2026-11-24T10:00:00+09:00')
    const answered = await decided({ ...WRITTEN, ...SUBMITTED, outcome: 'answered' })
    const other = await asPetitioner(town, answered)
    const refused = await other.post(`${mine}/objection`, OBJECTING)
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('국민권익위원회')
  })

  it('CPTA 35: a granted one is processed again: the period runs anew, the earlier answer is kept', async () => {
    const number = await decided()
    town.setClock('2026-12-07T10:00:00+09:00')
    const reopening = { reopenReason: '이의신청을 받아들여 다시 처리합니다.' }
    expect((await office.act(HANDLER, number, 'reopening', reopening)).statusCode).toBe(422)
    expect((await office.act(HEAD, number, 'reopening', reopening)).statusCode).toBe(303)
    expect((await letters(town)).at(-1)?.subject).toContain('다시 처리합니다')
    const { stage, ended_at, received_at, due_at } = await office.row(number)
    expect([stage, ended_at]).toEqual(['processing', null])
    expect(String(received_at)).toContain('2026-11-24')
    expect(String(due_at) > '2026-12-07').toBe(true)
    expect((await town.asStranger().get(`/petitions/${number}`)).body).not.toContain(WRITTEN.publicText)
    const page = (await (await asPetitioner(town, number)).get(mine)).body
    expect(page).toContain('앞서 보낸 답변')
    await office.act(HANDLER, number, 'answer', { ...WRITTEN, ...SUBMITTED, outcome: 'answered' })
    expect((await office.act(HEAD, number, 'approval')).statusCode).toBe(303)
    expect((await office.row(number)).stage).toBe('decided')
  })

  it('CPTA 35: the last day still counts, the day after does not', () => {
    const last = localDate('2027-01-25')
    expect(decideObject(last, { hasObjected: false, today: last }).ok).toBe(true)
    expect(decideObject(last, { hasObjected: false, today: localDate('2027-01-26') }).ok).toBe(false)
    expect(decideObject(undefined, { hasObjected: false, today: last })).toEqual({
      ok: false,
      refusal: 'not-refusable',
    }) // prettier-ignore
    const standing = { decideBy: last, extendedTo: null, outcome: null }
    expect(decideExtendObjection(standing, last).ok).toBe(true)
    expect(decideExtendObjection({ ...standing, extendedTo: last }, last).ok).toBe(false)
    expect(decideExtendObjection(undefined, last).ok).toBe(false)
  })
})
