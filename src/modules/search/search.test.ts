import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '#kernel/time.ts'
import { boards } from '#modules/boards/index.ts'
import { openTown, type Town } from '#test/town.ts'

describe('전자정부법 16(2): the search box on every page', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
    const postings = [
      { sourceKey: '1', title: '버스 정류장 의자', body: '정류장에 앉을 곳이 없습니다.' },
      { sourceKey: '2', title: '주차장 안내', body: '공영주차장에서 요금을 내는 방법 <script>' },
    ].map((one) => ({ ...one, postedOn: localDate('2026-11-20') }))
    const by = { id: 'system:import', from: 'test' }
    await town.transact((tx) =>
      boards.importPostings(tx, { boardId: 'free', postings, by, at: town.clock.now() }),
    )
  })
  afterAll(() => town.close())
  const ask = (query: string) => town.asStranger().get(`/search?q=${encodeURIComponent(query)}`)

  it('answers without a question', async () => {
    expect((await town.asStranger().get('/search')).statusCode).toBe(200)
  })
  it('finds a word with its particle and marks it', async () => {
    const res = await ask('정류장에서')
    expect(res.body).toContain('버스 <mark>정류장</mark> 의자')
    expect(res.body).toMatch(/<mark>정류장<\/mark>/)
    expect(res.body).not.toContain('주차장 안내')
  })
  it('helps when nothing is found, and keeps the question', async () => {
    const res = await ask('없는낱말')
    expect(res.body).toContain('‘없는낱말’에 대한 결과가 없습니다.')
    expect(res.body).toContain('value="없는낱말"')
  })
  it.each([
    '((((a',
    '%%%%',
    "'; drop table",
    '<script>alert(1)</script>',
    '가'.repeat(5000),
    ':* & !',
    '🌳',
  ])('answers a question that is none', async (query) => {
    const res = await ask(query)
    expect(res.statusCode).toBe(200)
    expect(res.body).not.toContain('<script>alert')
  })
  it('finds texts in the reader’s language, and says when there are only others', async () => {
    const korean = (await ask('개인정보')).body
    expect(korean).toContain('개인정보 처리방침')
    expect(korean.match(/href="\/privacy"/g)?.length).toBeLessThanOrEqual(3)
    const english = (await town.asStranger().get('/en/search?q=privacy')).body
    expect(english).toContain('href="/en/privacy"')
    const other = (await town.asStranger().get(`/en/search?q=${encodeURIComponent('정류장')}`)).body
    expect(other).toContain('These texts are in Korean')
  })
  it('looks in one kind of text only when asked', async () => {
    const { body } = await town.asStranger().get(`/search?kind=department&q=${encodeURIComponent('가로등')}`)
    expect(body).toContain('href="/about/organisation/roads"')
    expect(body).not.toContain('href="/boards/free/')
  })
  it('forgets a page beyond the end', async () => {
    expect((await town.asStranger().get('/search?q=주차&page=99999999')).statusCode).toBe(200)
  })
})
