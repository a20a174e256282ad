import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instant, localDate } from '#kernel/time.ts'
import { openTown, type Town } from '#test/town.ts'
import { documentOf } from '../document/document.rule.ts'
import { bringIn } from '../publishing/bring-in.act.ts'
import type { ItemType } from './types.rule.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())
const get = (url: string) => town.asStranger().get(url)
const put = async (
  section: string,
  type: ItemType,
  title: string,
  more: { body?: string; fields?: object; departmentId?: string } = {},
) =>
  (
    await town.transact((tx) =>
      bringIn(tx, {
        section,
        type,
        departmentId: more.departmentId ?? 'roads',
        provider: { ko: '담당', en: 'officer' },
        phone: '031-324-2101',
        checkedOn: localDate('2026-11-24'),
        texts: { ko: { title, document: documentOf(more.body ?? '글') }, en: undefined },
        fields: (more.fields ?? {}) as Record<string, string>,
        by: { id: 'system:test', from: 'test' },
        at: town.clock.now(),
      }),
    )
  ).path

describe('what a city puts on its site', () => {
  const mainOf = (page: string) => page.slice(page.indexOf('<main'))
  it('Article 3(2)7: a guide goes step by step, each step at an address of its own', async () => {
    const path = await put('life', 'guide', '여권 만들기', {
      body: '처음에 읽을 글\n\n## 사진 준비\n\n사진 글\n\n## 신청\n\n신청 글',
    })
    const first = mainOf((await get(`/${path}`)).body)
    expect(first).toContain('처음에 읽을 글')
    expect(first).toContain('사진 글')
    expect(first).not.toContain('신청 글')
    const second = mainOf((await get(`/${path}?step=2`)).body)
    expect(second).toContain('신청 글')
    expect(second).not.toContain('처음에 읽을 글')
    expect((await get(`/${path}?step=99`)).body).toContain('사진 글')
  })
  it('Article 3(2)1: projects show goal, budget and progress', async () => {
    const path = await put('projects', 'project', '도로 넓히기', {
      fields: {
        goal: '두 차로를 네 차로로',
        budgetWon: '1200000000',
        stage: 'running',
        progress: '35',
        updatedOn: '2026-11-20',
      },
    })
    for (const page of [(await get('/projects')).body, (await get(`/${path}`)).body])
      for (const text of ['두 차로를 네 차로로', '12억 원', '추진 중', '35%']) expect(page).toContain(text)
  })
  it('Article 3(2)1: events stand in their month and go into calendars', async () => {
    const path = await put('events', 'event', '겨울 음악회', {
      fields: {
        startsAt: instant('2026-12-05T19:00:00+09:00'),
        endsAt: instant('2026-12-05T21:00:00+09:00'),
        place: '시민회관',
      },
    })
    expect((await get('/events')).body).not.toContain('겨울 음악회')
    const december = (await get('/events?month=2026-12')).body
    expect(december).toContain('겨울 음악회')
    expect(december).toContain('시민회관')
    // nothing of it is in English: a reader of screens is told
    const english = (await get('/en/events?month=2026-12')).body
    expect(english).toMatch(/<a [^>]*lang="ko"[^>]*>겨울 음악회<\/a>/)
    expect(english).toContain('<span lang="ko">시민회관</span>')
    const own = (await get(`/en/${path}`)).body
    expect(own).toMatch(/<h1 class="h-tit" lang="ko">겨울 음악회<\/h1>/)
    expect(own).toContain('<span lang="ko">시민회관</span>')
    const file = await get(`/${path}.ics`)
    expect(file.headers['content-type']).toContain('text/calendar')
    expect(file.body).toContain('DTSTART:20261205T100000Z')
    expect((await get('/search?q=시민회관')).body).toContain('겨울 음악회')
    expect((await get('/search?q=시민회관')).body).not.toContain('2026-12-05T')
    expect((await get('/events.ics')).body).toContain('SUMMARY:겨울 음악회')
    expect((await get('/news.ics')).statusCode).toBe(404)
  })
  it('Article 3(2)2: places are a list that needs no map', async () => {
    const path = await put('places', 'place', '중앙도서관', {
      fields: {
        category: 'library',
        address: '처인구 중부대로 1',
        telephone: '031-324-4000',
        latitude: '37.24',
        longitude: '127.2',
      },
    })
    const own = (await get(`/${path}`)).body
    expect(own).toMatch(
      /처인구 중부대로 1 <a href="https:[^"]*37\.24[^"]*127\.2[^"]*" rel="noopener">지도에서 보기</,
    )
    expect(own).not.toContain('위도')
    expect((await get('/en/places')).body).toContain('<span lang="ko">처인구 중부대로 1</span>')
    const { body } = await get('/places')
    for (const text of ['중앙도서관', '도서관', '처인구 중부대로 1', 'href="tel:0313244000"'])
      expect(body).toContain(text)
  })
  it('Article 3(2)7: questions stand by category with their answers', async () => {
    await put('faq', 'faq', '등본은 어디서 떼나요?', {
      body: '가까운 행정복지센터',
      fields: { category: '증명서' },
    })
    const { body } = await get('/faq')
    for (const text of ['증명서', '등본은 어디서 떼나요?', '가까운 행정복지센터'])
      expect(body).toContain(text)
  })
  it('Article 3(3): a department has a site of its own with what it published anywhere', async () => {
    await put('giheung', 'page', '기흥구 안내', { departmentId: 'giheung' })
    await put('news', 'news', '기흥구 소식', { departmentId: 'giheung' })
    await put('giheung', 'news', '기흥구만의 소식', { departmentId: 'giheung' })
    const { body } = await get('/giheung')
    for (const text of ['기흥구 안내', '기흥구 소식', '/about/organisation/giheung'])
      expect(body).toContain(text)
    expect(body.match(/>기흥구만의 소식</g)).toHaveLength(1)
    expect((await get('/about/organisation/giheung')).body).toContain('href="/giheung"')
    expect((await get('/about/organisation/roads')).body).not.toContain('href="/giheung"')
    expect((await get('/about/sitemap')).body).toContain('href="/giheung"')
  })
})
