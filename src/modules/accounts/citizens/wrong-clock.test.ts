import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkTo, PASSWORD, typedToJoin } from '#test/joining.ts'
import { openTown, type Town } from '#test/town.ts'

const NOW = '2026-11-24T10:00:00+09:00'
const YEAR_AHEAD = '2027-11-24T10:00:00+09:00'
const YESTERDAY = '2026-11-23T10:00:00+09:00'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())

async function joined(nickname: string, email: string) {
  await town.asStranger().post('/account/join', { email })
  const browser = town.asStranger()
  expect((await browser.post(await linkTo(town, email), typedToJoin(nickname))).statusCode).toBe(303)
  return browser
}
const signIn = (email: string, password = PASSWORD) =>
  town.asStranger().post('/account/sign-in', { email, password })
const ADULT = { name: '가상시민', birth: '1990-01-02', method: 'phone' }

describe('Article 13: a clock that was wrong and is set right', () => {
  it('a year ahead: who was stopped then waits a quarter of an hour at most, not a year', async () => {
    await joined('시계시험하나', 'ahead@example.kr')
    town.setClock(YEAR_AHEAD)
    for (let n = 0; n < 10; n += 1) await signIn('ahead@example.kr', `wrong number ${n}`)
    expect((await signIn('ahead@example.kr')).statusCode).toBe(429)
    for (let n = 0; n < 3; n += 1)
      await town.asStranger().post('/account/password/forgotten', { email: 'ahead@example.kr' })
    town.setClock(NOW)
    expect((await signIn('ahead@example.kr')).statusCode).toBe(303)
    const forgotten = await town
      .asStranger()
      .post('/account/password/forgotten', { email: 'ahead@example.kr' })
    expect(forgotten.statusCode).toBe(303)
  })

  it('a year ahead: a link of then does not work for a year', async () => {
    town.setClock(YEAR_AHEAD)
    await town.asStranger().post('/account/join', { email: 'link-ahead@example.kr' })
    const link = await linkTo(town, 'link-ahead@example.kr')
    expect((await town.asStranger().get(link)).statusCode).toBe(200)
    town.setClock(NOW)
    expect((await town.asStranger().get(link)).headers.location).toBe('/account/join?said=expired')
    expect((await town.asStranger().post(link, typedToJoin('시계시험둘'))).headers.location).toBe(
      '/account/join?said=expired',
    )
  })

  it('a day behind: what was used stays used, and a result of an identity check from tomorrow is none', async () => {
    await town.asStranger().post('/account/join', { email: 'behind@example.kr' })
    const link = await linkTo(town, 'behind@example.kr')
    const browser = town.asStranger()
    expect((await browser.post(link, typedToJoin('시계시험셋'))).statusCode).toBe(303)
    const begun = new URL((await browser.get('/account/identity/begin')).headers.location as string)
    const { state = '', return: back = '' } = Object.fromEntries(begun.searchParams)
    const result = await browser.post('/identity-stand-in', { ...ADULT, state, return: back })
    town.setClock(YESTERDAY)
    expect((await browser.post(link, typedToJoin('시계시험넷'))).headers.location).toBe(
      '/account/join?said=expired',
    )
    expect((await browser.get(result.headers.location as string)).headers.location).toBe(
      '/account/identity?said=expired',
    )
    expect((await browser.get('/account')).body).toContain('아직 글을 쓸 수 없습니다')
    const csrf = /name="_csrf" value="([^"]+)"/.exec((await browser.get('/account')).body)?.[1] ?? ''
    await browser.post('/account/sign-out', { _csrf: csrf })
    town.setClock(NOW)
    expect((await browser.get('/account')).statusCode).toBe(303)
    expect((await signIn('behind@example.kr')).statusCode).toBe(303)
  })
})
