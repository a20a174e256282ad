import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Officer } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
let one: Officer
let two: Officer
beforeAll(async () => {
  town = await openTown()
  one = await town.asPost('communication-head')
  two = await town.asPost('information-head')
})
afterAll(() => town?.close())
const version = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
const NEW = '/office/pages/new?section=news&type=news'
const TEXT = {
  titleKo: '겨울 축제',
  bodyKo: '엽니다.',
  titleEn: '',
  bodyEn: '',
  fromAt: '',
  untilAt: '',
  afterPeriod: 'archive',
}
const begin = async (over: object = {}) =>
  (await one.post(NEW, { ...TEXT, ...over })).headers.location?.toString().split('?')[0] ?? ''
const send = async (by: Officer, address: string, over: Record<string, string>, part = '') =>
  by.post(`${address}${part}`, { ...TEXT, version: version((await by.get(address)).body), ...over })
const published = async (over: Record<string, string> = {}) => {
  const address = await begin(over)
  await send(one, address, { ...over, next: 'submit' })
  expect((await send(two, address, {}, '/publication')).statusCode).toBe(303)
  return address
}

describe('Article 3(3): two who write the same text lose nothing of it', () => {
  it('whoever takes a text over goes on with what they typed, beside what the other stored', async () => {
    const address = await begin()
    await one.post(`${address}/lock`, {})
    const mine = version((await one.get(address)).body)
    await two.post(`${address}/lock`, {})
    await send(two, address, { bodyKo: '저쪽에서 저장했습니다.', next: 'save' })
    const typed = { ...TEXT, bodyKo: '이쪽에서 길게 썼습니다.', version: mine }
    const refused = await one.post(address, { ...typed, next: 'save' })
    expect(refused.body).toContain('이쪽에서 길게 썼습니다.')
    expect(refused.body).toContain(`formaction="${address}/lock"`)
    const taken = await one.post(`${address}/lock`, typed)
    expect(taken.headers.location).toBe(`${address}?done=taken&typed=1`)
    const { body } = await one.get(`${address}?done=taken&typed=1`)
    expect(/<textarea[^>]*name="bodyKo"[^>]*>([^<]*)/.exec(body)?.[1]).toContain('이쪽에서 길게 썼습니다.')
    expect(body).toContain('아직 저장하지 않은 글입니다')
    const table = /<table class="compare">[^]*?<\/table>/.exec(body)?.[0].replaceAll(/<[^>]*>/g, '') ?? ''
    for (const text of ['저쪽에서 저장했습니다.', '이쪽에서 길게 썼습니다.']) expect(table).toContain(text)
    const saved = await one.post(address, { ...typed, version: version(body), next: 'save' })
    expect(saved.statusCode).toBe(303)
  })
  it('what is typed while somebody else holds the text is kept for whoever typed it, who is told', async () => {
    const address = await begin()
    await one.get(address)
    const kept = await two.post(`${address}/autosave`, { ...TEXT, bodyKo: '함께 쓰는 글', version: '1' })
    expect(kept.statusCode).toBe(409)
    const page = (await two.get(address)).body
    expect(page).toContain('data-autosave-locked="다른 사람이 이 글을 쓰고 있어')
    expect(page).toContain('저장하지 않은 글이 있습니다')
    expect((await two.get(`${address}?typed=1`)).body).toContain('함께 쓰는 글')
    expect((await one.get(`${address}?typed=1`)).body).not.toContain('함께 쓰는 글')
  })
})

describe('Article 3(3): a second person looks', () => {
  it('and holds nothing by it: the writer goes on at once after it was sent back or published', async () => {
    const address = await begin()
    await send(one, address, { next: 'submit' })
    await send(two, address, { reason: '날짜를 적어 주세요.' }, '/return')
    await two.get(address)
    expect((await one.get(address)).body).not.toContain('님이')
    expect((await send(one, address, { bodyKo: '12월 1일', next: 'submit' })).statusCode).toBe(303)
    await send(two, address, {}, '/publication')
    await two.get(address)
    expect((await send(one, address, { bodyKo: '12월 2일', next: 'save' })).statusCode).toBe(303)
  })
  it('is led to what differs from the posted text, in words; the writer is told who decides', async () => {
    const address = await published({ bodyKo: '## 때\n\n12월 1일' })
    await send(one, address, { bodyKo: '## 때와 곳\n\n12월 1일\n\n!![](media:99999)', next: 'save' })
    await send(one, address, { bodyKo: '## 때와 곳\n\n12월 1일', next: 'submit' })
    const review = (await two.get(address)).body
    const beside = /href="([^"]*\/revisions\/\d+\?with=\d+)"/.exec(review)?.[1] ?? ''
    const compared = (await two.get(beside)).body
    expect(compared).toContain('제목 2: ')
    expect(compared).toContain('<ins>')
    expect(/<table class="compare">[^]*<\/table>/.exec(compared)?.[0]).not.toContain('##')
    expect(review).toContain('게시 승인')
    const own = (await one.get(address)).body
    expect(own).not.toContain('게시 승인')
    expect(own).toContain('다른 직원이나 관리부서가 승인합니다')
  })
  it('is not asked for a text that is the same as the posted one', async () => {
    const address = await published()
    const same = await send(one, address, { next: 'submit' })
    expect(same.statusCode).toBe(422)
    expect(same.body).toContain('새로 고친 내용이 없습니다')
  })
})

describe('the form of a text', () => {
  it('is saved by Enter, not sent for review: 저장 is its first button', async () => {
    const form = /<form[^>]*data-autosave[^]*?<\/form>/.exec((await one.get(await begin())).body)?.[0] ?? ''
    const buttons = [...form.matchAll(/<button[^>]*>/g)].map((found) => found[0])
    expect(buttons[0]).toContain('value="save"')
  })
  it('keeps an address that is refused, and leads to no page that is not there yet', async () => {
    const address = await published({ fromAt: '2026-12-01 09:00' })
    expect((await one.get(address)).body).not.toContain('누리집에서 보기')
    const refused = await send(two, address, { section: 'news', path: 'News/Winter' }, '/address')
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('value="News/Winter"')
  })
})
