import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestDatabase } from '#test/database.ts'
import { instant, localDate } from '../time.ts'
import { putDocument, removeDocument, type SearchDocument } from './documents.ts'
import { speltAlike } from './nearest.ts'
import { searchPage } from './page.ts'
import { repaired } from './repair.ts'
import { suggestionsFor } from './suggestions.ts'
import { removeSynonyms, saveSynonyms, seedSynonyms, synonymGroups } from './synonyms.ts'

let db: Awaited<ReturnType<typeof openTestDatabase>>
beforeAll(async () => {
  db = await openTestDatabase()
})
afterAll(() => db.close())
beforeEach(async () => {
  await db.owner.deleteFrom('search.document').execute()
  await db.owner.deleteFrom('search.synonym').execute()
})

const now = instant('2026-11-24T10:00:00+09:00')
const put = (id: string, title: string, more: Partial<SearchDocument> = {}) =>
  db.transact((tx) =>
    putDocument(tx, {
      id,
      kind: 'page',
      lang: 'ko',
      url: `/${id}`,
      title,
      body: '',
      publishedOn: localDate('2026-11-20'),
      ...more,
    }),
  )
const search = (query: string) => searchPage(db.read, { query, lang: 'ko', page: 1, size: 10, now })
const idsOf = async (query: string) => (await search(query)).hits.map((hit) => hit.id)
const meant = async (query: string) =>
  repaired(db.read, query, (await search(query)).total, { lang: 'ko', now })

describe('a question that finds nothing', () => {
  it('is found written apart, and written together', async () => {
    await put('1', '도로 파손 신고')
    await put('2', '용인시청 오시는 길')
    expect(await meant('도로파손')).toBe('도로 파손')
    expect(await meant('도로파손신고')).toBeUndefined()
    expect(await idsOf('용인 시청')).toEqual(['2'])
    expect(await meant('용인 시 청')).toBe('용인시청')
    expect(await meant('도로파손은 어떻게 하나요')).toBe('도로 파손은')
    await put('3', '시청역 안내')
    expect(await meant('시청')).toBeUndefined()
  })

  it('is read as on the other keyboard, with a letter left out that is typed twice', async () => {
    await put('1', '용인시 소개')
    await put('2', 'Help for visitors')
    expect(await meant('dyddls')).toBe('용인')
    expect(await meant('dydls')).toBe('용인')
    expect(await meant('ㅗ디ㅔ')).toBe('help')
    expect(await meant('DYDDLS')).toBe('용인')
    for (const query of [
      'help',
      'how',
      'hkh',
      'koko',
      'how do i',
      '용인',
      '없는말',
      'qqq',
      '\ud800',
      "'\\:&|!",
      '\0',
      '.*[',
      ' ',
    ])
      expect(await meant(query), query).toBeUndefined()
  })

  it('stays as it was typed when that finds enough, or the other not clearly more', async () => {
    for (let n = 0; n < 5; n += 1) await put(`w${n}`, `dydls ${n}`)
    for (let n = 0; n < 25; n += 1) await put(`y${n}`, `용인 ${n}`)
    expect(await meant('dydls'), 'five are enough').toBeUndefined()
    await db.owner.deleteFrom('search.document').where('id', '=', 'w4').execute()
    expect(await meant('dydls'), '25 are clearly more than four').toBe('용인')
    await db.owner.deleteFrom('search.document').where('id', 'like', 'y1%').execute()
    expect(await meant('dydls'), '14 are not').toBeUndefined()
  })

  it('takes the longest and the strangest question without an error', async () => {
    for (const query of [
      '가'.repeat(10_000),
      '가나 '.repeat(200),
      'dydls '.repeat(200),
      'ㅗ디ㅔ'.repeat(3_000),
    ])
      await expect(meant(query)).resolves.toBeUndefined()
  })
})

describe('synonyms', () => {
  it('find each other, and stop when the group is taken away', async () => {
    await put('1', '폐기물 배출 안내')
    await put('2', '도로 파손 신고')
    const id = await db.transact((tx) => saveSynonyms(tx, ['쓰레기', '폐기물']))
    await db.transact((tx) => saveSynonyms(tx, ['포트홀', '도로 파손']))
    expect(await idsOf('쓰레기 배출')).toEqual(['1'])
    expect(await idsOf('쓰레기를')).toEqual(['1'])
    expect(await idsOf('포트홀')).toEqual(['2'])
    expect((await search('쓰레기')).hits[0]?.titleParts[0]).toEqual({ text: '폐기물', hit: true })
    await db.transact((tx) => removeSynonyms(tx, id))
    expect(await idsOf('쓰레기 배출')).toEqual([])
  })

  it('of the city come once: what the office made of them stays', async () => {
    const groups = [['등본', '주민등록등본']]
    await db.transact((tx) => seedSynonyms(tx, groups))
    const [group] = await synonymGroups(db.read)
    await db.transact((tx) => removeSynonyms(tx, group?.id ?? 0))
    await db.transact((tx) => seedSynonyms(tx, groups))
    expect(await synonymGroups(db.read)).toEqual([])
  })
})

describe('a word spelt wrong', () => {
  it.each([
    ['쓰래기', '쓰레기'],
    ['쓰래기를', '쓰레기'],
    ['대형페기물', '대형폐기물'],
    ['배출 쓰래기', '배출 쓰레기'],
    ['나무', undefined],
    ['쓰레기', undefined],
    ['ㅆ', undefined],
    ['', undefined],
  ])('%s: %s', async (typed, meant) => {
    await put('1', '쓰레기 배출')
    // found written apart
    await put('2', '대형 폐기물 신고')
    await db.transact((tx) => saveSynonyms(tx, ['대형쓰레기', '대형폐기물']))
    // more alike by its letters, and of another length
    await put('3', '쓸기')
    await put('citizen', '쓰래긔', { kind: 'posting' })
    expect(await speltAlike(db.read, typed, { lang: 'ko', now })).toBe(meant)
  })
  it('is not led to what is not shown yet', async () => {
    await put('1', '쓰레기 배출', { fromAt: instant('2026-11-24T10:00:01+09:00') })
    expect(await speltAlike(db.read, '쓰래기', { lang: 'ko', now })).toBeUndefined()
  })
  it('a telephone number is found by its digits', async () => {
    await put('roads', '도로관리과', { body: '가로등 031-324-2103' })
    for (const typed of ['031-324-2103', '324-2103', '2103'])
      expect(await idsOf(typed), typed).toEqual(['roads'])
    expect([await meant('0313242103'), await meant('3242103')]).toEqual(['031 324 2103', '324 2103'])
  })
})

describe('suggestions', () => {
  const suggest = async (typed: string) => (await suggestionsFor(db.read, { typed, lang: 'ko', now })).texts

  it('come from half a syllable, initial consonants, each word, and the other keyboard', async () => {
    await put('1', '용인시 소개')
    await put('2', '고장 난 가로등 신고')
    for (const typed of [
      '요',
      '용',
      '용인',
      '용이',
      'ㅇㅇㅅ',
      'ㅇㅇㅅㅅㄱ',
      '용인 시',
      'dyddls',
      '소개',
      'ㅅㄱ',
      'dydd',
      'ddt',
    ])
      expect(await suggest(typed), typed).toContain('용인시 소개')
    for (const typed of ['가롣', 'ㄱㄹㄷ', '신'])
      expect(await suggest(typed), typed).toEqual(['고장 난 가로등 신고'])
    for (const typed of ['', ' ', '%', "'", '인시', '가'.repeat(10_000), '\ud800', '\0'])
      expect(await suggest(typed), typed.slice(0, 9)).toEqual([])
  })

  it('are eight at most, and of what the city wrote and shows now', async () => {
    for (let n = 0; n < 12; n += 1) await put(`p${n}`, `공원 ${n}`)
    expect(await suggest('공원')).toHaveLength(8)
    await put('citizen', '도서관이 싫다', { kind: 'posting' })
    await put('later', '도서관 개관', { fromAt: instant('2026-11-24T10:00:31+09:00') })
    await put('over', '도서관 휴관', { expiresAt: now })
    await put('shown', '도서관 안내', { expiresAt: instant('2026-11-24T10:00:30+09:00') })
    const { texts, until } = await suggestionsFor(db.read, { typed: '도서관', lang: 'ko', now })
    expect(texts).toEqual(['도서관 안내'])
    expect(until, 'not kept beyond its end').toBe(instant('2026-11-24T10:00:30+09:00'))
    await db.transact((tx) => removeDocument(tx, 'shown'))
    expect(await suggest('도서관')).toEqual([])
  })

  it('are not kept beyond the moment at which the next text begins, offered or not', async () => {
    await put('soon', '도서관 휴관', { fromAt: instant('2026-11-24T10:00:20+09:00') })
    const until = async (typed: string) => (await suggestionsFor(db.read, { typed, lang: 'ko', now })).until
    expect(await until('도서관')).toBe(instant('2026-11-24T10:00:20+09:00'))
    await put('shown', '도서관 안내')
    expect(await until('도서관')).toBe(instant('2026-11-24T10:00:20+09:00'))
    await db.transact((tx) => removeDocument(tx, 'soon'))
    expect(await until('도서관')).toBe(instant('2026-11-24T10:01:00+09:00'))
  })

  it('name the synonym of what is typed', async () => {
    await db.transact((tx) => saveSynonyms(tx, ['쓰레기', '폐기물']))
    expect(await suggest('쓰레')).toEqual(['쓰레기', '폐기물'])
    expect(await suggest('ㅍㄱㅁ')).toEqual(['폐기물', '쓰레기'])
  })
})
