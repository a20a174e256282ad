import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileOne, fillIn, KIM } from '#test/filing.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())

const PAGE = '/petitions/new/petition'
async function writing() {
  const citizen = town.asStranger()
  await citizen.post('/petitions/new', { kind: 'inconvenience-road' })
  return citizen
}

describe('personal data in a petition that is being written', () => {
  it.each([
    ['주민등록번호', '900101-1234567'],
    ['외국인등록번호', '９００１０１－５２３４５６７'],
    ['여권번호', '여권 M12345678'],
    ['운전면허번호', '11-90-123456-12'],
    ['카드번호', '4111 1111 1111 1111'],
  ])('Article 17(1): PIPA 24: a %s is refused, with what and where, and nothing is lost', async (kind, number) => {
    const citizen = await writing()
    const body = `의자를 놓아 주세요.\n${number}`
    const res = await citizen.post(PAGE, { title: KIM.title, body, personal: 'keep' })
    expect(res.statusCode).toBe(422)
    for (const text of [kind, '2번째 줄', '개인정보 가리기', KIM.title, number])
      expect(res.body).toContain(text)
    expect((await citizen.get('/petitions/new/check')).headers.location).toBe(PAGE)
  })

  it('Article 17(1): the writer is warned of a telephone number, and may send it as it is', async () => {
    const citizen = await writing()
    const typed = { title: KIM.title, body: '밤에 전화 주세요.\n공일공 일이삼사 오육칠팔' }
    const warned = await citizen.post(PAGE, typed)
    expect(warned.statusCode).toBe(422)
    for (const text of ['전화번호', '2번째 줄', '<mark>공일공 일이삼사 오육칠팔</mark>', '이대로 다음'])
      expect(warned.body).toContain(text)
    const kept = await citizen.post(PAGE, { ...typed, personal: 'keep' })
    expect(kept.headers.location).toBe('/petitions/new/details')
  })

  it('Article 17(1): or takes the form back with it masked', async () => {
    const citizen = await writing()
    const body = '전화 010-1234-5678, 번호 900101-1234567, 차 12가3456'
    const masked = await citizen.post(PAGE, { title: KIM.title, body, personal: 'mask' })
    expect(masked.statusCode).toBe(200)
    const text = '전화 010-****-5678, 번호 900101-1******, 차 12가****'
    expect(masked.body).toContain(text)
    expect(masked.body).not.toContain('900101-1234567')
    expect((await citizen.post(PAGE, { title: KIM.title, body: text })).headers.location).toBe(
      '/petitions/new/details',
    )
  })

  it('what is no personal data passes without a word', async () => {
    const body = '대표전화 1577-1122, 국번 없이 120, 2026-11-24, 민원 2026-000001, 처인구 김량장동'
    expect((await (await writing()).post(PAGE, { title: KIM.title, body })).statusCode).toBe(303)
  })

  it('Article 17(1): a resident number instead of a name is refused', async () => {
    const citizen = await writing()
    const contact = { name: '9001011234567', email: KIM.email, phone: '', toldBy: 'mail' }
    const res = await citizen.post('/petitions/new/contact', contact)
    expect(res.statusCode).toBe(422)
    expect(res.body).toContain('주민등록번호')
  })

  it('Article 17(1): however it came into the draft, a petition with such a number is not filed', async () => {
    await expect(fileOne(town, { body: '번호 900101-1234567' })).rejects.toThrow('personal-data')
    expect(await fileOne(town, { body: '전화 010-1234-5678' })).toMatch(/^2026-/)
    const citizen = town.asStranger()
    await fillIn(citizen)
    expect((await citizen.post('/petitions/new/check', {})).statusCode).toBe(303)
  })
})
