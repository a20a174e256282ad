import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CitizenBrowser } from '#test/citizen.ts'
import { browserOf } from '#test/cookies.ts'
import { linkTo, PASSWORD, typedToJoin } from '#test/joining.ts'
import { openTown, type Town } from '#test/town.ts'
import { csrfOf, startSession } from '../../../kernel/session.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())

/** The same person at another device. */
async function elsewhere({ id }: CitizenBrowser) {
  const session = { kind: 'citizen', subject: String(id), at: town.clock.now() } as const
  const token = await town.transact((tx) => startSession(tx, session))
  const browser = browserOf(town.app, { 'nurijip-citizen': token })
  const post = (path: string, form: Record<string, string> = {}) =>
    browser.post(path, { _csrf: csrfOf(token), ...form })
  return { ...browser, post }
}
type Elsewhere = Awaited<ReturnType<typeof elsewhere>>

/** What is left of somebody, as text: the closed account and every row that names it. */
async function leftOf(id: number) {
  const { rows } = await sql<{ what: string }>`
    select 'account ' || nickname as what from citizens.account where id = ${id} and (
      nickname <> 'closed:' || id or coalesce(email_sealed, phone_sealed, person_lookup) is not null
      or verified_at is not null or closed_at is null)
    union all select 'password' from citizens.password where citizen_id = ${id}
    union all select 'consent' from citizens.consent where citizen_id = ${id}
    union all select 'link' from citizens.letter_link where citizen_id = ${id}
    union all select 'sign-in' from citizens.sign_in where citizen_id = ${id}
    union all select 'guardian' from citizens.guardian_request where citizen_id = ${id}
    union all select 'a check kept for ever' from citizens.identity_check
      where citizen_id = ${id} and kept_until is null
    union all select 'session' from http.session where kind = 'citizen' and subject = ${String(id)}`.execute(
    town.db,
  )
  return rows.map((one) => one.what)
}
const waiting = async () =>
  (
    await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
      where datname = ${town.at.database} and wait_event_type = 'Lock'`.execute(town.db)
  ).rows[0]?.n ?? 0
async function until(what: string, holds: () => Promise<boolean>) {
  for (let tries = 0; tries < 250; tries += 1) {
    if (await holds()) return
    await sleep(20)
  }
  throw new Error(`never: ${what}`)
}

const TOLD = { email: 'elsewhere@example.kr', phone: '010-7777-8888', told: 'mail', lang: 'ko', news: 'yes' }
/** What somebody may have sent at the other device when the account closes. */
const ACTS: Record<string, (there: Elsewhere) => Promise<() => Promise<{ statusCode: number }>>> = {
  'another nickname': async (there) => () => there.post('/account/nickname', { nickname: '늦은별명' }),
  'another password': async (there) => () => there.post('/account/password', { own: 'a river at night 26' }),
  'a number and an address': async (there) => () => there.post('/account/contact', TOLD),
  'the address of a guardian': async (there) => () =>
    there.post('/account/guardian', { contact: 'guardian-of@example.kr' }),
  'the result of an identity check': async (there) => {
    const begun = new URL((await there.get('/account/identity/begin')).headers.location as string)
    const { state = '', return: back = '' } = Object.fromEntries(begun.searchParams)
    const who = { name: '가상시민', birth: '1990-01-02', method: 'phone', state, return: back }
    const { location } = (await there.post('/identity-stand-in', who)).headers
    return () => there.get(location as string)
  },
}

describe('PIPA 21, 36: an account that is closed while its owner is signed in elsewhere', () => {
  it('is closed there too: pages lead to the sign-in, forms change nothing', async () => {
    const here = await town.asCitizen({ under14: true })
    const there = await elsewhere(here)
    const sends = await Promise.all(Object.values(ACTS).map((make) => make(there)))
    expect((await there.get('/account')).statusCode).toBe(200)
    expect((await here.post('/account/close', { sure: 'yes' })).statusCode).toBe(303)
    for (const path of ['', '/contact', '/nickname', '/password', '/security', '/data.json', '/confirm'])
      expect((await there.get(`/account${path}`)).headers.location).toContain('/account/sign-in?next=')
    for (const send of sends) expect((await send()).statusCode).toBe(303)
    expect(await leftOf(here.id)).toEqual([])
    expect((await there.post('/account/close', { sure: 'yes' })).headers.location).toContain('/sign-in')
  })

  it.each(Object.entries(ACTS))('%s, sent at the same moment, is not written to it', async (_what, make) => {
    const here = await town.asCitizen({ under14: true })
    const there = await elsewhere(here)
    const send = await make(there)
    const answers = await town.db.transaction().execute(async (holding) => {
      await sql`select from citizens.account where id = ${here.id} for update`.execute(holding)
      const closing = here.post('/account/close', { sure: 'yes' })
      await until('the closing waits', async () => (await waiting()) === 1)
      const late = send()
      await until('the other waits behind it', async () => (await waiting()) === 2)
      return { closing, late }
    })
    expect((await answers.closing).headers.location).toBe('/account/sign-in?said=closed')
    expect((await answers.late).statusCode).toBe(404)
    expect(await leftOf(here.id)).toEqual([])
  })

  it('the password is asked where there is one, ten times in a quarter of an hour at most', async () => {
    await town.asStranger().post('/account/join', { email: 'asked@example.kr' })
    const here = town.asStranger()
    await here.post(await linkTo(town, 'asked@example.kr'), typedToJoin('비번을아는이'))
    const _csrf = /name="_csrf" value="([^"]+)"/.exec((await here.get('/account')).body)?.[1] ?? ''
    const close = (now: string) => here.post('/account/close', { sure: 'yes', now, _csrf })
    const open = async () =>
      (
        await town.db
          .selectFrom('citizens.account')
          .select('id')
          .where('nickname', '=', '비번을아는이')
          .execute()
      ).length
    for (const now of ['', ...Array.from({ length: 9 }, (_, n) => `wrong number ${n}`)])
      expect((await close(now)).statusCode, now).toBe(422)
    expect((await close(PASSWORD)).body, 'the eleventh').toContain('여러 번 틀려')
    expect(await open()).toBe(1)
    town.setClock('2026-11-24T10:15:01+09:00')
    expect((await close(PASSWORD)).statusCode).toBe(303)
    expect(await open()).toBe(0)
    town.setClock('2026-11-24T10:00:00+09:00')
  })

  it('two who close it at once close it once', async () => {
    const here = await town.asCitizen()
    const there = await elsewhere(here)
    await Promise.all([here, there].map((one) => one.post('/account/close', { sure: 'yes' })))
    const closed = await town.db
      .selectFrom('audit.event')
      .select('id')
      .where('what', '=', 'citizen.closed')
      .where('about', '=', `citizen:${here.id}`)
      .execute()
    expect(closed).toHaveLength(1)
  })
})
