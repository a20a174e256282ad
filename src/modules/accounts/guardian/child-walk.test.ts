import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '#test/cookies.ts'
import { linkTo, PASSWORD, typedToJoin } from '#test/joining.ts'
import { openTown, type Town } from '#test/town.ts'
import { sweepCitizens } from '../closing/sweep.job.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())

const MOTHER = { name: '가상어머니', birth: '1985-03-04', method: 'certificate' }
const FATHER = { name: '가상아버지', birth: '1984-05-06', method: 'phone' }
const NOW = '2026-11-24T10:00:00+09:00'
const csrfIn = (body: string) => /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? ''

/** Joins as whoever says it is a child, or not, and is verified as somebody born that day. */
async function joins(nickname: string, said: Record<string, string>, birth: string) {
  const email = `${encodeURIComponent(nickname).replaceAll('%', '').toLowerCase()}@example.kr`
  await town.asStranger().post('/account/join', { email })
  const browser = town.asStranger()
  const joined = await browser.post(await linkTo(town, email), { ...typedToJoin(nickname), ...said })
  expect(joined.statusCode).toBe(303)
  const verified = await returns(browser, '/account/identity/begin', {
    name: nickname,
    birth,
    method: 'phone',
  })
  return { browser, email, nickname, verified: verified.headers.location }
}
/** To the provider and back. */
async function returns(browser: Browser, begin: string, who: Record<string, string>) {
  const address = await resultOf(browser, begin, who)
  return browser.get(address)
}
async function resultOf(browser: Browser, begin: string, who: Record<string, string>) {
  const begun = new URL((await browser.get(begin)).headers.location as string)
  const { state = '', return: back = '' } = Object.fromEntries(begun.searchParams)
  return (await browser.post('/identity-stand-in', { ...who, state, return: back })).headers
    .location as string
}
async function asksGuardian(browser: Browser, contact: string) {
  const _csrf = csrfIn((await browser.get('/account/guardian')).body)
  expect((await browser.post('/account/guardian', { contact, _csrf })).statusCode).toBe(303)
  return linkTo(town, contact)
}
const mayWrite = async (browser: Browser) =>
  (await browser.get('/account')).body.includes('>글을 쓸 수 있습니다')
const requests = (nickname: string) =>
  town.db
    .selectFrom('citizens.guardian_request as r')
    .innerJoin('citizens.account as a', 'a.id', 'r.citizen_id')
    .selectAll('r')
    .where('a.nickname', '=', nickname)
    .orderBy('r.id')
    .execute()
const isClosed = async (nickname: string) =>
  (await town.db
    .selectFrom('citizens.account')
    .select('id')
    .where('nickname', '=', nickname)
    .executeTakeFirst()) === undefined
async function sweepAt(at: string) {
  town.setClock(at)
  await sweepCitizens([]).run(town.deps, {})
}

describe('PIPA 22-2: a child and the guardian', () => {
  it('a refusal stands: its link consents no more; asked again, another link may', async () => {
    const { browser, nickname, verified } = await joins(
      '한별이',
      { age: 'child', birth: '2014-05-06' },
      '2014-05-06',
    )
    expect(verified).toBe('/account/guardian')
    const first = await asksGuardian(browser, 'hanbyeol@example.kr')
    const guardian = town.asStranger()
    const result = await resultOf(guardian, `${first}/begin`, MOTHER)
    await guardian.post(`${first}/refusal`, {})
    expect((await guardian.get(result)).headers.location, 'the check was under way').toBe(
      `${first}?said=answered`,
    )
    expect((await guardian.get(`${first}/begin`)).headers.location).toBe(first)
    expect(await mayWrite(browser)).toBe(false)
    await guardian.post(`${first}/revocation`, {})
    expect((await requests(nickname))[0]).toMatchObject({ answer: 'refused', revoked_at: null })

    const second = await asksGuardian(browser, 'hanbyeol@example.kr')
    await returns(town.asStranger(), `${second}/begin`, MOTHER)
    expect(await mayWrite(browser)).toBe(true)
  })

  it('a link consents once: of two at the same moment one does, and a third later does not', async () => {
    const { browser, nickname } = await joins('두별이', { age: 'child', birth: '2014-05-06' }, '2014-05-06')
    const link = await asksGuardian(browser, 'dubyeol@example.kr')
    const [one, other] = [town.asStranger(), town.asStranger()]
    const results = [
      await resultOf(one, `${link}/begin`, MOTHER),
      await resultOf(other, `${link}/begin`, FATHER),
    ] as const
    const both = await Promise.all([one.get(results[0]), other.get(results[1])])
    expect(new Set(both.map((res) => res.headers.location))).toEqual(new Set([link, `${link}?said=answered`]))
    const [kept] = await requests(nickname)
    const third = town.asStranger()
    expect((await third.get(`${link}/begin`)).headers.location).toBe(link)
    expect(await requests(nickname)).toEqual([kept])
    expect(kept?.contact_sealed, 'how to reach the guardian was needed to ask alone').toBeNull()
    expect(await mayWrite(browser)).toBe(true)
  })

  it('born 2012-12-01, fourteen on 2026-12-01: the child writes from that day, and no guardian is asked any more', async () => {
    const child = await joins('거의다큰', { age: 'child', birth: '2012-12-01' }, '2012-12-01')
    expect(child.verified).toBe('/account/guardian')
    const link = await asksGuardian(child.browser, 'almost@example.kr')
    const late = town.asStranger()
    const signIn = async () => {
      const browser = town.asStranger()
      await browser.post('/account/sign-in', { email: child.email, password: PASSWORD })
      return browser
    }
    town.setClock('2026-11-30T23:59:59+09:00')
    expect(await mayWrite(await signIn())).toBe(false)
    const result = await resultOf(late, `${link}/begin`, MOTHER)
    town.setClock('2026-12-01T00:00:00+09:00')
    const grown = await signIn()
    expect(await mayWrite(grown)).toBe(true)
    expect((await grown.get('/account/guardian')).body).toContain('보호자 동의가 필요하지 않습니다')
    const page = (await late.get(link)).body
    expect(page).toContain('보호자의 동의가 필요하지 않습니다')
    for (const button of ['동의하지 않기', '본인확인하고 동의하기']) expect(page).not.toContain(button)
    expect((await late.get(result)).headers.location).toBe(`${link}?said=outgrown`)
    expect((await requests(child.nickname))[0]).toMatchObject({ answer: null, name_sealed: null })
    await sweepAt('2026-12-20T03:23:00+09:00')
    expect(await isClosed(child.nickname)).toBe(false)
    expect((await requests(child.nickname))[0]?.contact_sealed).toBeNull()
    town.setClock(NOW)
  })

  it('grown up, a guardian who takes it back has the own name erased and stops nobody', async () => {
    const child = await joins('이미큰', { age: 'child', birth: '2012-12-01' }, '2012-12-01')
    const link = await asksGuardian(child.browser, 'grown@example.kr')
    await returns(town.asStranger(), `${link}/begin`, MOTHER)
    town.setClock('2026-12-01T09:00:00+09:00')
    const guardian = town.asStranger()
    expect((await guardian.get(link)).body).toContain('지워도 자녀는 계속 글을 쓸 수 있습니다')
    await guardian.post(`${link}/revocation`, {})
    expect((await requests(child.nickname))[0]).toMatchObject({ name_sealed: null, person_lookup: null })
    const browser = town.asStranger()
    await browser.post('/account/sign-in', { email: child.email, password: PASSWORD })
    expect(await mayWrite(browser)).toBe(true)
    town.setClock(NOW)
  })

  it('who is found to be a child long after joining has fourteen days, too: 2027-03-02 + 14 = 2027-03-16', async () => {
    const { email, nickname } = await joins('뒤늦은', {}, '1990-01-02')
    town.setClock('2027-03-02T10:00:00+09:00')
    const browser = town.asStranger()
    await browser.post('/account/sign-in', { email, password: PASSWORD })
    const child = { name: nickname, birth: '2016-05-06', method: 'phone' }
    expect((await returns(browser, '/account/identity/begin', child)).headers.location).toBe(
      '/account/guardian',
    )
    expect(await mayWrite(browser)).toBe(false)
    await sweepAt('2027-03-03T03:23:00+09:00')
    await sweepAt('2027-03-16T09:59:59+09:00')
    expect(await isClosed(nickname)).toBe(false)
    await sweepAt('2027-03-16T10:00:00+09:00')
    expect(await isClosed(nickname)).toBe(true)
    town.setClock(NOW)
  })

  it('a consent that comes while the night’s sweep is at work keeps the account', async () => {
    const child = await town.asCitizen({ under14: true, nickname: '밤사이' })
    town.setClock('2026-12-08T10:00:00+09:00')
    const swept = await town.db.transaction().execute(async (holding) => {
      await sql`update citizens.account set guardian_consented_at = ${town.clock.now()}
        where id = ${child.id}`.execute(holding)
      const sweeping = sweepCitizens([]).run(town.deps, {})
      for (let tries = 0; tries < 250 && !(await isWaiting()); tries += 1) await sleep(20)
      expect(await isWaiting()).toBe(true)
      return { sweeping }
    })
    await swept.sweeping
    expect(await isClosed('밤사이')).toBe(false)
    town.setClock(NOW)
  })
})
const isWaiting = async () =>
  (
    await sql`select from pg_stat_activity where datname = ${town.at.database} and wait_event_type = 'Lock'`.execute(
      town.db,
    )
  ).rows.length > 0
