import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '#test/town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())
afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
const get = (url: string) => town.asStranger().get(url)
const version = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
const idOf = (page: string, title: string) =>
  new RegExp(`href="/office/pages/(\\d+)" aria-label="${title} 고치기"`).exec(page)?.[1] ?? ''
const TEXT = {
  titleKo: '겨울 축제',
  bodyKo: '엽니다.',
  titleEn: '',
  bodyEn: '',
  fromAt: '',
  untilAt: '',
  afterPeriod: 'archive',
}

describe('the office keeps texts current', () => {
  it('Article 3(3): a department edits its own texts; what it saves is seen when it is published', async () => {
    const editor = await town.asPost('communication-head')
    const list = (await editor.get('/office/pages?section=about')).body
    const id = idOf(list, '주요 시책')
    expect(id).not.toBe('')
    const waste = idOf(
      (await (await town.asPost('information-head')).get('/office/pages?section=life')).body,
      '쓰레기 버리는 날과 방법',
    )
    expect((await editor.get(`/office/pages/${waste}`)).statusCode).toBe(403)
    const form = (await editor.get(`/office/pages/${id}`)).body
    const typed = { ...TEXT, titleKo: '새 시책', bodyKo: '새로 씁니다.', version: version(form) }
    const saved = await editor.post(`/office/pages/${id}`, { ...typed, next: 'save' })
    expect(saved.statusCode).toBe(303)
    expect((await get('/about/policies')).body).not.toContain('새로 씁니다.')
    const late = await editor.post(`/office/pages/${id}`, { ...typed, bodyKo: '내 글' })
    expect(late.statusCode).toBe(409)
    for (const text of ['새로 씁니다.', '내 글']) expect(late.body).toContain(text)
  })
  it('Article 3(3): what one wrote another publishes, not the writer', async () => {
    const writer = await town.asPost('communication-head')
    const begun = await writer.post('/office/pages/new?section=news&type=news', TEXT)
    const address = begun.headers.location?.toString().split('?')[0] ?? ''
    expect(address).toMatch(/^\/office\/pages\/\d+$/)
    const path = `/news/${address.split('/').at(-1)}`
    const form = (await writer.get(address)).body
    const sent = await writer.post(address, { ...TEXT, version: version(form), next: 'submit' })
    expect(sent.headers.location).toContain('done=submitted')
    const again = (await writer.get(address)).body
    const own = await writer.post(`${address}/publication`, { version: version(again) })
    expect(own.statusCode).toBe(422)
    expect(own.body).toContain('글을 쓴 사람은 승인할 수 없습니다')
    expect((await get(path)).statusCode).toBe(404)
    const other = await town.asPost('information-head')
    const back = await other.post(`${address}/return`, {
      version: version(again),
      reason: '날짜가 빠졌습니다',
    })
    expect(back.statusCode).toBe(303)
    const returned = (await writer.get(address)).body
    expect(returned).toContain('날짜가 빠졌습니다')
    await writer.post(address, {
      ...TEXT,
      bodyKo: '12월 1일에 엽니다.',
      version: version(returned),
      next: 'submit',
    })
    const ready = (await other.get(address)).body
    expect(ready).toContain('12월 1일에 엽니다.')
    expect((await other.post(`${address}/publication`, { version: version(ready) })).statusCode).toBe(303)
    expect((await get(path)).body).toContain('12월 1일에 엽니다.')
    expect((await get('/news')).body).toContain('겨울 축제')
    const shown = (await other.get(address)).body
    expect((await other.post(`${address}/withdrawal`, { version: version(shown) })).statusCode).toBe(303)
    expect((await get(path)).statusCode).toBe(410)
  })
  it('Article 17(1): a text with a resident number is not published, and says where it is', async () => {
    const writer = await town.asPost('communication-head')
    const begun = await writer.post('/office/pages/new?section=news&type=news', TEXT)
    const address = begun.headers.location?.toString().split('?')[0] ?? ''
    const bodyKo = '담당자 주민등록번호는 900101-1234568입니다.'
    const form = (await writer.get(address)).body
    const sent = await writer.post(address, { ...TEXT, bodyKo, version: version(form), next: 'submit' })
    expect(sent.statusCode).toBe(422)
    expect(sent.body).toContain('주민등록번호')
  })
  it('Article 6(1): a draft ordinance is posted for 20 days at least, whoever publishes it', async () => {
    const writer = await town.asPost('communication-head')
    const notice = {
      ...TEXT,
      noticeKind: 'legislation',
      noticeNumber: '용인시 공고 제2026-1호',
      deadlineAt: '',
    }
    const begun = await writer.post('/office/pages/new?section=notices&type=notice', {
      ...notice,
      untilAt: '2026-12-10 24:00',
    })
    const address = begun.headers.location?.toString().split('?')[0] ?? ''
    const form = (await writer.get(address)).body
    // 24 November is not counted; the 20th day is 14 December
    expect(form).toContain('2026. 12. 15.')
    const short = await writer.post(address, {
      ...notice,
      untilAt: '2026-12-14 23:59',
      version: version(form),
      next: 'submit',
    })
    expect(short.statusCode).toBe(422)
    const fresh = (await writer.get(address)).body
    const sent = await writer.post(address, {
      ...notice,
      untilAt: '2026-12-14 24:00',
      version: version(fresh),
      next: 'submit',
    })
    expect(sent.headers.location).toContain('done=submitted')
    const other = await town.asPost('information-head')
    const ready = (await other.get(address)).body
    await other.post(`${address}/publication`, { version: version(ready) })
    const posted = (await other.get(address)).body
    town.setClock('2026-12-01T10:00:00+09:00')
    const early = await (await town.asPost('information-head')).post(`${address}/withdrawal`, {
      version: version(posted),
    })
    expect(early.statusCode).toBe(422)
    expect(early.body).toContain('법에서 정한 기간보다')
  })
  it('Article 5(1): “still right” is enough, and moves the day of the last check', async () => {
    const editor = await town.asPost('information-head')
    const list = (await editor.get('/office/pages?section=about&q=저작권')).body
    const id = /\/office\/pages\/(\d+)\/check/.exec(list)?.[1] ?? ''
    town.setClock('2027-03-01T10:00:00+09:00')
    const later = await town.asPost('information-head')
    const checked = await later.post(`/office/pages/${id}/check`, { version: version(list) })
    expect(checked.headers.location).toContain('done=checked')
    expect((await get('/about/copyright')).body).toContain('2027년 3월 1일')
  })
  it('whoever has no right on texts sees none', async () => {
    const officer = await town.asPost('waste-1')
    for (const url of ['/office/pages', '/office/pages/new', '/office/pages/1', '/office/urgent'])
      expect((await officer.get(url)).statusCode, url).toBe(403)
  })
  it('an address is taken once, and what is wrong comes back with what was typed', async () => {
    const editor = await town.asPost('communication-head')
    const wrong = await editor.post('/office/pages/new?section=about&type=page', {
      ...TEXT,
      titleEn: 'Winter',
      fromAt: '2026-12-01 09:00',
      untilAt: '2026-11-01',
      path: 'policies',
    })
    expect(wrong.statusCode).toBe(422)
    for (const text of ['함께 쓰거나', '게시 끝은 게시 시작보다', '이미 쓰고 있는 주소', '겨울 축제'])
      expect(wrong.body).toContain(text)
  })
})
