import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserOf } from '#test/cookies.ts'
import { linkTo, PASSWORD, typedToJoin } from '#test/joining.ts'
import { openTown, type Town } from '#test/town.ts'
import { createApp } from '../../../app.ts'
import { loadAssets } from '../../../kernel/http/assets.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())

const CONFIRM = '/account/confirm?next='
const SECURITY = `${CONFIRM}%2Faccount%2Fsecurity`
let people = 0

/** Somebody who joined with a password, in the browser in which they did. */
async function joined() {
  const email = `confirms${(people += 1)}@example.kr`
  await town.asStranger().post('/account/join', { email })
  const browser = town.asStranger()
  const nickname = `확인하는${'가나다라마바사'[people]}`
  expect((await browser.post(await linkTo(town, email), typedToJoin(nickname))).statusCode).toBe(303)
  return withWord(browser, email)
}
type Browser = ReturnType<typeof browserOf>
async function withWord(browser: Browser, email: string) {
  const csrf = /name="_csrf" value="([^"]+)"/.exec((await browser.get('/account')).body)?.[1] ?? ''
  const post = (path: string, form: Record<string, string> = {}) =>
    browser.post(path, { _csrf: csrf, ...form })
  return { email, jar: browser.jar, get: browser.get, post }
}
type Person = Awaited<ReturnType<typeof joined>>
const confirms = (person: Person, more: Record<string, string> = {}) =>
  person.post('/account/confirm', { now: PASSWORD, ...more })
/** Where a passkey is asked for first; undefined where it is offered. */
const sentTo = async (person: Person) =>
  ((await person.post('/account/passkeys/options')).json() as { to?: string }).to

describe('Article 13: another way in is added by the person, not by a browser that was left open', () => {
  it('a passkey is offered and taken after the password alone, for ten minutes: 10:00 + 10 = 10:10', async () => {
    const person = await joined()
    expect(await sentTo(person)).toBe(SECURITY)
    expect((await person.post('/account/passkeys', { name: 'x' })).json()).toEqual({ to: SECURITY })
    expect((await person.get('/account/security')).body).toContain(`href="${SECURITY}"`)
    const wrong = await confirms(person, { now: 'not this one at all' })
    expect([wrong.statusCode, wrong.body.includes('비밀번호가 맞지 않습니다')]).toEqual([422, true])
    expect(await sentTo(person)).toBe(SECURITY)

    expect((await confirms(person)).headers.location).toBe('/account/security')
    expect(await sentTo(person)).toBeUndefined()
    expect((await person.post('/account/passkeys', { name: 'x' })).statusCode, 'no answer of a device').toBe(
      422,
    )
    expect((await person.get('/account/security')).body).toContain('id="passkey-name"')
    town.setClock('2026-11-24T10:09:59+09:00')
    expect(await sentTo(person)).toBeUndefined()
    town.setClock('2026-11-24T10:10:00+09:00')
    expect(await sentTo(person)).toBe(SECURITY)
    town.setClock('2026-11-24T10:00:00+09:00')
  })

  it('counts in that session alone, and not when a clock that ran ahead was set right', async () => {
    const here = await joined()
    const browser = town.asStranger()
    await browser.post('/account/sign-in', { email: here.email, password: PASSWORD })
    const there = await withWord(browser, here.email)
    await confirms(here)
    expect(await sentTo(here)).toBeUndefined()
    expect(await sentTo(there)).toBe(SECURITY)
    town.setClock('2026-11-24T10:40:00+09:00')
    await confirms(there)
    expect(await sentTo(there)).toBeUndefined()
    town.setClock('2026-11-24T10:00:00+09:00')
    expect(await sentTo(there)).toBe(SECURITY)
  })

  it('an account of another site is connected after it alone', async () => {
    const away = {
      id: 'away',
      name: '없는곳',
      issuer: 'http://127.0.0.1:9',
      clientId: 'x',
      clientSecret: 'y',
    }
    const app = createApp(town.deps, { assets: loadAssets([], []), oidc: [away] })
    await app.ready()
    const person = await joined()
    const elsewhere = browserOf(app, Object.fromEntries(person.jar))
    const asked = await elsewhere.get('/account/external/away')
    expect(asked.headers.location).toBe(`${CONFIRM}%2Faccount%2Fexternal%2Faway`)
    const done = await confirms(person, { next: '/account/external/away' })
    expect(done.headers.location).toBe('/account/external/away')
    expect((await elsewhere.get('/account/external/away')).headers.location).not.toContain(CONFIRM)
    await app.close()
  })

  it('an address of mail, with which a password is chosen anew, changes after it alone', async () => {
    const person = await joined()
    const form = { email: `moved-${person.email}`, told: 'mail', lang: 'ko' }
    await person.post('/account/contact', form)
    const link = await linkTo(town, form.email)
    const first = `${CONFIRM}${encodeURIComponent(link)}`
    expect((await person.get(link)).headers.location).toBe(first)
    expect((await person.post(link)).headers.location).toBe(first)
    expect((await person.get('/account')).body).not.toContain(form.email)
    expect((await confirms(person, { next: link })).headers.location).toBe(link)
    expect((await person.post(link)).headers.location).toBe('/account?said=saved')
    expect((await person.get('/account')).body).toContain(form.email)
  })

  it('not from another session, not to another site, ten tries in a quarter of an hour', async () => {
    const person = await joined()
    expect((await confirms(person, { _csrf: 'x' })).statusCode).toBe(403)
    expect((await town.asStranger().post('/account/confirm', { now: PASSWORD })).statusCode).toBe(303)
    for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example'])
      expect((await confirms(person, { next })).headers.location).toBe('/account/security')
    for (let n = 0; n < 7; n += 1) await confirms(person, { now: `wrong number ${n}` })
    const stopped = await confirms(person)
    expect([stopped.statusCode, stopped.body.includes('여러 번 틀려')]).toEqual([422, true])
  })

  it('whoever has no password confirms nothing with one', async () => {
    const citizen = await town.asCitizen()
    expect((await citizen.post('/account/confirm', { now: '' })).statusCode).toBe(422)
  })
})
