import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '#test/cookies.ts'
import { letterTo, linkTo } from '#test/joining.ts'
import { openTown, type Town } from '#test/town.ts'
import { sweepCitizens } from '../closing/sweep.job.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())

const PARENT = { name: '가상보호자', birth: '1985-03-04', method: 'certificate' }
let asked = 0
async function childWho() {
  const child = await town.asCitizen({ under14: true })
  const contact = `parent${(asked += 1)}@example.kr`
  expect((await child.post('/account/guardian', { contact })).statusCode).toBe(303)
  return { child, contact, link: await linkTo(town, contact) }
}
async function consents(guardian: Browser, link: string, who = PARENT) {
  const begun = await guardian.get(`${link}/begin`)
  const { state = '', return: back = '' } = Object.fromEntries(
    new URL(begun.headers.location as string).searchParams,
  )
  const res = await guardian.post('/identity-stand-in', { ...who, state, return: back })
  return guardian.get(res.headers.location as string)
}
const requestOf = (citizenId: number) =>
  town.db
    .selectFrom('citizens.guardian_request')
    .selectAll()
    .where('citizen_id', '=', citizenId)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
const mayWrite = async (child: Browser) => (await child.get('/account')).body.includes('>글을 쓸 수 있습니다')

describe('PIPA 22-2: under fourteen a guardian consents', () => {
  it('by a link, with the own identity verified; the child may write then, and who it was is sealed', async () => {
    const { child, contact, link } = await childWho()
    expect(await mayWrite(child)).toBe(false)
    expect(await letterTo(town, contact)).toContain(child.nickname)
    const guardian = town.asStranger()
    expect((await guardian.get(link)).body).toContain(child.nickname)
    expect((await consents(guardian, link)).headers.location).toBe(link)
    expect((await guardian.get(link)).body).toContain('동의하셨습니다')
    expect(await mayWrite(child)).toBe(true)
    const row = await requestOf(child.id)
    expect(town.seal.open(row.name_sealed as Buffer, 'citizens.guardian_request.name')).toBe(PARENT.name)
    expect(row.person_lookup).not.toBeNull()
  })

  it('the guardian takes it back: the child may write no more, at once', async () => {
    const { child, link } = await childWho()
    const guardian = town.asStranger()
    await consents(guardian, link)
    expect(await mayWrite(child)).toBe(true)
    await guardian.post(`${link}/revocation`, {})
    expect(await mayWrite(child)).toBe(false)
    expect(await requestOf(child.id)).toMatchObject({
      name_sealed: null,
      contact_sealed: null,
      person_lookup: null,
    })
    expect((await consents(guardian, link).catch(() => undefined))?.statusCode).not.toBe(200)
    expect(await mayWrite(child)).toBe(false)
  })

  it('who is not of age, and the child, cannot consent', async () => {
    const { child, link } = await childWho()
    expect(
      (await consents(town.asStranger(), link, { ...PARENT, birth: '2007-11-25' })).headers.location,
    ).toBe(`${link}?said=not-of-age`)
    expect(await mayWrite(child)).toBe(false)
    const begun = await child.get('/account/identity/begin')
    const own = Object.fromEntries(new URL(begun.headers.location as string).searchParams)
    const self = {
      name: '가상아이',
      birth: '1999-01-01',
      method: 'phone',
      state: own['state'] as string,
      return: own['return'] as string,
    }
    await child.get((await child.post('/identity-stand-in', self)).headers.location as string)
    const row = await town.db
      .selectFrom('citizens.account')
      .select('person_lookup')
      .where('id', '=', child.id)
      .executeTakeFirstOrThrow()
    expect(row.person_lookup).not.toBeNull()
    expect(
      (await consents(town.asStranger(), link, { ...PARENT, name: '가상아이', birth: '1999-01-01' })).headers
        .location,
    ).toBe(`${link}?said=the-child`)
  })

  it('a refusal erases how to reach the guardian; so do fourteen days without an answer', async () => {
    const refused = await childWho()
    await town.asStranger().post(`${refused.link}/refusal`, {})
    expect(await requestOf(refused.child.id)).toMatchObject({ answer: 'refused', contact_sealed: null })
    expect((await refused.child.get('/account/guardian')).body).toContain('보호자가 동의하지 않았습니다')
    const waiting = await childWho()
    const sweepAt = async (at: string) => {
      town.setClock(at)
      await sweepCitizens([]).run(town.deps, {})
    }
    await sweepAt('2026-12-08T09:59:59+09:00')
    expect((await requestOf(waiting.child.id)).contact_sealed).not.toBeNull()
    expect((await town.asStranger().get(waiting.link)).body).toContain('본인확인하고 동의하기')
    town.setClock('2026-12-08T10:00:00+09:00')
    expect((await town.asStranger().get(waiting.link)).body).toContain('답할 수 있는 기간이 지났습니다')
    expect((await town.asStranger().get(`${waiting.link}/begin`)).headers.location).toBe(waiting.link)
    await sweepAt('2026-12-08T10:00:00+09:00')
    const { closed_at, email_sealed } = await town.db
      .selectFrom('citizens.account')
      .select(['closed_at', 'email_sealed'])
      .where('id', '=', waiting.child.id)
      .executeTakeFirstOrThrow()
    expect(
      [closed_at !== null, email_sealed],
      'the account of a child for whom nobody consented closes',
    ).toEqual([true, null])
    town.setClock('2026-11-24T10:00:00+09:00')
  })

  it('three times a day at most, to an address or a mobile number and nothing else', async () => {
    const child = await town.asCitizen({ under14: true })
    for (const contact of ['', 'parent', '02-123-4567', 'a@b', 'a@example.kr\r\nBcc: x@example.kr'])
      expect((await child.post('/account/guardian', { contact })).statusCode, contact).toBe(422)
    expect((await child.post('/account/guardian', { contact: 'x@example.kr', _csrf: 'no' })).statusCode).toBe(
      403,
    )
    for (let n = 0; n < 3; n += 1)
      expect((await child.post('/account/guardian', { contact: '010-1234-5678' })).statusCode).toBe(303)
    expect((await child.post('/account/guardian', { contact: '010-1234-5678' })).statusCode).toBe(422)
    expect(await letterTo(town, '01012345678')).toContain('/account/guardian/consent/')
  })
})
