import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { hashPassword } from '#kernel/crypto.ts'
import { fileOne, letters } from '#test/filing.ts'
import { asPetitioner } from '#test/petitioner.ts'
import { answered, appointThose } from '#test/answered.ts'
import { openTown, type Town } from '#test/town.ts'

const PASSWORD = 'sunny-hill-27'
let town: Town
let passwordHash: string
beforeAll(async () => {
  town = await openTown()
  passwordHash = await hashPassword(PASSWORD)
  await appointThose(town)
})
afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
afterAll(() => town?.close())

const done = () => answered(town, { passwordHash })
const mine = '/petitions/mine'
async function act(postId: string, number: string, path: string, form: Record<string, string>) {
  const officer = await town.asPost(postId)
  const { version } = await town.db
    .selectFrom('petitions.petition')
    .select('version')
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  return officer.post(`/office/petitions/${number}/${path}`, { version: String(version), ...form })
}

describe('one question on an answer, Article 8(1)', () => {
  it('Article 8(1): it is asked once, answered within seven days, and is no new petition', async () => {
    const number = await done()
    const before = await town.db.selectFrom('petitions.petition').select('number').execute()
    const citizen = await asPetitioner(town, number, PASSWORD)
    expect((await citizen.get(mine)).body).toContain('답변에 대해 묻기')
    const asked = await citizen.post(`${mine}/follow-up`, { question: '의자는 몇 개인가요?' })
    expect(asked.headers.location).toBe(`${mine}?done=asked`)
    // 24 November + 7 days = 1 December, a Tuesday
    expect((await citizen.get(mine)).body).toContain('12월 1일')
    expect(await town.db.selectFrom('petitions.petition').select('number').execute()).toEqual(before)
    const again = await citizen.post(`${mine}/follow-up`, { question: '하나 더요.' })
    expect(again.statusCode).toBe(422)

    expect(
      (await town.asPost('roads-1').then((one) => one.get(`/office/petitions/${number}`))).body,
    ).toContain('의자는 몇 개인가요?')
    expect((await act('waste-1', number, 'follow-up', { followUpAnswer: '두 개입니다.' })).statusCode).toBe(
      403,
    )
    expect((await act('roads-1', number, 'follow-up', { followUpAnswer: '두 개입니다.' })).statusCode).toBe(
      303,
    )
    expect((await letters(town)).at(-1)?.subject).toContain('추가 질문에 답변했습니다')
    expect((await citizen.get(mine)).body).toContain('두 개입니다.')
    expect((await act('roads-1', number, 'follow-up', { followUpAnswer: '세 개.' })).statusCode).toBe(422)
    const register = (await town.asStranger().get(`/petitions/${number}`)).body
    expect(register).not.toContain('몇 개인가요')
  })
  it('thirty days after the answer a new petition is the way', async () => {
    const number = await done()
    town.setClock('2026-12-25T10:00:00+09:00')
    const citizen = await asPetitioner(town, number, PASSWORD)
    const late = await citizen.post(`${mine}/follow-up`, { question: '아직인가요?' })
    expect(late.statusCode).toBe(422)
    expect(late.body).toContain('아직인가요?')
  })
  it('before the answer there is nothing to ask about', async () => {
    const number = await fileOne(town, { passwordHash })
    const citizen = await asPetitioner(town, number, PASSWORD)
    expect((await citizen.post(`${mine}/follow-up`, { question: '언제?' })).statusCode).toBe(422)
  })
})

describe('how satisfying the answer was, CPTA 26', () => {
  it('CPTA 26: a low rating goes to the head of the department, who tells the petitioner what was done', async () => {
    const number = await done()
    const citizen = await asPetitioner(town, number, PASSWORD)
    expect((await citizen.post(`${mine}/rating`, { score: '9', remark: '' })).statusCode).toBe(422)
    await citizen.post(`${mine}/rating`, { score: '1', remark: '날짜가 없습니다.' })
    expect((await citizen.post(`${mine}/rating`, { score: '5', remark: '' })).statusCode).toBe(422)
    const head = await town.asPost('roads-head')
    expect((await head.get('/office/dissatisfied')).body).toContain(number)
    expect((await town.asPost('roads-1').then((one) => one.get('/office/dissatisfied'))).statusCode).toBe(403)
    expect((await act('roads-1', number, 'dissatisfaction', { did: '다시 보았습니다.' })).statusCode).toBe(
      422,
    )
    expect(
      (await act('roads-head', number, 'dissatisfaction', { did: '12월 10일에 놓습니다.' })).statusCode,
    ).toBe(303)
    expect((await head.get('/office/dissatisfied')).body).not.toContain(number)
    expect((await letters(town)).at(-1)?.body).toContain('12월 10일에 놓습니다.')
    expect((await citizen.get(mine)).body).toContain('12월 10일에 놓습니다.')
  })
  it('CPTA 26: a satisfied petitioner is thanked, and nobody has to look into it', async () => {
    const number = await done()
    const citizen = await asPetitioner(town, number, PASSWORD)
    expect((await citizen.post(`${mine}/rating`, { score: '5', remark: '' })).statusCode).toBe(303)
    expect(
      (await town.asPost('roads-head').then((one) => one.get('/office/dissatisfied'))).body,
    ).not.toContain(number)
    expect((await act('roads-head', number, 'dissatisfaction', { did: '네' })).statusCode).toBe(422)
  })
})
