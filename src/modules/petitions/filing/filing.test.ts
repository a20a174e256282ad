import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillIn, KIM, letters } from '#test/filing.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())
const count = async () => (await town.db.selectFrom('petitions.petition').select('number').execute()).length

describe('a citizen files a petition, Article 8(1)', () => {
  it('Article 8(3), Article 9(1): the table of kinds says fee, period and department, and where else what is not filed here', async () => {
    const page = (await town.asStranger().get('/petitions/kinds')).body
    for (const text of [
      '도로·가로등 불편 신고',
      '3일',
      '발급 1,000원 + 우편 2,800원',
      '본인 확인 필요',
      '전자가족관계등록시스템',
    ])
      expect(page).toContain(text)
    expect(page).not.toContain('/petitions/new?kind=family-register')
  })

  it('Article 3(2)3, Article 8(1): question by question, checked, filed, with a number and an expected day', async () => {
    const citizen = town.asStranger()
    const last = await fillIn(citizen, { password: 'sunny-hill-27' })
    expect(last.headers.location).toBe('/petitions/new/check')
    const check = (await citizen.get('/petitions/new/check')).body
    for (const text of [KIM.title, '김나래', 'narae@example.kr', '공개합니다']) expect(check).toContain(text)
    expect(check).not.toContain('sunny-hill')
    // 24 November 2026 10:00 + 3 days of 8 hours = 27 November 10:00
    expect(check).toContain('2026년 11월 27일')
    const sent = await citizen.post('/petitions/new/check', {})
    expect(sent.statusCode).toBe(303)
    const page = (await citizen.get('/petitions/new/confirmation')).body
    expect(page).toContain('2026-000001')
    expect(page).toContain('2026년 11월 27일')
    const [letter] = await letters(town)
    expect(letter?.to).toBe('narae@example.kr')
    expect(letter?.subject).toContain('2026-000001')
    expect(letter?.body).toContain('2026년 11월 27일')
    expect(letter?.body).not.toContain('김량장동')
  })

  it('CPTA-ED 19: the expected day in the letter passes over a holiday', async () => {
    town.setClock('2026-12-24T10:00:00+09:00')
    const citizen = town.asStranger()
    await fillIn(citizen)
    expect((await citizen.post('/petitions/new/check', {})).statusCode).toBe(303)
    // Thursday 24 December 10:00 + 24 hours of work, without Christmas and the weekend
    expect((await letters(town)).at(-1)?.body).toContain('2026년 12월 30일')
    town.setClock('2026-11-24T10:00:00+09:00')
  })

  it('a second click, or the back button, makes no second petition', async () => {
    const citizen = town.asStranger()
    await fillIn(citizen)
    const before = await count()
    const both = await Promise.all([
      citizen.post('/petitions/new/check', {}),
      citizen.post('/petitions/new/check', {}),
    ])
    expect(both.map((res) => res.headers.location)).toEqual([
      '/petitions/new/confirmation',
      '/petitions/new/confirmation',
    ])
    await citizen.post('/petitions/new/petition', { title: 'x', body: 'y' })
    await citizen.post('/petitions/new/check', {})
    expect(await count()).toBe(before + 1)
  })

  it('Article 9(2): where a fee is due, it says so and waits for the payment', async () => {
    const citizen = town.asStranger()
    await fillIn(citizen, { kind: 'land-use-plan' })
    await citizen.post('/petitions/new/check', {})
    const page = (await citizen.get('/petitions/new/confirmation')).body
    expect(page).toContain('3,800원')
    expect(page).toContain('아직 접수되지 않았습니다')
  })

  it('Article 9(1): a kind that needs identity or papers is not filed here', async () => {
    const res = await town.asStranger().post('/petitions/new', { kind: 'family-register' })
    expect(res.statusCode).toBe(422)
  })

  it('Article 9(1): a kind that closes while the form is filled in takes no petition, and nothing typed is lost', async () => {
    const citizen = town.asStranger()
    await fillIn(citizen, { kind: 'recommendation' })
    const closing = (day: string | null) =>
      town.db
        .updateTable('petitions.kind')
        .set({ closed_on: day as never })
        .where('id', '=', 'recommendation')
        .execute()
    await closing('2026-11-24')
    const res = await citizen.post('/petitions/new/check', {})
    expect(res.statusCode).toBe(422)
    await closing(null)
    await citizen.post('/petitions/new', { kind: 'inquiry-law' })
    expect((await citizen.get('/petitions/new/check')).body).toContain(KIM.title)
  })
  it('two hours later the confirmation is shown no more to whoever sits there', async () => {
    const citizen = town.asStranger()
    await fillIn(citizen)
    await citizen.post('/petitions/new/check', {})
    town.setClock('2026-11-24T12:00:01+09:00')
    const later = await citizen.get('/petitions/new/confirmation')
    expect(later.headers.location).toMatch(/^\/petitions\/lookup\?number=2026-/)
    town.setClock('2026-11-24T10:00:00+09:00')
  })

  it('an unfinished petition leads back to the question that is open', async () => {
    const citizen = town.asStranger()
    await citizen.post('/petitions/new', { kind: 'recommendation' })
    expect((await citizen.get('/petitions/new/check')).headers.location).toBe('/petitions/new/petition')
    expect((await citizen.get('/petitions/new/contact')).statusCode).toBe(200)
  })

  it('everything typed is sealed while it waits, and empty after it was filed', async () => {
    const rows = await town.db.selectFrom('petitions.draft').selectAll().execute()
    for (const row of rows) expect(row.answers_sealed.includes('김나래')).toBe(false)
    const filed = rows.find((row) => row.petition_number !== null)
    expect(town.seal.open(filed?.answers_sealed as Buffer, 'petitions.draft.answers')).toBe('{}')
  })

  it('a draft that rested for a day is gone', async () => {
    const citizen = town.asStranger()
    await citizen.post('/petitions/new', { kind: 'recommendation' })
    town.setClock('2026-11-25T10:00:01+09:00')
    expect((await citizen.get('/petitions/new/petition')).headers.location).toBe('/petitions/new')
    const res = await citizen.post('/petitions/new/petition', { title: '제목', body: '오래 쓴 글' })
    expect(res.statusCode).toBe(422)
    expect(res.body).toContain('오래 쓴 글')
    town.setClock('2026-11-24T10:00:00+09:00')
  })

  it('in English from end to end', async () => {
    const citizen = town.asStranger()
    await fillIn(citizen, { at: '/en' })
    expect((await citizen.get('/en/petitions/new/check')).body).toContain('File the petition')
    await citizen.post('/en/petitions/new/check', {})
    expect((await citizen.get('/en/petitions/new/confirmation')).body).toContain('Fri 27 November 2026')
    expect((await letters(town)).at(-1)?.subject).toContain('Your petition has been filed')
  })
})

describe('whatever is typed comes back, with what to do', () => {
  const start = async () => {
    const citizen = town.asStranger()
    await citizen.post('/petitions/new', { kind: 'recommendation' })
    return citizen
  }
  it.each([
    ['nothing', { title: '', body: '' }, '제목을 입력해 주세요'],
    ['a title that is too long', { title: '가'.repeat(101), body: '내용' }, '100자까지'],
    ['a text that is too long', { title: '제목', body: '가'.repeat(30_001) }, '30,000자까지'],
    ['control characters', { title: '제목\u0007', body: '내용' }, '보이지 않는 문자'],
    ['broken characters', { title: '제목', body: '내용 \uFFFD' }, '깨진 글자'],
    ['a resident number', { title: '제목', body: '제 번호는 900101-1234567' }, '주민등록번호'],
  ])('%s', async (_what, form, says) => {
    const res = await (await start()).post('/petitions/new/petition', form)
    expect(res.statusCode).toBe(422)
    expect(res.body).toContain(says)
    expect(res.body).toContain('error-summary')
  })
  it('markup, emoji, old Hangul forms and words of 10,000 letters are text like any other', async () => {
    const citizen = await start()
    const body = `<script>alert(1)</script> 👩‍👩‍👧 ${'가'.normalize('NFD')} ${'긴'.repeat(10_000)}`
    const res = await citizen.post('/petitions/new/petition', { title: '<b>제목</b>', body })
    expect(res.statusCode).toBe(303)
    const back = (await citizen.get('/petitions/new/petition')).body
    expect(back).toContain('&lt;script>alert(1)')
    expect(back).not.toContain('<script>alert')
    expect(back).toContain('가 긴긴')
  })
  it.each([
    [
      'mail without an address',
      { name: '김', toldBy: 'mail', email: '', phone: '010-1234-5678' },
      '전자우편 주소를 입력하거나',
    ],
    [
      'a text message without a number',
      { name: '김', toldBy: 'sms', email: 'a@b.kr', phone: '' },
      '휴대전화 번호를 입력하거나',
    ],
    ['no such way', { name: '김', toldBy: 'fax', email: 'a@b.kr', phone: '' }, '방법을 골라'],
    ['an address that is none', { name: '김', toldBy: 'mail', email: 'a@b', phone: '' }, 'name@example.kr'],
  ])('%s', async (_what, form, says) => {
    const res = await (await start()).post('/petitions/new/contact', form)
    expect(res.statusCode).toBe(422)
    expect(res.body).toContain(says)
  })
  it.each([
    ['too short', 'abc', 'abc', '8자 이상'],
    ['not the same twice', 'abcdefgh1', 'abcdefgh2', '서로 다릅니다'],
    ['a row of digits', '12345678', '12345678', '쉽게 알아맞힐'],
  ])('a password %s', async (_what, password, again, says) => {
    const res = await (await start()).post('/petitions/new/publication', {
      publication: 'yes',
      password,
      again,
    })
    expect(res.statusCode).toBe(422)
    expect(res.body).toContain(says)
  })
  it('a form of another site is refused', async () => {
    const res = await (await start()).post('/petitions/new/check', {}, { origin: 'https://evil.example' })
    expect(res.statusCode).toBe(403)
  })
})
