import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { letterTo, linkTo } from '#test/joining.ts'
import { openTown, type Town } from '#test/town.ts'
import { closeAccount } from '../closing/close-account.act.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())

const rowOf = (id: number) =>
  town.db.selectFrom('citizens.account').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('Article 13: the nickname', () => {
  it('is changed once in thirty days: 2026-11-24 + 30 = 2026-12-24; nobody gets the former one', async () => {
    const citizen = await town.asCitizen({ nickname: '처음별명' })
    expect((await citizen.post('/account/nickname', { nickname: '다음별명' })).statusCode).toBe(303)
    town.setClock('2026-12-23T23:59:59+09:00')
    const late = await town.asCitizen({})
    expect((await late.post('/account/nickname', { nickname: '처음 별명' })).statusCode).toBe(422)
    const { id } = citizen
    const again = await town.asCitizen({ nickname: '바로별명' })
    await again.post('/account/nickname', { nickname: '바로다음' })
    const soon = await again.post('/account/nickname', { nickname: '바로또' })
    expect(soon.statusCode).toBe(422)
    expect(soon.body).toContain('2027년 1월 22일')
    town.setClock('2027-01-22T00:00:00+09:00')
    const back = await town.asStranger().get('/account')
    expect(back.statusCode).toBe(303)
    town.setClock('2026-11-24T10:00:00+09:00')
    expect((await rowOf(id)).nickname).toBe('다음별명')
  })

  it('two who want the same one at once: one gets it', async () => {
    const [one, two] = [await town.asCitizen({}), await town.asCitizen({})]
    const both = await Promise.all(
      [one, two].map((who) => who.post('/account/nickname', { nickname: '같이원함' })),
    )
    expect(both.map((res) => res.statusCode).toSorted((a, b) => a - b)).toEqual([303, 422])
  })
})

describe('PIPA 35, 36: what is held about me', () => {
  it('is mine to download, with everything and nothing of others', async () => {
    const citizen = await town.asCitizen({ email: 'held@example.kr' })
    const res = await citizen.get('/account/data.json')
    expect(res.headers['content-disposition']).toContain('attachment')
    expect(res.headers['cache-control']).toBe('no-store')
    expect(JSON.parse(res.body)).toMatchObject({
      account: { email: 'held@example.kr', nickname: citizen.nickname },
    })
    expect((await town.asStranger().get('/account/data.json')).statusCode).toBe(303)
  })

  it('lists every sign-in that is kept, of ninety days; the page shows the last twenty and says so', async () => {
    const citizen = await town.asCitizen()
    const ins = Array.from({ length: 25 }, () => ({
      citizen_id: citizen.id,
      at: town.clock.now(),
      way: 'password',
      device: 'phone',
    }))
    await town.db.insertInto('citizens.sign_in').values(ins).execute()
    const held = JSON.parse((await citizen.get('/account/data.json')).body) as { signIns: unknown[] }
    expect(held.signIns).toHaveLength(25)
    const { body } = await citizen.get('/account/security')
    expect(body).toContain('최근 로그인 20건')
    expect(body.match(/휴대전화/g)).toHaveLength(20)
  })

  it('another address is mine when the link that went there is used, in my session, and once', async () => {
    const citizen = await town.asCitizen({ email: 'old@example.kr' })
    const form = { email: 'new@example.kr', phone: '010-2222-3333', told: 'sms', lang: 'en', news: 'yes' }
    expect((await citizen.post('/account/contact', { ...form, phone: '' })).statusCode).toBe(422)
    expect((await citizen.post('/account/contact', form)).headers.location).toBe('/account/contact?said=sent')
    const link = await linkTo(town, 'new@example.kr')
    const open = async () =>
      town.seal.open((await rowOf(citizen.id)).email_sealed as Buffer, 'citizens.account.email')
    expect(await open()).toBe('old@example.kr')
    const asPassword = link.replace('/account/contact/', '/account/password/new/')
    expect((await town.asStranger().post(asPassword, { own: 'a river of another' })).headers.location).toBe(
      '/account/password/forgotten',
    )
    const other = await town.asCitizen({})
    expect((await other.post(link, {})).statusCode, 'somebody else uses it').toBe(422)
    await citizen.post('/account/contact', form)
    const mine = await linkTo(town, 'new@example.kr')
    expect((await citizen.get(mine)).statusCode).toBe(200)
    expect(await open()).toBe('old@example.kr')
    expect((await citizen.post(mine, {})).statusCode).toBe(303)
    expect(await open()).toBe('new@example.kr')
    expect((await citizen.post(mine, {})).statusCode).toBe(422)
    expect(await rowOf(citizen.id)).toMatchObject({ told_by: 'sms', lang: 'en' })
    expect((await town.asStranger().get(mine)).statusCode).toBe(303)
  })

  it('PIPA 22: news of the city come with a consent of their own, which is taken back at any time', async () => {
    const citizen = await town.asCitizen({ email: 'news@example.kr' })
    const form = { email: 'news@example.kr', told: 'mail', lang: 'ko' }
    const consents = () =>
      town.db
        .selectFrom('citizens.consent')
        .select(['what', 'withdrawn_at'])
        .where('citizen_id', '=', citizen.id)
        .execute()
    await citizen.post('/account/contact', { ...form, news: 'yes' })
    expect(await consents()).toEqual([{ what: 'news', withdrawn_at: null }])
    await citizen.post('/account/contact', form)
    expect(await consents()).toEqual([{ what: 'news', withdrawn_at: town.clock.now() }])
    expect((await citizen.get('/account')).body).toContain('받지 않음')
  })

  it('the address of another account is not taken over, and is not told', async () => {
    await town.asCitizen({ email: 'theirs@example.kr' })
    const citizen = await town.asCitizen({})
    const form = { email: 'Theirs@example.kr', told: 'mail', lang: 'ko' }
    expect((await citizen.post('/account/contact', form)).headers.location).toBe('/account/contact?said=sent')
    expect((await citizen.post(await linkTo(town, 'Theirs@example.kr'), {})).statusCode).toBe(422)
    expect(await letterTo(town, 'Theirs@example.kr')).not.toContain(citizen.nickname)
  })
})

describe('PIPA 21, 36: an account that closes', () => {
  it('holds nothing of the person at once, its sessions are dead, and its nickname is nobody’s again', async () => {
    const citizen = await town.asCitizen({
      nickname: '떠나는사람',
      email: 'leaves@example.kr',
      phone: '010-4444-5555',
    })
    const other = await town.asCitizen({})
    expect((await citizen.post('/account/close', {})).statusCode).toBe(422)
    expect((await citizen.post('/account/close', { sure: 'yes', _csrf: 'x' })).statusCode).toBe(403)
    expect((await citizen.post('/account/close', { sure: 'yes' })).headers.location).toBe(
      '/account/sign-in?said=closed',
    )
    expect(await rowOf(citizen.id)).toMatchObject({
      email_sealed: null,
      email_lookup: null,
      phone_sealed: null,
      phone_lookup: null,
      person_lookup: null,
      verified_at: null,
      nickname: `closed:${citizen.id}`,
    })
    citizen.jar.set('nurijip-citizen', 'x')
    expect((await citizen.get('/account')).statusCode).toBe(303)
    const sessions = await town.db
      .selectFrom('http.session')
      .select('subject')
      .where('kind', '=', 'citizen')
      .execute()
    expect(sessions.map((one) => one.subject)).not.toContain(String(citizen.id))
    expect((await other.post('/account/nickname', { nickname: '떠나는 사람' })).statusCode).toBe(422)
    expect((await other.post('/account/nickname', { nickname: `closed:${citizen.id}` })).statusCode).toBe(422)
  })

  it('what other modules hold is erased in the same transaction, or nothing is', async () => {
    const citizen = await town.asCitizen({ nickname: '남는사람' })
    const at = town.clock.now()
    const closing = {
      citizenId: citizen.id,
      because: 'own-wish',
      months: 6,
      by: { id: 'test', from: 'test' },
      at,
    } as const
    const seen: number[] = []
    const fails = async () => {
      throw new Error('a hook fails')
    }
    await expect(town.transact((tx) => closeAccount(tx, closing, [fails]))).rejects.toThrow('a hook fails')
    expect((await rowOf(citizen.id)).nickname).toBe('남는사람')
    await town.transact((tx) => closeAccount(tx, closing, [async (_tx, id) => void seen.push(id)]))
    await town.transact((tx) => closeAccount(tx, closing, [async (_tx, id) => void seen.push(id)]))
    expect(seen, 'once').toEqual([citizen.id])
  })
})
