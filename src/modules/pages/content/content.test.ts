import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '#kernel/time.ts'
import { openTown, type Town } from '#test/town.ts'
import { publishNews } from '../news/publish-news.act.ts'
import { blocksOf, spansOf } from './rich-text.rule.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())
afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
const get = (url: string) => town.asStranger().get(url)
const BY = { id: 'system:test', from: 'test' }
const publish = (over: object = {}) =>
  town.transact((tx) =>
    publishNews(tx, {
      departmentId: 'roads',
      provider: { ko: '도로 보수 담당', en: 'Road repairs' },
      phone: '031-324-2101',
      checkedOn: localDate('2026-11-24'),
      publishedOn: localDate('2026-11-24'),
      postedUntil: null,
      texts: { ko: { title: '눈 치우기', body: '눈을 치웁니다.' }, en: undefined },
      by: BY,
      ...over,
    }),
  )

describe('the pages of the city', () => {
  it.each([
    ['3(2)1', '/about/policies', '주요 시책'],
    ['3(2)2', '/life/culture', '문화와 나들이'],
    ['3(2)7', '/guide', '민원 이용 안내'],
    ['17(2)', '/privacy', '개인정보 보호책임자'],
  ])('%s: %s is there, in Korean and English', async (_article, url, says) => {
    const page = await get(url)
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain(says)
    const english = await get(`/en${url}`)
    expect(english.statusCode).toBe(200)
    expect(english.body).not.toContain('Korean only')
  })
  it('Article 3(2)1, Article 3(2)2, Article 3(2)7, Article 17(2), Article 5(2): each says which department answers for it, who provides it, the telephone and when it was checked', async () => {
    for (const url of [
      '/about',
      '/about/policies',
      '/life/waste',
      '/guide',
      '/privacy',
      '/about/copyright',
      '/about/accessibility',
    ]) {
      const { body } = await get(url)
      expect(body, url).toMatch(/담당부서[\s\S]*href="\/about\/organisation\/[a-z-]+"/)
      expect(body, url).toMatch(/href="tel:031324\d{4}"/)
      expect(body, url).toContain('확인한 날')
    }
  })
  it('Article 5(1): a page that nobody has checked for the days of the policy says so', async () => {
    expect((await get('/about')).body).not.toContain('확인이 늦어지고 있습니다')
    // 24 November 2026 + 180 days = 23 May 2027
    town.setClock('2027-05-24T10:00:00+09:00')
    expect((await get('/about')).body).toContain('확인이 늦어지고 있습니다')
  })
  it('a page that is not there answers 404', async () => {
    expect((await get('/about/nothing')).statusCode).toBe(404)
    expect((await get('/life')).statusCode).toBe(404)
  })
  it('the site map shows every page, and every link on it answers', async () => {
    const { body } = await get('/about/sitemap')
    const links = [...body.matchAll(/<a[^>]+href="(\/[^"#]*)"/g)].map((found) => found[1] as string)
    for (const path of ['/privacy', '/petitions/new', '/about/accessibility', '/life/waste'])
      expect(links).toContain(path)
    for (const link of new Set(links)) expect((await get(link)).statusCode, link).toBe(200)
  })
  it('the ordinance says what is carried out and what is not yet', async () => {
    const { body } = await get('/about/ordinance')
    for (const text of [
      '제10조 제2항',
      '제13조의2 제1항 제1호',
      '하고 있음',
      '아직 하지 않음',
      '민원처리법 제12조의2',
    ])
      expect(body).toContain(text)
  })
})

describe('news', () => {
  it('Article 5(2): is listed, read, found and fed, with who answers for it', async () => {
    const id = await publish()
    expect((await get('/news')).body).toContain('눈 치우기')
    const page = (await get(`/news/${id}`)).body
    for (const text of ['눈을 치웁니다.', '도로관리과', '도로 보수 담당', '031-324-2101'])
      expect(page).toContain(text)
    expect((await get('/search?q=눈 치우기')).body).toContain(`/news/${id}`)
    const feed = await get('/feeds/news')
    expect(feed.headers['content-type']).toContain('application/atom+xml')
    expect(feed.body).toContain(`<id>http://localhost/news/${id}</id>`)
    expect((await get('/')).body).toContain('눈 치우기')
  })
  it('what has no translation is shown in Korean, and says so', async () => {
    const id = await publish()
    const { body } = await get(`/en/news/${id}`)
    expect(body).toContain('This text is in Korean only')
    expect(body).toMatch(/<div lang="ko">/)
  })
  it('Article 6(1): before its day it is not there, after its posting period it is gone', async () => {
    const coming = await publish({ publishedOn: localDate('2026-11-25') })
    expect((await get(`/news/${coming}`)).statusCode).toBe(404)
    const id = await publish({ postedUntil: localDate('2026-11-30') })
    town.setClock('2026-11-30T23:59:00+09:00')
    expect((await get(`/news/${id}`)).statusCode).toBe(200)
    town.setClock('2026-12-01T00:00:00+09:00')
    expect((await get(`/news/${id}`)).statusCode).toBe(410)
    expect((await get('/news')).body).not.toContain(`/news/${id}"`)
  })
})

describe('texts that people write', () => {
  it('become headings, lists, steps, tables and links; anything else is text', () => {
    const kinds = blocksOf('## 제목\n글\n\n- 하나\n- 둘\n\n1. 먼저\n2. 다음\n\n| 가 | 나 |\n| 1 | 2 |').map(
      (one) => one.is,
    )
    expect(kinds).toEqual(['heading', 'paragraph', 'list', 'steps', 'table'])
  })
  it.each([
    '[x](javascript:alert(1))',
    '[x](//evil.example)',
    '[x](/\\evil.example)',
    '[x](data:text/html,1)',
  ])('%s is no link', (text) => expect(spansOf(text)).toEqual([{ text }]))
  it('[x](/about) and [x](https://www.gov.kr) are', () => {
    expect(spansOf('가 [나](/about) 다')).toEqual([
      { text: '가 ' },
      { text: '나', href: '/about' },
      { text: ' 다' },
    ])
    expect(spansOf('[x](https://www.gov.kr)')).toEqual([{ text: 'x', href: 'https://www.gov.kr' }])
  })
})

describe('the office keeps texts current', () => {
  const version = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
  it('Article 5(1): a department edits its own pages, and the day of the last check moves', async () => {
    const editor = await town.asPost('communication-head')
    const list = (await editor.get('/office/pages')).body
    expect(list).toContain('/office/pages/edit?path=about"')
    expect(list).not.toContain('path=life/waste')
    expect((await editor.get('/office/pages/edit?path=life/waste')).statusCode).toBe(403)
    town.setClock('2026-11-24T10:20:00+09:00')
    const form = (await editor.get('/office/pages/edit?path=about/policies')).body
    const texts = { titleKo: '새 시책', bodyKo: '새로 씁니다.', titleEn: '', bodyEn: '' }
    const sent = await editor.post('/office/pages/edit', {
      path: 'about/policies',
      version: version(form),
      ...texts,
    })
    expect(sent.statusCode).toBe(303)
    expect((await get('/about/policies')).body).toContain('새로 씁니다.')
    const late = await editor.post('/office/pages/edit', {
      path: 'about/policies',
      version: version(form),
      ...texts,
      bodyKo: '내 글',
    })
    expect(late.statusCode).toBe(409)
    for (const text of ['새로 씁니다.', '내 글']) expect(late.body).toContain(text)
  })
  it('Article 5(1): “still right” is enough', async () => {
    const editor = await town.asPost('information-head')
    town.setClock('2026-11-24T10:25:00+09:00')
    const path = 'about/copyright'
    const form = (await editor.get(`/office/pages/edit?path=${path}`)).body
    expect((await editor.post('/office/pages/check', { path, version: version(form) })).statusCode).toBe(303)
  })
  it('whoever has no right on texts sees none', async () => {
    const officer = await town.asPost('waste-1')
    for (const url of ['/office/pages', '/office/news', '/office/news/new', '/office/urgent'])
      expect((await officer.get(url)).statusCode, url).toBe(403)
  })
  it('news is written, corrected and withdrawn; what is wrong comes back', async () => {
    const editor = await town.asPost('communication-head')
    const texts = {
      titleKo: '겨울 축제',
      bodyKo: '엽니다.',
      titleEn: '',
      bodyEn: '',
      publishedOn: '2026-11-24',
      postedUntil: '',
    }
    const wrong = await editor.post('/office/news/new', {
      ...texts,
      titleEn: 'Winter',
      postedUntil: '2026-11-01',
    })
    expect(wrong.statusCode).toBe(422)
    for (const text of ['함께 쓰거나', '빠를 수 없습니다', '겨울 축제']) expect(wrong.body).toContain(text)
    await editor.post('/office/news/new', texts)
    const list = (await editor.get('/office/news')).body
    const id = /edit\?id=(\d+)/.exec(list)?.[1] ?? ''
    expect((await get(`/news/${id}`)).body).toContain('시민소통과')
    await editor.post('/office/news/withdrawal', { id, version: '1' })
    expect((await get(`/news/${id}`)).statusCode).toBe(410)
  })
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
    town.setClock('2026-11-24T12:00:01+09:00')
    expect((await get('/boards')).body).not.toContain('물이 나오지 않습니다')
  })
})
