import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '#test/town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())
const get = (url: string) => town.asStranger().get(url)
const version = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
const TEXT = {
  titleKo: '겨울 축제',
  bodyKo: '엽니다.',
  titleEn: '',
  bodyEn: '',
  fromAt: '',
  untilAt: '',
  afterPeriod: 'archive',
}
type Editor = Awaited<ReturnType<Town['asPost']>>

const begin = async (editor: Editor, over: object = {}) => {
  const begun = await editor.post('/office/pages/new?section=news&type=news', { ...TEXT, ...over })
  return begun.headers.location?.toString().split('?')[0] ?? ''
}
const publish = async (address: string, editor: Editor, other: Editor, over: object = {}) => {
  const form = (await editor.get(address)).body
  await editor.post(address, { ...TEXT, ...over, version: version(form), next: 'submit' })
  const ready = (await other.get(address)).body
  const done = await other.post(`${address}/publication`, { version: version(ready) })
  expect(done.statusCode).toBe(303)
}
const act = async (editor: Editor, address: string, name: string, more: object = {}) =>
  editor.post(`${address}/${name}`, { version: version((await editor.get(address)).body), ...more })

describe('writing together, Article 3(3)', () => {
  it('while one writes another reads, and may take over; what the first saves then is refused beside the new text', async () => {
    const one = await town.asPost('communication-head')
    const two = await town.asPost('information-head')
    const address = await begin(one)
    const form = (await one.get(address)).body
    const seen = (await two.get(address)).body
    expect(seen).toContain('님이')
    expect(seen).toContain('이어받기')
    const locked = await two.post(address, { ...TEXT, bodyKo: '둘', version: version(seen), next: 'save' })
    expect(locked.statusCode).toBe(422)
    expect(locked.body).toContain('다른 사람이 쓰고 있습니다')
    await two.post(`${address}/lock`, {})
    const free = (await two.get(address)).body
    expect(
      (await two.post(address, { ...TEXT, bodyKo: '둘', version: version(free), next: 'save' })).statusCode,
    ).toBe(303)
    const late = await one.post(address, { ...TEXT, bodyKo: '하나', version: version(form), next: 'save' })
    expect(late.statusCode).toBe(409)
    for (const text of ['하나', '둘']) expect(late.body).toContain(text)
  })
  it('what was typed and not saved is kept for whoever typed it', async () => {
    const one = await town.asPost('communication-head')
    const address = await begin(one)
    const form = (await one.get(address)).body
    const kept = await one.post(`${address}/autosave`, {
      ...TEXT,
      bodyKo: '쓰다 만 글',
      version: version(form),
    })
    expect(kept.statusCode).toBe(204)
    expect((await one.get(address)).body).toContain('저장하지 않은 글이 있습니다')
    expect((await one.get(`${address}?typed=1`)).body).toContain('쓰다 만 글')
    const other = await town.asPost('information-head')
    expect((await other.get(`${address}?typed=1`)).body).not.toContain('쓰다 만 글')
    await one.post(`${address}/autosave/removal`, {})
    expect((await one.get(address)).body).not.toContain('저장하지 않은 글이 있습니다')
  })
  it('so is what was typed of a new text, until it is saved or discarded; after signing in it is there again', async () => {
    const one = await town.asPost('communication-head')
    const address = '/office/pages/new?section=news&type=news'
    const keep = '/office/pages/new/autosave?section=news&type=news'
    expect((await one.get(address)).body).toContain(`data-autosave="${keep.replace('&', '&amp;')}"`)
    expect((await one.post(keep, { ...TEXT, bodyKo: '새로 쓰다 만 글' })).statusCode).toBe(204)
    const sent = await town.asStranger().post(address, { ...TEXT, bodyKo: '새로 쓰다 만 글' })
    expect(sent.headers.location).toBe(`/office/sign-in?to=${encodeURIComponent(address)}`)
    expect((await one.get(address)).body).toContain('저장하지 않은 글이 있습니다')
    expect((await one.get(`${address}&typed=1`)).body).toContain('새로 쓰다 만 글')
    const other = await town.asPost('information-head')
    expect((await other.get(`${address}&typed=1`)).body).not.toContain('새로 쓰다 만 글')
    await one.post(keep.replace('?', '/removal?'), {})
    expect((await one.get(`${address}&typed=1`)).body).not.toContain('새로 쓰다 만 글')
    await one.post(keep, { ...TEXT, bodyKo: '저장한 글' })
    await begin(one, { bodyKo: '저장한 글' })
    expect((await one.get(address)).body).not.toContain('저장하지 않은 글이 있습니다')
  })
  it('earlier texts stand side by side with what differs, and come back as a new revision', async () => {
    const one = await town.asPost('communication-head')
    const address = await begin(one, { bodyKo: '12월 1일에 엽니다.' })
    const form = (await one.get(address)).body
    await one.post(address, { ...TEXT, bodyKo: '12월 8일에 엽니다.', version: version(form), next: 'save' })
    const beside = (await one.get(`${address}/revisions/2`)).body
    expect(beside).toMatch(/<del>1<\/del>/)
    expect(beside).toMatch(/<ins>8<\/ins>/)
    const old = (await one.get(`${address}/revisions/1`)).body
    await one.post(`${address}/revisions/1/restoration`, { version: version(old) })
    const restored = (await one.get(address)).body
    expect(restored).toContain('12월 1일에 엽니다.')
    expect(restored).not.toContain('검토자가 돌려보냈습니다')
    expect((await one.get(`${address}/revisions`)).body).toContain('1번째로 되돌림')
    await one.post(address, { ...TEXT, version: version(restored), next: 'submit' })
    const two = await town.asPost('information-head')
    await act(two, address, 'return', { reason: '날짜를 확인해 주세요.' })
    expect((await one.get(address)).body).toMatch(/검토자가 돌려보냈습니다[^]*날짜를 확인해 주세요\./)
  })
  it('a preview shows it to whoever has the address, for seven days', async () => {
    const one = await town.asPost('communication-head')
    const address = await begin(one, { bodyKo: '아직 아무도 모릅니다.' })
    const made = (await act(one, address, 'preview')).body
    const preview = /http:\/\/localhost(\/preview\/[\w-]+)/.exec(made)?.[1] ?? ''
    const seen = await get(preview)
    expect(seen.body).toContain('아직 아무도 모릅니다.')
    expect(seen.headers['cache-control']).toBe('no-store')
    expect((await get(`/news/${address.split('/').at(-1)}`)).statusCode).toBe(404)
    town.setClock('2026-12-02T10:00:00+09:00')
    expect((await get(preview)).statusCode).toBe(404)
    town.setClock('2026-11-24T10:00:00+09:00')
  })
})

describe('addresses, Article 3(2)1', () => {
  it('what moves is at its new address, and the old one sends on, however often it moves', async () => {
    const [one, two] = [await town.asPost('communication-head'), await town.asPost('information-head')]
    const address = await begin(one)
    await publish(address, one, two)
    const first = `/news/${address.split('/').at(-1)}`
    expect((await act(two, address, 'address', { section: 'news', path: 'news/winter' })).statusCode).toBe(
      303,
    )
    expect(
      (await act(two, address, 'address', { section: 'news', path: 'news/winter-2026' })).statusCode,
    ).toBe(303)
    expect((await get('/news/winter-2026')).body).toContain('겨울 축제')
    for (const old of [first, '/news/winter']) {
      const sent = await get(old)
      expect(sent.statusCode).toBe(301)
      expect(sent.headers.location).toBe('/news/winter-2026')
    }
    expect((await get('/search?q=겨울 축제')).body).toContain('/news/winter-2026"')
    const taken = await act(two, address, 'address', { section: 'news', path: 'about/policies' })
    expect(taken.body).toContain('이미 쓰고 있는 주소')
  })
  it('a copy begins as a draft of its own', async () => {
    const one = await town.asPost('communication-head')
    const address = await begin(one, { bodyKo: '베낄 글' })
    const copied = await act(one, address, 'copy')
    const copy = copied.headers.location?.toString().split('?')[0] ?? ''
    expect(copy).not.toBe(address)
    expect((await one.get(copy)).body).toContain('베낄 글')
  })
})

describe('the trash, Article 6(1)', () => {
  it('takes a text away for everyone at once, and gives it back as it was', async () => {
    const [one, two] = [await town.asPost('communication-head'), await town.asPost('information-head')]
    const address = await begin(one, { titleKo: '버릴 글' })
    await publish(address, one, two, { titleKo: '버릴 글' })
    const path = `/news/${address.split('/').at(-1)}`
    expect((await get(path)).statusCode).toBe(200)
    await act(two, address, 'trash')
    expect((await get(path)).statusCode).toBe(404)
    expect((await get('/news')).body).not.toContain('버릴 글')
    expect((await get('/search?q=버릴글')).body).not.toContain(`${path}"`)
    const trash = (await two.get('/office/pages?view=trash')).body
    expect(trash).toContain('버릴 글')
    for (const text of ['/check"', '게시 중</span>'])
      expect(trash, 'it is neither posted nor to be checked').not.toContain(text)
    await act(two, address, 'restoration')
    expect((await get(path)).body).toContain('버릴 글')
  })
})
