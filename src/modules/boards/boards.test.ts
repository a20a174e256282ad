import { markEndedPostings } from './postings/mark-ended.job.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '#kernel/time.ts'
import { openTown, type Town } from '#test/town.ts'
import { boards } from './index.ts'

const by = { id: 'system:import', from: 'test' }

describe('Article 13: the open forum is read by anyone', () => {
  let town: Town
  const load = (
    boardId: string,
    many: { sourceKey: string; title: string; body: string; postedOn?: string }[],
  ) =>
    town.transact((tx) =>
      boards.importPostings(tx, {
        boardId,
        postings: many.map((one) => ({ ...one, postedOn: localDate(one.postedOn ?? '2026-11-24') })),
        by,
        at: town.clock.now(),
      }),
    )
  beforeAll(async () => {
    town = await openTown()
    await load('free', [
      { sourceKey: 'a', title: '산책로 <가로등>', body: '첫 줄\n둘째 줄 & <b>셋째</b>' },
      { sourceKey: 'b', title: '', body: '' },
    ])
    await load(
      'petitions-archive',
      Array.from({ length: 45 }, (_, n) => ({ sourceKey: `${n}`, title: `글 ${n}`, body: 'x' })),
    )
  })
  afterAll(() => town.close())

  it('lists the boards in Korean and English', async () => {
    expect((await town.asStranger().get('/boards')).body).toContain('자유게시판')
    expect((await town.asStranger().get('/en/boards')).body).toContain('href="/en/boards/free"')
  })
  it('shows what was written, escaped and with its line breaks', async () => {
    const list = await town.asStranger().get('/boards/free')
    expect(list.body).toContain('산책로 &lt;가로등')
    expect(list.body).toContain('(제목 없음)')
    const href = /href="(\/boards\/free\/\d+)"[^>]*>산책로/.exec(list.body)?.[1] as string
    const posting = await town.asStranger().get(href)
    expect(posting.body).toContain('첫 줄\n둘째 줄 &amp; &lt;b>셋째&lt;/b>')
  })
  it('takes a posting once, by its key, however often it comes', async () => {
    expect(await load('free', [{ sourceKey: 'a', title: 'other', body: 'other' }])).toBe(0)
    expect(await load('free', [{ sourceKey: 'c', title: 'same', body: 'same' }])).toBe(1)
    expect(await load('free', [{ sourceKey: 'd', title: 'same', body: 'same' }])).toBe(1)
  })
  it('pages forwards and back through postings of one day without losing or repeating one', async () => {
    const seen: string[] = []
    let url: string | undefined = '/boards/petitions-archive'
    const pages: string[] = []
    while (url) {
      pages.push(url)
      const { body } = await town.asStranger().get(url)
      seen.push(
        ...[...body.matchAll(/href="(\/boards\/petitions-archive\/\d+)"/g)].map((m) => m[1] as string),
      )
      url = /rel="next" href="([^"]+)"/.exec(body)?.[1]
    }
    expect(seen).toHaveLength(45)
    expect(new Set(seen).size).toBe(45)
    expect(pages).toHaveLength(3)
    const last = await town.asStranger().get(pages[2] as string)
    const back = /rel="prev" href="([^"]+)"/.exec(last.body)?.[1] as string
    const second = await town.asStranger().get(pages[1] as string)
    const linksIn = (html: string) =>
      [...html.matchAll(/\/boards\/petitions-archive\/(\d+)"/g)].map((m) => m[1])
    expect(linksIn((await town.asStranger().get(back)).body)).toEqual(linksIn(second.body))
  })
  it.each([
    '/boards/none',
    '/boards/free/999999',
    '/boards/free/1e9',
    "/boards/free'--",
    '/boards/petitions-archive/0',
  ])('%s is not found', async (url) => {
    expect((await town.asStranger().get(url)).statusCode).toBe(404)
  })
  it.each([
    '?before=x',
    '?before=2026-99-99.1',
    '?after=2026-11-24.99999999999999999',
    '?before[]=1',
  ])('a list asked with %s is the first page', async (query) => {
    const res = await town.asStranger().get(`/boards/free${query}`)
    expect(res.statusCode).toBe(200)
  })

  it('Article 6(1): shows the posting period, and answers 410 from the day after it', async () => {
    await town.owner.updateTable('boards.board').set({ posting_days: 3 }).where('id', '=', 'free').execute()
    await load('free', [{ sourceKey: 'short', title: '사흘 동안', body: 'x', postedOn: '2026-11-24' }])
    const list = await town.asStranger().get('/boards/free')
    expect(list.body).toContain('올린 날부터 3일 동안 게시합니다.')
    const href = /href="(\/boards\/free\/\d+)"[^>]*>사흘/.exec(list.body)?.[1] as string
    town.setClock('2026-11-26T23:59:00+09:00')
    expect((await town.asStranger().get(href)).body).toContain('11월 26일')
    town.setClock('2026-11-27T00:00:00+09:00')
    expect((await town.asStranger().get(href)).statusCode).toBe(410)
    expect((await town.asStranger().get('/boards/free')).body).not.toContain('사흘 동안')
    expect((await town.asStranger().get('/search?q=사흘')).body).not.toContain('<mark>사흘</mark> 동안')
    town.setClock('2026-11-26T23:59:00+09:00')
    expect((await town.asStranger().get('/search?q=사흘')).body).toContain('<mark>사흘</mark> 동안')
    town.setClock('2026-11-27T00:05:00+09:00')
    await markEndedPostings.run(town.deps, {})
    const row = await town.owner
      .selectFrom('boards.posting_entry')
      .select('has_ended')
      .where('title', '=', '사흘 동안')
      .executeTakeFirst()
    expect(row?.has_ended).toBe(true)
    expect((await town.asStranger().get(href)).statusCode).toBe(410)
  })
  it('Article 13: the database itself refuses the public role the private table', async () => {
    await expect(town.read.selectFrom('boards.posting').selectAll().execute()).rejects.toThrow(
      /permission denied/,
    )
  })
})
