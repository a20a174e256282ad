import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CitizenBrowser } from '#test/citizen.ts'
import { browserOf } from '#test/cookies.ts'
import { openTown, type Town } from '#test/town.ts'
import { createApp } from '../../../app.ts'
import { startSession } from '../../../kernel/session.ts'
import { loadAssets } from '../../../kernel/http/assets.ts'
import { sweepCitizens } from '../closing/sweep.job.ts'
import { fourteenOn, isOfAge } from './age.rule.ts'
import { signResult } from './signed-result.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())

const ADULT = { name: '가상시민', birth: '1990-01-02', method: 'phone' }
/** To the provider and back. @returns where the result would lead the browser */
async function verifiedAs(
  browser: Pick<CitizenBrowser, 'get' | 'post'>,
  who = ADULT,
  begin = '/account/identity/begin',
) {
  const begun = await browser.get(begin)
  const to = new URL(begun.headers.location as string)
  const { state = '', return: back = '' } = Object.fromEntries(to.searchParams)
  const res = await browser.post('/identity-stand-in', { ...who, state, return: back })
  return { state, location: res.headers.location as string }
}
const rowOf = (id: number) =>
  town.db.selectFrom('citizens.account').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('ICNA 44-5(1)1: who writes is verified', () => {
  it('by a provider; kept are method, day, number and a keyed hash, neither name nor birth date', async () => {
    const citizen = await town.asCitizen({ verified: false })
    expect((await citizen.get('/account')).body).toContain('아직 글을 쓸 수 없습니다')
    const { location } = await verifiedAs(citizen)
    expect((await citizen.get(location)).headers.location).toBe('/account/identity')
    expect((await citizen.get('/account')).body).toContain('글을 쓸 수 있습니다')
    const check = await town.db
      .selectFrom('citizens.identity_check')
      .selectAll()
      .where('citizen_id', '=', citizen.id)
      .executeTakeFirstOrThrow()
    expect([check.method, check.kept_until]).toEqual(['phone', null])
    const row = await rowOf(citizen.id)
    expect(check.person_lookup.equals(row.person_lookup as Buffer)).toBe(true)
    const { rows } = await sql<{ all: string }>`
      select (select string_agg(c::text, '') from citizens.identity_check c)
        || (select string_agg(a::text, '') from citizens.account a) as all`.execute(town.db)
    expect(rows[0]?.all).not.toContain(ADULT.name)
    expect(rows[0]?.all).not.toContain(ADULT.birth)
  })

  it('two accounts of one person have one hash, those of two people two (Article 6(2)8)', async () => {
    const [one, same, other] = [
      await town.asCitizen({ verified: false }),
      await town.asCitizen({ verified: false }),
      await town.asCitizen({ verified: false }),
    ]
    for (const [who, as] of [
      [one, ADULT],
      [same, ADULT],
      [other, { ...ADULT, name: '다른시민' }],
    ] as const)
      await who.get((await verifiedAs(who, as)).location)
    const hashes = await Promise.all(
      [one, same, other].map(async ({ id }) => (await rowOf(id)).person_lookup?.toString('hex')),
    )
    expect(hashes[0]).toBe(hashes[1])
    expect(hashes[0]).not.toBe(hashes[2])
  })

  it('a result that is replayed, forged, changed, late, or of another session is refused', async () => {
    const citizen = await town.asCitizen({ verified: false })
    const saidOf = async (browser: CitizenBrowser, url: string) =>
      new URL((await browser.get(url)).headers.location as string, 'http://x').searchParams.get('said')

    const { state, location } = await verifiedAs(citizen)
    const forged = signResult(Buffer.alloc(32, 7), {
      ...ADULT,
      state,
      personKey: 'x',
      transactionNo: 'y',
      at: town.clock.now(),
    })
    expect(await saidOf(citizen, `/account/identity/return?state=${state}&result=${forged}`)).toBe('forged')
    expect(await saidOf(citizen, location), 'its state is used up').toBe('used')

    const changed = await verifiedAs(citizen)
    expect(await saidOf(citizen, changed.location.replace(/result=../, 'result=AA'))).toBe('forged')

    const [first, second] = [await verifiedAs(citizen), await verifiedAs(citizen)]
    const swapped = first.location.replace(first.state, second.state)
    expect(await saidOf(citizen, swapped), 'a result for another state').toBe('other-session')

    const other = await town.asCitizen({ verified: false })
    const mine = await verifiedAs(citizen)
    expect(await saidOf(other, mine.location), 'another browser').toBe('other-session')
    const theirs = await town.asCitizen({ verified: false })
    const begunHere = await verifiedAs(citizen)
    theirs.jar.set('nurijip-entry', citizen.jar.get('nurijip-entry') as string)
    expect(await saidOf(theirs, begunHere.location), 'another account in the same browser').toBe(
      'other-session',
    )

    const late = await verifiedAs(citizen)
    town.setClock('2026-11-24T10:05:01+09:00')
    expect(await saidOf(citizen, late.location)).toBe('expired')
    town.setClock('2026-11-24T10:00:00+09:00')
    expect(await saidOf(citizen, '/account/identity/return?state=x&result=y')).toBe('used')
    const cancelled = await verifiedAs(citizen, { ...ADULT, cancel: 'yes' } as never)
    expect(await saidOf(citizen, cancelled.location)).toBe('cancelled')
    expect((await rowOf(citizen.id)).verified_at).toBeNull()

    const good = await verifiedAs(citizen)
    expect((await citizen.get(good.location)).headers.location).toBe('/account/identity')
    expect(await saidOf(citizen, good.location), 'a second time').toBe('used')
  })

  it('comes back to the browser in which it was begun, not to another of the same person', async () => {
    const citizen = await town.asCitizen({ verified: false })
    const { location } = await verifiedAs(citizen)
    const there = browserOf(town.app, { 'nurijip-citizen': citizen.jar.get('nurijip-citizen') as string })
    expect((await there.get(location)).headers.location).toBe('/account/identity?said=other-session')
    expect((await rowOf(citizen.id)).verified_at).toBeNull()
  })

  it('counts for two years, to the end of 2028-11-24, and then is asked again', async () => {
    const citizen = await town.asCitizen({ verified: false })
    await citizen.get((await verifiedAs(citizen)).location)
    const mayWriteAt = async (at: string) => {
      town.setClock(at)
      const session = { kind: 'citizen', subject: String(citizen.id), at: town.clock.now() } as const
      citizen.jar.set('nurijip-citizen', await town.transact((tx) => startSession(tx, session)))
      return (await citizen.get('/account')).body.includes('>글을 쓸 수 있습니다')
    }
    expect(await mayWriteAt('2028-11-24T23:59:59+09:00')).toBe(true)
    expect(await mayWriteAt('2028-11-25T00:00:00+09:00')).toBe(false)
    town.setClock('2026-11-24T10:00:00+09:00')
  })

  it('one check of a provider counts once, two returns at once too', async () => {
    const citizen = await town.asCitizen({ verified: false })
    const { location } = await verifiedAs(citizen)
    const answers = await Promise.all([citizen.get(location), citizen.get(location), citizen.get(location)])
    expect(answers.filter((one) => one.headers.location === '/account/identity')).toHaveLength(1)
  })

  it('in production there is no stand-in, and nobody can be verified by it', async () => {
    const app = createApp({ ...town.deps, production: true }, { assets: loadAssets([], []) })
    expect((await app.inject({ url: '/identity-stand-in' })).statusCode).toBe(404)
    expect((await app.inject({ method: 'POST', url: '/identity-stand-in' })).statusCode).toBe(404)
    const citizen = await town.asCitizen({ verified: false })
    const cookie = `nurijip-citizen=${citizen.jar.get('nurijip-citizen')}`
    const { body } = await app.inject({ url: '/account/identity', headers: { cookie } })
    expect(body).toContain('본인확인을 받을 수 없습니다')
    const begun = await app.inject({ url: '/account/identity/begin', headers: { cookie } })
    expect(begun.headers.location).toBe('/account/identity')
    await app.close()
  })

  it('the page of the stand-in sends nobody to another site', async () => {
    for (const back of [
      'https://evil.example/',
      '//evil.example',
      'http://localhost.evil.example/',
      'http://localhost//evil.example',
    ])
      expect(
        (await town.asStranger().post('/identity-stand-in', { ...ADULT, state: 'x', return: back }))
          .statusCode,
        back,
      ).toBe(422)
  })

  it('the record is kept six months after the account closed, to the end of that day, and no longer', async () => {
    const citizen = await town.asCitizen({ verified: false })
    await citizen.get((await verifiedAs(citizen)).location)
    const closed = await citizen.post('/account/close', { sure: 'yes' })
    expect(closed.headers.location).toBe('/account/sign-in?said=closed')
    const left = async (at: string) => {
      town.setClock(at)
      await sweepCitizens([]).run(town.deps, {})
      return (
        await town.db
          .selectFrom('citizens.identity_check')
          .select('id')
          .where('citizen_id', '=', citizen.id)
          .execute()
      ).length
    }
    expect(await left('2027-05-24T23:59:59+09:00')).toBe(1)
    expect(await left('2027-05-25T00:00:00+09:00')).toBe(0)
    town.setClock('2026-11-24T10:00:00+09:00')
  })
})

describe('PIPA 22-2: ages', () => {
  it('2012-11-24 is fourteen on 2026-11-24; 2012-11-25 is so the next day; 2012-02-29 on 2026-02-28', () => {
    const on = (birth: string, today: string) => fourteenOn(birth as never, today as never)
    expect(on('2012-11-24', '2026-11-24')).toBeUndefined()
    expect(on('2012-11-25', '2026-11-24')).toBe('2026-11-25')
    expect(on('2012-02-29', '2026-02-27')).toBe('2026-02-28')
    expect(on('2012-02-29', '2026-02-28')).toBeUndefined()
    expect(isOfAge('2007-11-24' as never, '2026-11-24' as never)).toBe(true)
    expect(isOfAge('2007-11-25' as never, '2026-11-24' as never)).toBe(false)
  })
})
