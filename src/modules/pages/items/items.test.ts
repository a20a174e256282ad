import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { instant, localDate } from '#kernel/time.ts'
import { openTown, type Town } from '#test/town.ts'
import { documentOf } from '../document/document.rule.ts'
import { bringIn } from '../publishing/bring-in.act.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())
afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
const get = (url: string) => town.asStranger().get(url)
const BY = { id: 'system:test', from: 'test' }
const publish = async (over: object = {}): Promise<string> => {
  const item = await town.transact((tx) =>
    bringIn(tx, {
      section: 'news',
      type: 'news',
      departmentId: 'roads',
      provider: { ko: '도로 보수 담당', en: 'Road repairs' },
      phone: '031-324-2101',
      checkedOn: localDate('2026-11-24'),
      texts: { ko: { title: '눈 치우기', document: documentOf('눈을 치웁니다.') }, en: undefined },
      by: BY,
      at: town.clock.now(),
      ...over,
    }),
  )
  return item.path
}

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
    expect((await get('/feeds/nothing')).statusCode).toBe(404)
  })
  it('the site map shows every page, and every link on it answers', async () => {
    const { body } = await get('/about/sitemap')
    const links = [...body.matchAll(/<a[^>]+href="(\/[^"#]*)"/g)].map((found) => found[1] as string)
    for (const path of ['/privacy', '/petitions/new', '/about/accessibility', '/life/waste'])
      expect(links).toContain(path)
    // the account asks to sign in first
    for (const link of new Set(links))
      expect((await get(link)).statusCode, link).toBe(link === '/account' ? 303 : 200)
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
    const path = await publish()
    expect((await get('/news')).body).toContain('눈 치우기')
    const page = (await get(`/${path}`)).body
    for (const text of ['눈을 치웁니다.', '도로관리과', '도로 보수 담당', '031-324-2101'])
      expect(page).toContain(text)
    expect((await get('/search?q=눈 치우기')).body).toContain(`/${path}`)
    const feed = await get('/feeds/news')
    expect(feed.headers['content-type']).toContain('application/atom+xml')
    expect(feed.body).toContain(`<id>http://localhost/${path}</id>`)
    expect((await get('/')).body).toContain('눈 치우기')
    expect((await get('/sitemap.xml')).body).toContain(`<loc>http://localhost/${path}</loc>`)
  })
  it('what has no translation is shown in Korean, and says so', async () => {
    const { body } = await get(`/en/${await publish()}`)
    expect(body).toContain('This text is in Korean only')
    expect(body).toMatch(/<div lang="ko">/)
  })
})

describe('Article 6(1): the posting period', () => {
  const everywhere = async (path: string) => ({
    page: (await get(`/${path}`)).statusCode,
    list: (await get('/news')).body.includes(`/${path}"`),
    home: (await get('/')).body.includes(`/${path}"`),
    search: (await get('/search?q=게시기간시험')).body.includes(`/${path}`),
    feed: (await get('/feeds/news')).body.includes(`/${path}<`),
    sitemap: (await get('/sitemap.xml')).body.includes(`/${path}<`),
  })
  const all = (page: number, is: boolean) => ({ page, list: is, home: is, search: is, feed: is, sitemap: is })
  const texts = { ko: { title: '게시기간시험', document: documentOf('글') }, en: undefined }
  const period = (afterPeriod: string) => ({
    fromAt: instant('2026-11-24T11:00:00+09:00'),
    untilAt: instant('2026-11-24T15:30:00+09:00'),
    afterPeriod,
  })

  it.each([
    ['hide', 410],
    ['remove', 410],
    ['archive', 200],
  ])('begins and ends to the minute everywhere at once; afterwards: %s', async (afterPeriod, after) => {
    const path = await publish({ texts, period: period(afterPeriod) })
    town.setClock('2026-11-24T10:59:59+09:00')
    expect(await everywhere(path)).toEqual(all(404, false))
    town.setClock('2026-11-24T11:00:00+09:00')
    expect(await everywhere(path)).toEqual(all(200, true))
    town.setClock('2026-11-24T15:29:59+09:00')
    expect(await everywhere(path)).toEqual(all(200, true))
    town.setClock('2026-11-24T15:30:00+09:00')
    expect(await everywhere(path)).toEqual(all(after, false))
  })
  it('what is archived says so, keeps its address and stands in the archive of its section', async () => {
    const path = await publish({ texts, period: period('archive') })
    town.setClock('2026-11-25T10:00:00+09:00')
    const { body } = await get(`/${path}`)
    expect(body).toContain('게시기간이 끝난 글입니다')
    expect(body).toContain('name="robots" content="noindex')
    expect((await get('/news')).body).toContain('지난 새소식')
    expect((await get('/news?archive=1')).body).toContain(`/${path}"`)
  })
  it('is the section’s where a text says none, counted in whole days', async () => {
    await town.db.updateTable('pages.section').set({ posting_days: 3 }).where('path', '=', 'press').execute()
    const path = await publish({ section: 'press', type: 'press' })
    town.setClock('2026-11-27T23:59:59+09:00')
    expect((await get('/press')).body).toContain(`/${path}"`)
    town.setClock('2026-11-28T00:00:00+09:00')
    expect((await get('/press')).body).not.toContain(`/${path}"`)
  })
})
