import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestDatabase } from '#test/database.ts'
import { addDays, instant, localDate } from '../time.ts'
import { stripped } from './bigrams.ts'
import { putDocument, removeDocument, removeDocuments, type SearchDocument } from './documents.ts'
import { excerptOf } from './excerpt.ts'
import { type Asked, searchPage } from './page.ts'

let db: Awaited<ReturnType<typeof openTestDatabase>>
beforeAll(async () => {
  db = await openTestDatabase()
})
afterAll(() => db.close())
beforeEach(async () => void (await db.owner.deleteFrom('search.document').execute()))

const now = instant('2026-11-24T10:00:00+09:00')
const put = (id: string, title: string, body = '', more: Partial<SearchDocument> = {}) =>
  db.transact((tx) =>
    putDocument(tx, {
      id,
      kind: 'posting',
      lang: 'ko',
      url: `/${id}`,
      title,
      body,
      publishedOn: localDate('2026-11-20'),
      ...more,
    }),
  )
const search = (query: string, more: Partial<Asked> = {}) =>
  searchPage(db.read, { query, lang: 'ko', page: 1, size: 10, now, ...more })
const idsOf = async (query: string, more = {}) => (await search(query, more)).hits.map((hit) => hit.id)

describe('the search of the home page', () => {
  it('finds a word however it is inflected in the question or the text', async () => {
    await put('1', '어린이집 앞 불법 주차를 단속해 주세요', '차량이 많아 아이들이 위험합니다.')
    for (const query of [
      '어린이집',
      '어린이집에서',
      '주차',
      '주차를',
      '주차하려는데',
      '불법주차 단속'.slice(2),
      '단속하라',
      '차량',
      '어린이집 주차',
      '린이집',
    ])
      expect(await idsOf(query), query).toEqual(['1'])
    for (const query of ['주자', '집어', '앞불', '도서관', '주차 도서관'])
      expect(await idsOf(query), query).toEqual([])
  })

  it('finds Latin words from their beginning, numbers, one syllable, and Chinese and Japanese', async () => {
    await put('1', 'Bus 5500 and WiFi', '2026년 강 정비', {})
    await put('2', '城市公園の利用', '', { lang: 'zh' as 'ko' })
    for (const query of ['wi', 'WIFI', '5500', '2026', '강', 'ＷｉＦｉ', '정비'.normalize('NFD')])
      expect(await idsOf(query), query).toEqual(['1'])
    for (const query of ['公園', '市公', 'の利'])
      expect(await idsOf(query, { lang: undefined }), query).toEqual(['2'])
  })

  it('puts the title before the text, and the newer before the older', async () => {
    await put('text', '알림', '도서관이 쉽니다')
    await put('old', '도서관', '', { publishedOn: localDate('2020-01-01') })
    await put('new', '도서관', '', { publishedOn: localDate('2026-11-23') })
    expect(await idsOf('도서관')).toEqual(['new', 'old', 'text'])
  })

  it('keeps to a kind and a language, and turns pages', async () => {
    for (let one = 0; one < 25; one += 1)
      await put(`p${one}`, '공원', '', {
        kind: one < 5 ? 'news' : 'posting',
        publishedOn: addDays(localDate('2026-01-01'), one),
      })
    await put('en', '공원', '', { lang: 'en' })
    expect(await search('공원')).toMatchObject({ count: 25, more: true })
    expect(await search('공원', { page: 3 })).toMatchObject({ count: 25, more: false })
    expect(await search('공원', { page: 9 })).toMatchObject({ hits: [], count: 25, more: false })
    expect(await search('공원', { page: Number.NaN })).toMatchObject({ count: 25, more: true })
    expect((await search('공원', { kinds: ['news'] })).count).toBe(5)
    expect((await search('공원', { lang: undefined })).count).toBe(26)
    const seen = [
      await idsOf('공원'),
      await idsOf('공원', { page: 2 }),
      await idsOf('공원', { page: 3 }),
    ].flat()
    expect(new Set(seen).size).toBe(25)
  })

  it('finds nothing whose posting period has ended, to the moment', async () => {
    await put('1', '축제', '', { expiresAt: instant('2026-11-24T10:00:00.001+09:00') })
    await put('2', '축제', '', { expiresAt: now })
    expect(await idsOf('축제')).toEqual(['1'])
  })

  it('finds nothing whose posting period has not begun, to the moment', async () => {
    await put('1', '축제', '', { fromAt: instant('2026-11-24T10:00:00.001+09:00') })
    await put('2', '축제', '', { fromAt: now, expiresAt: instant('2026-11-24T10:00:00.001+09:00') })
    expect(await idsOf('축제')).toEqual(['2'])
    const later = { now: instant('2026-11-24T10:00:00.001+09:00') }
    expect(await idsOf('축제', later)).toEqual(['1'])
    await put('1', '축제')
    expect(await idsOf('축제')).toEqual(expect.arrayContaining(['1', '2']))
  })

  it('finds nothing that was removed, nor what a text said before', async () => {
    await put('posting:free:1', '지난 글')
    await put('posting:free:1', '고친 글')
    expect(await idsOf('지난')).toEqual([])
    await put('posting:free:2', '고친 글')
    await put('posting:freedom:1', '고친 글')
    await db.transact((tx) => removeDocument(tx, 'posting:free:1'))
    expect((await idsOf('고친')).toSorted()).toEqual(['posting:free:2', 'posting:freedom:1'])
    await db.transact((tx) => removeDocuments(tx, 'posting:free:'))
    expect(await idsOf('고친')).toEqual(['posting:freedom:1'])
    await expect(db.read.deleteFrom('search.document').execute()).rejects.toThrow('permission denied')
  })

  it('takes any question and any text', async () => {
    await put('1', '물음 \u0000 \ud800', `${'가나다라마바사 '.repeat(30_000)}`)
    for (const query of [
      '((((a',
      '%%%%',
      "'; drop table x; --",
      '\u0000',
      'a & | ! <-> :*',
      "\\'",
      '가'.repeat(10_000),
      '\ud800가',
      ' ',
      '½',
      'ﷺ'.repeat(500),
    ])
      await expect(search(query), JSON.stringify(query.slice(0, 20))).resolves.toBeTruthy()
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 60 }),
        async (text) => void (await search(text)),
      ),
      { numRuns: 100 },
    )
    expect(await idsOf('물음')).toEqual(['1'])
  })

  it('takes no more than half a second where a question is found everywhere', async () => {
    const row = {
      kind: 'posting',
      lang: 'ko',
      url: '/x',
      body: '습니다',
      published_on: localDate('2026-11-20'),
    }
    const rows = Array.from({ length: 12_000 }, (_, at) => ({
      id: `x${at}`,
      title: '안내',
      vector: "'안내':1A '습니':3",
      ...row,
    }))
    for (let at = 0; at < rows.length; at += 2_000)
      await db.owner
        .insertInto('search.document')
        .values(rows.slice(at, at + 2_000))
        .execute()
    const start = performance.now()
    expect(await search('안내')).toMatchObject({ count: 500, isCapped: true })
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('an excerpt', () => {
  it('shows the place where the question stands, in parts', () => {
    const body = `${'앞말 '.repeat(50)}어린이집   앞 <b>주차</b> 단속${' 뒷말'.repeat(80)}`
    const parts = excerptOf(body, ['주차', '단속'])
    expect(parts.filter((part) => part.hit).map((part) => part.text)).toEqual(['주차', '단속'])
    const text = parts.map((part) => part.text).join('')
    expect(text).toMatch(/^…/)
    expect(text).toContain('어린이집 앞 <b>주차</b>')
    expect(text.length).toBeLessThanOrEqual(162)
    expect(excerptOf('', ['주차'])).toEqual([])
    expect(excerptOf('본문', [])).toEqual([{ text: '본문', hit: false }])
  })
})

describe('an ending', () => {
  it('is cut off as long as two syllables stay', () => {
    expect(['주차를', '도서관에서', '신청하려면', '나이', '이를', 'apps'].map(stripped)).toEqual([
      '주차',
      '도서관',
      '신청',
      '나이',
      '이를',
      'apps',
    ])
  })
})
