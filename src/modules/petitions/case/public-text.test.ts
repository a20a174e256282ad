import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SUBMITTED } from '#test/answering.ts'
import { fileOne, KIM } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
let number: string
beforeAll(async () => {
  town = await openTown()
  for (const post of ['roads-1', 'roads-head', 'civil-affairs-desk-1']) await appointSomebody(town.deps, post)
  number = await assigned()
})
afterAll(() => town?.close())

async function act(post: string, of: string, path: string, form: Record<string, string> = {}) {
  const officer = await town.asPost(post)
  const { version } = await town.db
    .selectFrom('petitions.petition')
    .select('version')
    .where('number', '=', of)
    .executeTakeFirstOrThrow()
  return officer.post(`/office/petitions/${of}/${path}`, { version: String(version), ...form })
}
async function assigned(given: { name?: string } = {}) {
  const filed = await fileOne(town, given)
  await act('civil-affairs-desk-1', filed, 'receipt')
  await act('civil-affairs-desk-1', filed, 'assignment', { post: 'roads-1' })
  return filed
}
const ANSWER = { text: '의자를 놓겠습니다.', publicTitle: '정류장 의자', publicText: '의자를 놓습니다.' }
const answer = (of: string, form: Record<string, string>) =>
  act('roads-1', of, 'answer', { ...ANSWER, ...SUBMITTED, ...form })
const saved = () => town.db.selectFrom('petitions.answer').selectAll().execute()

describe('the public text of an answer', () => {
  it.each([
    ['민원인 이름', `${KIM.name} 님이 요청한 의자를 놓습니다.`],
    ['민원인 이름', '김 나 래 님께 알립니다.'],
    ['민원인 전화번호', '010.1234.5678로 알렸습니다.'],
    ['민원인 전화번호', '공일공 일이삼사 오육칠팔로 알렸습니다.'],
    ['민원인 전자우편 주소', 'NARAE@example.kr로 알렸습니다.'],
    ['전화번호', '이웃 010-8765-4321에게 알렸습니다.'],
    ['집 주소', '처인구 금령로 12, 101동 1203호 앞입니다.'],
    ['차량번호', '12가3456을 옮겼습니다.'],
    ['주민등록번호', '900101-1234567'],
  ])('Article 10(3), Article 17(1): with %s is refused, saying what and where, and nothing is kept', async (kind, publicText) => {
    const res = await answer(number, { publicText })
    expect(res.statusCode).toBe(422)
    for (const text of [kind, '1번째 줄', '공개할 내용에서 개인정보 가리기', ANSWER.text])
      expect(res.body).toContain(text)
    expect(await saved()).toEqual([])
  })

  it('Article 10(3): the title is looked over too, and a draft that is only saved', async () => {
    const res = await answer(number, { publicTitle: `${KIM.name} 님의 의자`, submitted: 'no' })
    expect(res.statusCode).toBe(422)
    expect(res.body).toMatch(/href="#publicTitle"[^>]*>[^<]*민원인 이름/)
  })

  it('Article 17(1): is proposed from the answer with personal data masked, and saved by nobody but the officer', async () => {
    const text = `${KIM.name} 님, 안녕하십니까. 010-1234-5678로 말씀드린 대로 의자를 놓았습니다. 차량 12가3456은 옮겼습니다.`
    const res = await act('roads-1', number, 'answer/masked', { ...ANSWER, text, of: 'answer' })
    expect(res.statusCode).toBe(200)
    const proposed =
      '김*래 님, 안녕하십니까. ***-****-****로 말씀드린 대로 의자를 놓았습니다. 차량 12가****은 옮겼습니다.'
    expect(res.body).toContain(proposed)
    expect(res.body).toContain(text)
    expect(await saved()).toEqual([])
    expect((await answer(await assigned(), { text, publicText: proposed })).statusCode).toBe(303)
  })

  it('Article 17(1): what was typed is masked at a press of a button', async () => {
    const publicText = `${KIM.name} 님께 010 8765 4321로 알렸습니다.`
    const res = await act('roads-1', number, 'answer/masked', { ...ANSWER, publicText, of: 'public' })
    expect(res.body).toContain('김*래 님께 010 **** 4321로 알렸습니다.')
  })

  it('the city’s own numbers may stand in it', async () => {
    const post = await town.db
      .selectFrom('departments.directory_entry')
      .select('phone')
      .where('post_id', '=', 'roads-1')
      .executeTakeFirstOrThrow()
    const publicText = `의자를 놓습니다. 문의: 도로관리과 ${post.phone}, 용인시청(처인구 중부대로 1199)`
    expect((await answer(await assigned(), { publicText })).statusCode).toBe(303)
  })

  it('a word that may be the name or not goes through when the officer says that it is none', async () => {
    const filed = await assigned({ name: '이수' })
    const publicText = '교육 이수증 발급 방법을 안내했습니다.'
    const asked = await answer(filed, { publicText })
    expect(asked.statusCode).toBe(422)
    expect(asked.body).toContain('민원인의 이름이 아닙니다')
    expect((await answer(filed, { publicText: '이수 님께 안내했습니다.', noName: 'yes' })).statusCode).toBe(
      422,
    )
    expect((await answer(filed, { publicText, noName: 'yes' })).statusCode).toBe(303)
  })

  it('Article 10(3): is looked over once more at the approval, whenever it was written', async () => {
    const filed = await assigned()
    await answer(filed, {})
    await town.db
      .updateTable('petitions.answer')
      .set({ public_text: `${KIM.name} 님께 알립니다.` })
      .where('petition_number', '=', filed)
      .execute()
    const res = await act('roads-head', filed, 'approval')
    expect(res.statusCode).toBe(422)
    expect(res.body).toContain('승인할 수 없습니다')
    expect((await town.asStranger().get(`/petitions/${filed}`)).body).not.toContain(KIM.name)
  })

  it('another department cannot have a text masked, and so learn whose it is', async () => {
    await appointSomebody(town.deps, 'waste-1')
    const res = await act('waste-1', number, 'answer/masked', { ...ANSWER, of: 'public' })
    expect(res.statusCode).toBe(403)
  })
})
