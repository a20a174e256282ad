import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashPassword } from '#kernel/crypto.ts'
import { fileOne, KIM, letters } from '#test/filing.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
let number: string
let without: string
const PASSWORD = 'sunny-hill-27'
beforeAll(async () => {
  town = await openTown()
  number = await fileOne(town, { passwordHash: await hashPassword(PASSWORD) })
  without = await fileOne(town, { title: '비밀번호 없는 민원' })
})
afterAll(() => town?.close())

const lookUp = (browser: ReturnType<Town['asStranger']>, of: string, password: string) =>
  browser.post('/petitions/lookup', { number: of, password })
const csrfIn = (page: string) => /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
async function entered() {
  const citizen = town.asStranger()
  await lookUp(citizen, number, PASSWORD)
  const page = (await citizen.get('/petitions/mine')).body
  return { citizen, page, csrf: csrfIn(page) }
}

describe('the petitioner sees the own petition, Article 10(3)', () => {
  it('Article 10(3): with the number and the password', async () => {
    const { page } = await entered()
    for (const text of [KIM.title, '김량장동', '접수 대기', number]) expect(page).toContain(text)
  })
  it('spaces and full-width digits in the number do no harm', async () => {
    const wide = number.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    expect((await lookUp(town.asStranger(), ` ${wide} `, PASSWORD)).statusCode).toBe(303)
  })
  it('Article 10(3): unknown numbers, wrong passwords and petitions without one answer alike', async () => {
    const pages = await Promise.all(
      [
        [number, 'wrong-password'],
        ['2026-999999', 'wrong-password'],
        [without, 'wrong-password'],
      ].map(async ([of = '', password = '']) => {
        const res = await lookUp(town.asStranger(), of, password)
        return { status: res.statusCode, text: res.body.replaceAll(of, '') }
      }),
    )
    expect(pages[0]?.status).toBe(422)
    expect(new Set(pages.map((one) => JSON.stringify(one))).size).toBe(1)
  })
  it('who is not in, or no longer, is sent to the look-up', async () => {
    expect((await town.asStranger().get('/petitions/mine')).headers.location).toBe(
      '/petitions/lookup?ended=1',
    )
    const { citizen } = await entered()
    town.setClock('2026-11-24T10:31:00+09:00')
    expect((await citizen.get('/petitions/mine')).statusCode).toBe(303)
    town.setClock('2026-11-24T10:00:00+09:00')
  })
  it('after ten wrong passwords from one place it waits', async () => {
    const other = await fileOne(town)
    for (let tries = 0; tries < 10; tries += 1) await lookUp(town.asStranger(), other, 'wrong-password')
    const res = await lookUp(town.asStranger(), other, 'wrong-password')
    expect(res.statusCode).toBe(429)
    expect(res.headers['retry-after']).toBe('900')
    expect((await lookUp(town.asStranger(), number, PASSWORD)).statusCode).toBe(303)
  })
})

describe('who applied for no password is known by the contact, Article 10(3)', () => {
  const ask = (browser: ReturnType<Town['asStranger']>, contact: string, of = without) =>
    browser.post('/petitions/lookup/code', { ofNumber: of, contact })
  const enter = (browser: ReturnType<Town['asStranger']>, code: string) =>
    browser.post('/petitions/lookup/code/entry', { number: without, code })
  const lastCode = async () => /(\d{6})/.exec((await letters(town)).at(-1)?.subject ?? '')?.[1] ?? ''

  it('Article 10(3): a code goes to the address given, and opens once', async () => {
    const citizen = town.asStranger()
    const asked = await ask(citizen, 'Narae@Example.kr ')
    expect(asked.headers.location).toBe(`/petitions/lookup/code?number=${without}`)
    const code = await lastCode()
    expect((await enter(citizen, code)).headers.location).toBe('/petitions/mine')
    expect((await citizen.get('/petitions/mine')).body).toContain('비밀번호 없는 민원')
    expect((await enter(town.asStranger(), code)).statusCode).toBe(422)
  })
  it('or to the telephone, however it is written', async () => {
    await ask(town.asStranger(), '+82 10-1234-5678')
    const letter = (await letters(town)).at(-1)
    expect(letter?.to).toBe('01012345678')
    expect(letter?.body).toContain('인증번호')
  })
  it('another address gets the same answer and no code', async () => {
    const before = (await letters(town)).length
    const asked = await ask(town.asStranger(), 'stranger@example.kr')
    expect(asked.headers.location).toBe(`/petitions/lookup/code?number=${without}`)
    const unknown = await ask(town.asStranger(), 'narae@example.kr', '2026-999999')
    expect(unknown.statusCode).toBe(303)
    expect((await letters(town)).length).toBe(before)
  })
  it('a code lasts ten minutes and five tries', async () => {
    const another = town.asStranger()
    town.setClock('2026-11-24T11:00:00+09:00')
    await ask(another, 'narae@example.kr')
    const code = await lastCode()
    const wrong = code === '000000' ? '111111' : '000000'
    for (let tries = 0; tries < 5; tries += 1) expect((await enter(another, wrong)).statusCode).toBe(422)
    expect((await enter(another, code)).statusCode).toBe(422)
    town.setClock('2026-11-24T12:00:00+09:00')
    await ask(another, 'narae@example.kr')
    const late = await lastCode()
    town.setClock('2026-11-24T12:10:00+09:00')
    expect((await enter(another, late)).statusCode).toBe(422)
    town.setClock('2026-11-24T10:00:00+09:00')
  })
})

describe('what the petitioner may do', () => {
  it('forms need the word of their session', async () => {
    const { citizen } = await entered()
    expect((await citizen.post('/petitions/mine/publication', { publication: 'no' })).statusCode).toBe(403)
  })
  it('Article 10(4): the password is changed, and whoever knew the old one is out', async () => {
    const thief = await entered()
    const { citizen, csrf } = await entered()
    const sent = await citizen.post('/petitions/mine/password', {
      _csrf: csrf,
      password: 'rainy-lake-31',
      again: 'rainy-lake-31',
    })
    expect(sent.headers.location).toBe('/petitions/mine?done=password')
    expect((await citizen.get('/petitions/mine?done=password')).body).toContain('비밀번호를 바꾸었습니다')
    expect((await thief.citizen.get('/petitions/mine')).statusCode).toBe(303)
    expect((await lookUp(town.asStranger(), number, PASSWORD)).statusCode).toBe(422)
    const back = { password: PASSWORD, again: PASSWORD }
    await citizen.post('/petitions/mine/password', {
      _csrf: csrfIn((await citizen.get('/petitions/mine')).body),
      ...back,
    })
  })
  it('CPTA 9(2): has a slip to print once it is received, and none before', async () => {
    const { citizen } = await entered()
    expect((await citizen.get('/petitions/mine/receipt-slip')).headers.location).toBe('/petitions/mine')
    const desk = await town.asPost('civil-affairs-desk-1')
    const version =
      /name="version" value="(\d+)"/.exec((await desk.get(`/office/petitions/${number}`)).body)?.[1] ?? ''
    await desk.post(`/office/petitions/${number}/receipt`, { version })
    const slip = (await citizen.get('/petitions/mine/receipt-slip')).body
    for (const text of ['접수증', 'R2026-000001', KIM.name, '2026년 11월 27일']) expect(slip).toContain(text)
    expect((await citizen.get('/petitions/mine/due')).body).toContain('모두 24시간을 세었습니다.')
  })
  it('leaves when done', async () => {
    const { citizen, csrf } = await entered()
    await citizen.post('/petitions/mine/sign-out', { _csrf: csrf })
    expect((await citizen.get('/petitions/mine')).statusCode).toBe(303)
  })
  it('CPTA 22(2): withdraws, is asked once more, and is told by letter', async () => {
    const { citizen, csrf } = await entered()
    expect((await citizen.get('/petitions/mine/withdrawal')).body).toContain('되돌릴 수 없습니다')
    const sent = await citizen.post('/petitions/mine/withdrawal', { _csrf: csrf })
    expect(sent.headers.location).toBe('/petitions/mine?done=withdrawn')
    expect((await citizen.get('/petitions/mine')).body).toContain('취하')
    expect((await letters(town)).at(-1)?.subject).toContain('취하하셨습니다')
    expect((await citizen.post('/petitions/mine/withdrawal', { _csrf: csrf })).statusCode).toBe(422)
  })
})
