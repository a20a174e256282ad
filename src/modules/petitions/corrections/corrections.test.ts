import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { asPetitioner, officeOf, SUBMITTED, WRITTEN } from '#test/answering.ts'
import { letters } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
let office: ReturnType<typeof officeOf>
const [officer, head] = ['roads-1', 'roads-head'] as const
beforeAll(async () => {
  town = await openTown()
  for (const post of ['civil-affairs-desk-1', officer, head, 'roads-2'])
    await appointSomebody(town.deps, post)
  office = officeOf(town)
})
afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
afterAll(() => town?.close())

const CORRECTED = {
  why: '날짜를 잘못 적었습니다.',
  text: '정류장에 의자 두 개를 12월 20일까지 놓겠습니다.',
  publicTitle: '버스 정류장 의자 설치(정정)',
  publicText: '12월 20일까지 의자를 놓습니다.',
  keepsPublic: 'yes',
} as const
async function answered(): Promise<string> {
  const number = await office.assigned(officer)
  await office.act(officer, number, 'answer', { ...WRITTEN, ...SUBMITTED })
  await office.act(head, number, 'approval')
  return number
}
const register = async (number: string) => (await town.asStranger().get(`/petitions/${number}`)).body
const own = async (number: string) => (await (await asPetitioner(town, number)).get('/petitions/mine')).body

describe('an answer that was given is corrected, Article 10(2)', () => {
  it('Article 10(2), CPTA 27: through the line again; both texts stay to be read, the day of the decision stays', async () => {
    const number = await answered()
    const before = await office.row(number)
    const numbers = (await register(number)).match(/도로관리과-2026-\d{6}/)?.[0]
    town.setClock('2026-12-01T10:00:00+09:00')
    expect((await office.act(officer, number, 'correction', { ...CORRECTED, ...SUBMITTED })).statusCode).toBe(
      303,
    )
    for (const page of [await register(number), await own(number)]) {
      expect(page).not.toContain('12월 20일까지')
      expect(page).not.toContain(CORRECTED.why)
    }
    const queue = (await office.see(head, '/office/approvals')).body
    for (const text of ['답변 정정', CORRECTED.why, CORRECTED.text, WRITTEN.text])
      expect(queue).toContain(text)
    expect((await office.queue(head, number, 'approval')).statusCode).toBe(303)

    const letter = (await letters(town)).at(-1)
    expect(letter?.subject).toContain('답변을 바로잡았습니다')
    expect(letter?.body).toContain(CORRECTED.why)
    const mine = await own(number)
    for (const text of [CORRECTED.text, WRITTEN.text, '정정', CORRECTED.why]) expect(mine).toContain(text)
    const shown = await register(number)
    const all = [
      CORRECTED.publicText,
      CORRECTED.publicTitle,
      WRITTEN.publicText,
      '답변 정정',
      '2026년 12월 1일',
    ]
    for (const text of all) expect(shown).toContain(text)
    expect(shown).not.toContain(CORRECTED.why)
    expect(shown.match(/도로관리과-2026-\d{6}/)?.[0]).not.toBe(numbers)
    const after = await office.row(number)
    expect([after.decided_at, after.ended_at]).toEqual([before.decided_at, before.ended_at])
    const found = await town.asStranger().get(`/search?q=${encodeURIComponent('12월 20일')}`)
    expect(found.body).toContain(`/petitions/${number}`)
  })

  it('Article 10(3): what was published of a person is taken away with the correction', async () => {
    const number = await answered()
    await office.act(officer, number, 'correction', { ...CORRECTED, ...SUBMITTED, keepsPublic: 'no' })
    await office.queue(head, number, 'approval')
    const shown = await register(number)
    expect(shown).toContain('정정 전 글은 공개하지 않습니다')
    expect(shown).not.toContain(WRITTEN.publicText)
    const rows = await town.db
      .selectFrom('petitions.register_correction')
      .selectAll()
      .where('number', '=', number)
      .execute()
    expect(JSON.stringify(rows)).not.toContain(WRITTEN.publicText)
    expect(await own(number)).toContain(WRITTEN.text)
  })

  it('CPTA 27: without a reason, a text or the checklist there is no correction, nor alone by who decided', async () => {
    const number = await answered()
    const send = (form: Record<string, string>, by: string = officer) =>
      office.act(by, number, 'correction', { ...CORRECTED, ...SUBMITTED, ...form })
    const none = await send({ why: '' })
    expect(none.statusCode).toBe(422)
    expect(none.body).toContain(CORRECTED.text)
    expect((await send({ text: '' })).statusCode).toBe(422)
    expect((await send({ 'check-privacy': '' })).statusCode).toBe(422)
    expect((await send({ publicText: '900101-1234567' })).body).toContain('주민등록번호')
    expect((await send({}, head)).body).toContain('혼자 결재할 수 없습니다')
    expect((await send({}, 'parks-1')).statusCode).toBe(403)
  })

  it('CPTA 27: given back, it is written anew; corrected twice, three texts are there', async () => {
    const number = await answered()
    await office.act(officer, number, 'correction', { ...CORRECTED, ...SUBMITTED })
    await office.queue(head, number, 'giving-back', { [`returnedFor-${number}`]: '요일도 적어 주세요.' })
    expect((await office.see(officer, `/office/petitions/${number}`)).body).toContain('요일도 적어 주세요.')
    for (const text of ['둘째 답변입니다.', '셋째 답변입니다.']) {
      await office.act(officer, number, 'correction', { ...CORRECTED, ...SUBMITTED, text })
      await office.queue(head, number, 'approval')
    }
    const mine = await own(number)
    for (const text of ['셋째 답변입니다.', '둘째 답변입니다.', WRITTEN.text, '2번 바로잡은'])
      expect(mine).toContain(text)
    const revisions = await town.db
      .selectFrom('petitions.answer_revision')
      .selectAll()
      .where('petition_number', '=', number)
      .execute()
    expect(revisions.map((one) => one.text)).toEqual([WRITTEN.text, '둘째 답변입니다.'])
  })

  it('CPTA 27: before an answer was given there is nothing to correct', async () => {
    const number = await office.assigned(officer)
    expect((await office.act(officer, number, 'correction', { ...CORRECTED, ...SUBMITTED })).statusCode).toBe(
      422,
    )
  })
})
