import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asPetitioner, CONFIRMED, officeOf, SUBMITTED, WRITTEN } from '#test/answering.ts'
import { KIM, letters } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
let office: ReturnType<typeof officeOf>
beforeAll(async () => {
  town = await openTown()
  for (const post of [
    'civil-affairs-desk-1',
    'civil-affairs-1',
    'civil-affairs-head',
    'roads-1',
    'roads-head',
  ])
    await appointSomebody(town.deps, post)
  await appointSomebody(town.deps, 'city-construction-head')
  office = officeOf(town)
})
afterAll(() => town?.close())

const REFUSED = {
  ...WRITTEN,
  outcome: 'refused',
  reason: '지적도에 없는 땅이어서 확인해 드릴 수 없습니다(공간정보관리법 제76조).',
  remedy: '60일 안에 이의신청을 할 수 있습니다.',
  publicText: '확인할 수 없는 땅이어서 받아들이지 못했습니다.',
} as const
const statutory = () => office.assigned('civil-affairs-1', 'land-use-plan')

describe('an answer that does not grant what was asked for', () => {
  it('CPTA 27(3): a refusal is not submitted without reason and remedy, and nothing typed is lost', async () => {
    const number = await statutory()
    const send = (form: Record<string, string>) =>
      office.act('civil-affairs-1', number, 'answer', { ...REFUSED, ...SUBMITTED, ...form })
    const noReason = await send({ reason: '' })
    expect(noReason.statusCode).toBe(422)
    expect(noReason.body).toContain('이유를 적어 주세요')
    expect(noReason.body).toContain(REFUSED.remedy)
    expect((await send({ remedy: '' })).body).toContain('구제 방법을 적어 주세요')
    expect((await send({ outcome: 'declined', exception: '1' })).body).toContain('법정민원은 처리 예외로')
    const page = await office.see('civil-affairs-1', `/office/petitions/${number}`)
    expect(page.body).toContain('60일 안에 문서로 시장에게 이의신청')
    expect(page.body).not.toContain('id="exception"')
  })

  it('CPTA-ED 31: what must be confirmed is confirmed before an answer is submitted, and kept', async () => {
    const number = await statutory()
    for (const one of Object.keys(CONFIRMED)) {
      const res = await office.act('civil-affairs-1', number, 'answer', {
        ...REFUSED,
        ...SUBMITTED,
        [one]: '',
      })
      expect(res.statusCode, one).toBe(422)
      expect(res.body).toContain('올리기 전에 확인할 것')
    }
    await office.act('civil-affairs-1', number, 'answer', { ...REFUSED, ...SUBMITTED })
    const row = await town.db
      .selectFrom('petitions.approval')
      .select('checks')
      .where('petition_number', '=', number)
      .executeTakeFirstOrThrow()
    expect(row.checks).toEqual(['questions', 'officer', 'privacy', 'law', 'refusal'])
    expect((await office.see('civil-affairs-head', '/office/approvals')).body).toContain(
      '근거 법령을 밝혔습니다.',
    )
  })

  it('CPTA 27(3), 35(1): the petitioner reads reason, remedy and the last day, in the letter and on the page', async () => {
    const number = await statutory()
    await office.act('civil-affairs-1', number, 'answer', { ...REFUSED, ...SUBMITTED })
    expect((await office.act('civil-affairs-head', number, 'approval')).statusCode).toBe(303)
    // told on Tuesday 24 November 2026: 60 days, the first excluded, end on Saturday 23 January 2027, so Monday 25 January
    const lastDay = '2027년 1월 25일'
    const { body, subject } = (await letters(town)).at(-1) ?? { body: '', subject: '' }
    expect(subject).toContain('받아들이지 않기로')
    for (const text of [REFUSED.reason, REFUSED.remedy, lastDay, '민원여권과-2026-'])
      expect(body).toContain(text)
    const petitioner = await asPetitioner(town, number)
    const own = (await petitioner.get('/petitions/mine')).body
    for (const text of [REFUSED.reason, REFUSED.remedy, lastDay, '민원여권과-2026-'])
      expect(own).toContain(text)
    expect(own).not.toContain('고충민원 신청하기')
    const english = (await petitioner.get('/en/petitions/mine')).body
    expect(english).toContain('Last day to object')

    const public_ = (await town.asStranger().get(`/petitions/${number}`)).body
    expect(public_).toContain('거부')
    expect(public_).toContain(REFUSED.publicText)
    expect(public_).not.toContain(REFUSED.reason)
  })

  it('CPTA 21: an exception is told with its ground and reason; remedies of others are shown', async () => {
    const number = await office.assigned()
    const declined = {
      outcome: 'declined',
      exception: '8',
      reason: '이웃 사이의 땅 경계에 관한 일입니다.',
      remedy: '',
    }
    await office.act('roads-1', number, 'answer', { ...WRITTEN, ...SUBMITTED, ...declined })
    await office.queue('city-construction-head', number, 'approval')
    const { body } = (await letters(town)).at(-1) ?? { body: '' }
    for (const text of ['제21조 제8호', '사인 사이의 권리관계', declined.reason]) expect(body).toContain(text)
    const own = (await (await asPetitioner(town, number)).get('/petitions/mine')).body
    for (const text of ['제21조 제8호', declined.reason, '고충민원 신청하기', '국민권익위원회'])
      expect(own).toContain(text)
    expect(own).not.toContain('이의신청 마지막 날')
  })

  it('CPTA 27, CPTA-ED 31: the answer is printed with number, line and officer, for nobody before and no stranger', async () => {
    const number = await statutory()
    const petitioner = await asPetitioner(town, number)
    expect((await petitioner.get('/petitions/mine/answer-document')).statusCode).toBe(303)
    expect(
      (await office.see('civil-affairs-1', `/office/petitions/${number}/answer-document`)).statusCode,
    ).toBe(404)
    await office.act('civil-affairs-1', number, 'answer', { ...REFUSED, ...SUBMITTED })
    await office.act('civil-affairs-head', number, 'approval')
    const letter = (await petitioner.get('/petitions/mine/answer-document')).body
    const texts = [
      KIM.name,
      WRITTEN.text,
      REFUSED.reason,
      '민원여권과-2026-',
      '과장 전결',
      '기안',
      '2027년 1월 25일',
    ]
    for (const text of texts) expect(letter).toContain(text)
    expect(letter).toMatch(/답변한 곳: 민원여권과 [가-힣]{3} \(031-324-2074\)/)
    const atDesk = await office.see('civil-affairs-1', `/office/petitions/${number}/answer-document`)
    expect(atDesk.body).toContain(KIM.name)
    expect((await office.see('roads-1', `/office/petitions/${number}/answer-document`)).statusCode).toBe(403)
    expect((await town.asStranger().get('/petitions/mine/answer-document')).statusCode).toBe(303)
  })
})
