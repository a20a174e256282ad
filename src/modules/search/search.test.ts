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
    expect(other, 'read aloud as what they are').toMatch(/<a href="[^"]*" lang="ko">버스 <mark>정류장/)
    expect(other).toMatch(/<div class="card-body" lang="ko">/)
  })
  it('shows what the rarest word finds where no text holds all, and says so', async () => {
    const { body } = await ask('정류장 고래')
    expect(body).toContain('‘정류장 고래’의 낱말이 모두 든 글이 없어 ‘정류장’으로 찾은 것을 보여 드립니다.')
    expect(body).toContain('버스 <mark>정류장</mark> 의자')
    const exact = await town.asStranger().get(`/search?exact=1&q=${encodeURIComponent('정류장 고래')}`)
    expect(exact.body).not.toContain('<mark>정류장')
  })
  it('asks back where a word is spelt like another, and takes initials for what they are', async () => {
    const { body } = await ask('개인정버')
    expect(body).toContain('‘개인정보’를 찾으셨나요?')
    expect(body).toContain('href="/search?q=%EA%B0%9C%EC%9D%B8%EC%A0%95%EB%B3%B4"')
    expect((await ask('ㄱㅇㅈㅂ')).body).not.toContain('그대로 찾기')
    expect((await ask('ㄱㅇㅈㅂ')).body).toContain('혹시 이것을 찾으시나요?')
  })
  it('finds who answers a telephone', async () => {
    for (const typed of ['031-324-2103', '0313242103'])
      expect((await ask(typed)).body, typed).toContain('href="/about/organisation/roads"')
  })
  it('looks in one kind of text only when asked', async () => {
    const { body } = await town.asStranger().get(`/search?kind=department&q=${encodeURIComponent('가로등')}`)
    expect(body).toContain('href="/about/organisation/roads"')
    expect(body).not.toContain('href="/boards/free/')
  })
  it('says what it looked for instead, and looks for it as typed when told', async () => {
    const { body } = await ask('wjdfbwkd')
    expect(body).toContain('‘wjdfbwkd’을(를) ‘정류장’으로 찾았습니다.')
    expect(body).toContain('href="/search?q=wjdfbwkd&amp;exact=1"')
    expect(body).toContain('버스 <mark>정류장</mark> 의자')
    const typed = await town.asStranger().get('/search?q=wjdfbwkd&exact=1')
    expect(typed.body).not.toContain('찾았습니다')
    expect(typed.body).toContain('‘wjdfbwkd’에 대한 결과가 없습니다.')
    const next = await town.asStranger().get('/search?q=wjdfbwkd&exact=something+else')
    expect(next.body, 'a question typed after it is repaired again').toContain('‘정류장’으로 찾았습니다.')
  })
  it('counts kinds, departments and periods, and keeps what was chosen', async () => {
    const { body } = await ask('정류장')
    expect(body).toContain('<option value="posting">게시판 (1건)</option>')
    expect(body).toMatch(/<option value="transport">대중교통과 \(\d+건\)<\/option>/)
    const narrowed = await town
      .asStranger()
      .get(`/search?kind=posting&period=month&order=newest&q=${encodeURIComponent('정류장')}`)
    expect(narrowed.body).toContain('<option value="posting" selected>게시판 (1건)</option>')
    expect(narrowed.body).toContain('1건을 찾았습니다.')
  })
  it('leads on when nothing is found: pages, a petition, the telephone of the city', async () => {
    const { body } = await ask('없는낱말')
    const main = body.slice(body.indexOf('class="nothing-found"'))
    expect(main).toContain('href="/petitions/kinds"')
    expect(main).toContain('href="/petitions/new"')
    expect(main).toContain('href="tel:15771122"')
  })
  it('names the words that are found alone, and titles that begin so', async () => {
    const { body } = await town.asStranger().get(`/search?exact=1&q=${encodeURIComponent('정류장 유니콘')}`)
    expect(body).toMatch(/<a href="\/search\?q=%EC%A0%95%EB%A5%98%EC%9E%A5">정류장<\/a> \(\d건\)/)
    expect(body).not.toContain('>유니콘</a>')
    const initials = await ask('ㄱㅇㅈㅂ')
    expect(initials.body).toContain('>개인정보 처리방침</a></li>')
    expect((await ask('정류장')).body).not.toContain('낱말 하나로 찾기')
  })
  it('a page of single syllables is answered', async () => {
    for (const asked of ['가 '.repeat(200), '가 이 다 고 하 지 에 을 는 로 시 사 '])
      expect((await ask(asked)).statusCode).toBe(200)
  }, 10_000)
  it.each([
    'x'.repeat(10_000),
    "\\:&|!'",
    '.*+?^${}()|[]\\',
    '가 '.repeat(200),
    '%ED%A0%80',
    '½',
  ])('answers the strangest question', async (query) => {
    for (const more of ['', '&page=99999999', '&page=-1', '&kind=%27%3B--', '&department=%5C%27', '&order=x'])
      expect((await town.asStranger().get(`/search?q=${encodeURIComponent(query)}${more}`)).statusCode).toBe(
        200,
      )
  })
  it('offers titles while somebody types, as JSON', async () => {
    const { body, headers } = await town
      .asStranger()
      .get(`/search/suggestions?q=${encodeURIComponent('ㅉㄱㅇㄴ')}`)
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
    expect(JSON.parse(body)).toEqual({ suggestions: [] })
    const some = await town.asStranger().get(`/search/suggestions?q=${encodeURIComponent('ㄱㅇㅈㅂ')}`)
    expect(JSON.parse(some.body).suggestions).toContain('개인정보 처리방침')
    for (const query of ['', '?q=', '?q=a&q=b', `?q=${'a'.repeat(5_000)}`, '?q=%FF'])
      expect((await town.asStranger().get(`/search/suggestions${query}`)).statusCode).toBeLessThan(500)
  })
  it('shows the last page to who asks for one beyond the end', async () => {
    const { body } = await town.asStranger().get('/search?q=주차장&page=99999999')
    expect(body).toContain('<mark>주차장</mark> 안내')
  })
  it('of 3,400 Korean syllables, 30 kB in the address, is answered with what can be looked for of it', async () => {
    const base = await town.app.listen({ port: 0, host: '127.0.0.1' })
    const res = await fetch(`${base}/search?q=${encodeURIComponent('가로등'.repeat(1_134))}`)
    expect(res.status).toBe(200)
    expect(await res.text()).toContain('통합검색')
  })
})
