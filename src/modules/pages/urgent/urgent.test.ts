import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '#test/town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())
const get = (url: string) => town.asStranger().get(url)

describe('urgent notices', () => {
  it('an urgent notice stands above every page until it ends', async () => {
    const admin = await town.asPost('information-head')
    const form = {
      level: 'danger',
      textKo: '처인구 일부에 물이 나오지 않습니다',
      textEn: 'No water in parts of Cheoin-gu',
      href: '/news',
      hours: '2',
    }
    expect(
      (await admin.post('/office/urgent', { ...form, hours: '0', href: 'javascript:1' })).statusCode,
    ).toBe(422)
    await admin.post('/office/urgent', form)
    expect((await get('/boards')).body).toContain('물이 나오지 않습니다')
    expect((await get('/en/petitions/kinds')).body).toContain('No water')
    for (const href of ['/\\evil.example', '//evil.example', 'https://a@b.kr', 'mailto:a@b.kr'])
      expect((await admin.post('/office/urgent', { ...form, href })).statusCode, href).toBe(422)
    town.setClock('2026-11-24T12:00:01+09:00')
    expect((await get('/boards')).body).not.toContain('물이 나오지 않습니다')
  })
  it.each([
    'textKo',
    'textEn',
    'href',
  ])('Article 17(1): a number of a person goes above no page: %s', async (field) => {
    const admin = await town.asPost('information-head')
    const form = { level: 'info', textKo: '찾습니다', textEn: 'Wanted', href: '', hours: '2' }
    const holding = `${field === 'href' ? '/news?id=' : '홍길동 '}900101-1234568`
    const refused = await admin.post('/office/urgent', { ...form, [field]: holding })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('주민등록번호')
    expect((await get('/boards')).body).not.toContain('1234568')
  })
})
