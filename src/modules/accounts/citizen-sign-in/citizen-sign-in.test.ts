import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { letterTo, linkTo, PASSWORD, typedToJoin } from '#test/joining.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())

/** Somebody who joined, in the browser in which they did. */
async function joined(nickname: string, email: string) {
  await town.asStranger().post('/account/join', { email })
  const browser = town.asStranger()
  const res = await browser.post(await linkTo(town, email), typedToJoin(nickname))
  if (res.statusCode !== 303) throw new Error(res.body)
  return browser
}
const signIn = (browser = town.asStranger(), form: Record<string, string> = {}) =>
  browser.post('/account/sign-in', { email: 'someone@example.kr', password: PASSWORD, ...form })
const csrfIn = (body: string) => /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? ''

describe('Article 13: a citizen signs in', () => {
  beforeAll(async () => {
    await joined('들어오는사람', 'someone@example.kr')
  })

  it('with address and password, however the address is written, and goes where they were going', async () => {
    const browser = town.asStranger()
    const res = await signIn(browser, { email: 'SomeOne@Example.kr', next: '/petitions?state=done' })
    expect([res.statusCode, res.headers.location]).toEqual([303, '/petitions?state=done'])
    expect((await browser.get('/account')).body).toContain('들어오는사람')
    expect((await town.asStranger().get('/account')).headers.location).toBe(
      '/account/sign-in?next=%2Faccount',
    )
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/',
    'javascript:x',
    '/a/../../b',
    '/\t/evil.example',
    'evil',
  ])('next=%s leads nowhere else', async (next) => {
    expect((await signIn(town.asStranger(), { next })).headers.location).toBe('/account')
    const browser = town.asStranger()
    await signIn(browser)
    const res = await browser.get(`/account/sign-in?next=${encodeURIComponent(next)}`)
    expect(res.headers.location).toBe('/account')
  })

  it('an unknown address and a wrong password get the same answer', async () => {
    const wrong = await signIn(town.asStranger(), { password: 'not this one at all' })
    const unknown = await signIn(town.asStranger(), { email: 'nobody@example.kr' })
    expect([wrong.statusCode, unknown.statusCode]).toEqual([422, 422])
    const plain = (body: string) => body.replaceAll(/(?:someone|nobody)@example\.kr/g, '')
    expect(plain(wrong.body)).toBe(plain(unknown.body))
  })

  it('and take the same time', async () => {
    const time = async (form: Record<string, string>) => {
      const times: number[] = []
      for (let n = 0; n < 9; n += 1) {
        const began = performance.now()
        await signIn(town.asStranger(), form)
        times.push(performance.now() - began)
        await town.db.deleteFrom('http.attempt').execute()
      }
      return times.toSorted((a, b) => a - b)[4] as number
    }
    const wrong = await time({ password: 'not this one at all' })
    const unknown = await time({ email: 'nobody@example.kr' })
    expect(Math.abs(wrong - unknown) / Math.max(wrong, unknown)).toBeLessThan(0.5)
  })

  it('ten wrong tries from one address stop that address, not the owner elsewhere', async () => {
    for (let n = 0; n < 10; n += 1) await signIn(town.asStranger(), { password: `wrong number ${n}` })
    const stopped = await signIn()
    expect([stopped.statusCode, stopped.headers['retry-after']]).toEqual([429, '900'])
    const elsewhere = await town.app.inject({
      method: 'POST',
      url: '/account/sign-in',
      remoteAddress: '203.0.113.7',
      headers: { 'content-type': 'application/x-www-form-urlencoded', host: 'localhost' },
      payload: new URLSearchParams({ email: 'someone@example.kr', password: PASSWORD }).toString(),
    })
    expect(elsewhere.statusCode).toBe(303)
    await town.db.deleteFrom('http.attempt').execute()
  })

  it('a session that was planted is not the one that is given', async () => {
    const browser = town.asStranger()
    browser.jar.set('nurijip-citizen', 'a'.repeat(43))
    await signIn(browser)
    const token = browser.jar.get('nurijip-citizen')
    expect(token).not.toBe('a'.repeat(43))
    await signIn(browser)
    expect(browser.jar.get('nurijip-citizen')).not.toBe(token)
    const former = town.asStranger()
    former.jar.set('nurijip-citizen', token as string)
    expect((await former.get('/account')).statusCode).toBe(303)
  })

  it('signing out ends this session, signing out everywhere all of them, and neither from another site', async () => {
    const [one, other, third] = [town.asStranger(), town.asStranger(), town.asStranger()]
    for (const browser of [one, other, third]) await signIn(browser)
    expect((await one.post('/account/sign-out', {})).statusCode).toBe(403)
    expect(
      (await one.post('/account/sign-out', { _csrf: csrfIn((await other.get('/account')).body) })).statusCode,
    ).toBe(403)
    await one.post('/account/sign-out', { _csrf: csrfIn((await one.get('/account')).body) })
    expect((await one.get('/account')).statusCode).toBe(303)
    expect((await other.get('/account')).statusCode).toBe(200)
    await other.post('/account/sign-out-everywhere', { _csrf: csrfIn((await other.get('/account')).body) })
    expect((await third.get('/account')).statusCode).toBe(303)
  })

  it('PIPA safety standard 8: each sign-in is listed with its day, way and device, without an address', async () => {
    const browser = town.asStranger()
    await signIn(browser)
    const { body } = await browser.get('/account/security')
    expect(body).toContain('비밀번호')
    expect(body).toContain('2026. 11. 24.')
    expect(body).not.toContain('127.0.0.1')
  })

  it('a form that was sent after the session ended leads back to the page on which it stood', async () => {
    const to = async (referer: string) =>
      (await town.asStranger().post('/account/passkeys/removal', { id: 'x' }, { referer })).headers.location
    expect(await to('http://localhost/account/security?said=failed')).toBe(
      `/account/sign-in?next=${encodeURIComponent('/account/security?said=failed')}`,
    )
    for (const referer of ['', 'x', 'https://evil.example/account'])
      expect(await to(referer)).toBe('/account/sign-in?next=%2Faccount%2Fpasskeys%2Fremoval')
  })

  it('a session that is used does not end after an hour; one that rests does', async () => {
    const browser = town.asStranger()
    await signIn(browser)
    for (const time of ['10:50', '11:40', '12:30']) {
      town.setClock(`2026-11-24T${time}:00+09:00`)
      expect((await browser.get('/account')).statusCode, time).toBe(200)
    }
    town.setClock('2026-11-24T13:31:00+09:00')
    expect((await browser.get('/account')).statusCode).toBe(303)
    town.setClock('2026-11-24T10:00:00+09:00')
  })
})

describe('Article 13: a forgotten password', () => {
  it('is chosen anew with the link of a letter, which works once and ends every session', async () => {
    const before = await joined('잊은사람', 'forgot@example.kr')
    const asked = await town.asStranger().post('/account/password/forgotten', { email: 'forgot@example.kr' })
    const unknown = await town.asStranger().post('/account/password/forgotten', { email: 'none@example.kr' })
    expect(asked.headers.location).toBe(unknown.headers.location)
    expect(await letterTo(town, 'none@example.kr')).toContain('가입한 계정은 없습니다')
    const link = await linkTo(town, 'forgot@example.kr')
    expect((await town.asStranger().get(link)).statusCode).toBe(200)
    expect((await town.asStranger().post(link, { own: 'short' })).statusCode).toBe(422)
    const own = 'another quiet river'
    expect((await town.asStranger().post(link, { own })).headers.location).toBe(
      '/account/sign-in?said=changed',
    )
    expect((await before.get('/account')).statusCode).toBe(303)
    expect((await town.asStranger().post(link, { own })).headers.location).toBe('/account/password/forgotten')
    expect((await signIn(town.asStranger(), { email: 'forgot@example.kr' })).statusCode).toBe(422)
    expect((await signIn(town.asStranger(), { email: 'forgot@example.kr', password: own })).statusCode).toBe(
      303,
    )
  })

  it('chosen anew it ends the links that were sent before', async () => {
    await joined('두번잊은사람', 'twice@example.kr')
    const send = () => town.asStranger().post('/account/password/forgotten', { email: 'twice@example.kr' })
    await send()
    const first = await linkTo(town, 'twice@example.kr')
    await send()
    const second = await linkTo(town, 'twice@example.kr')
    expect(first).not.toBe(second)
    const join = first.replace('/account/password/new/', '/account/join/')
    expect((await town.asStranger().get(join)).headers.location, 'for what it was sent alone').toBe(
      '/account/join?said=expired',
    )
    expect((await town.asStranger().post(second, { own: 'another quiet river' })).statusCode).toBe(303)
    expect((await town.asStranger().get(first)).headers.location).toBe('/account/password/forgotten')
  })

  it('changed by oneself it ends the other sessions, and needs the one that is', async () => {
    const here = await joined('바꾸는사람', 'changes@example.kr')
    const there = town.asStranger()
    await signIn(there, { email: 'changes@example.kr' })
    const form = { _csrf: csrfIn((await here.get('/account')).body), own: 'yet another river' }
    expect((await here.post('/account/password', { ...form, now: 'wrong' })).statusCode).toBe(422)
    expect((await here.post('/account/password', { ...form, now: PASSWORD, _csrf: 'x' })).statusCode).toBe(
      403,
    )
    expect((await here.post('/account/password', { ...form, now: PASSWORD })).statusCode).toBe(303)
    expect((await here.get('/account')).statusCode).toBe(200)
    expect((await there.get('/account')).statusCode).toBe(303)
  })
})
