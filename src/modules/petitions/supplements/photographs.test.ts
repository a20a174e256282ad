import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hashPassword } from '#kernel/crypto.ts'
import { JOBS } from '../../../timetable.ts'
import type { Browser } from '#test/cookies.ts'
import { fileOne } from '#test/filing.ts'
import { officeActs } from '#test/office-acts.ts'
import { asPetitioner } from '#test/petitioner.ts'
import { sendPhotograph, snapshot } from '#test/photographs.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

const PASSWORD = 'sunny-hill-27'
const HERE = '/petitions/mine/supplement/photographs'
const SMALL = { width: 300, height: 200 }
const [desk, roads] = ['civil-affairs-desk-1', 'roads-1'] as const
let town: Town
let office: ReturnType<typeof officeActs>
let passwordHash: string

beforeAll(async () => {
  town = await openTown()
  for (const post of [desk, roads]) await appointSomebody(town.deps, post)
  office = officeActs(town)
  passwordHash = await hashPassword(PASSWORD)
})
beforeEach(() => town.db.deleteFrom('http.attempt').execute())
afterAll(() => town?.close())

const csrfIn = async (browser: Pick<Browser, 'get'>) =>
  /name="_csrf" value="([^"]+)"/.exec((await browser.get('/petitions/mine')).body)?.[1] ?? ''
/** A petition whose petitioner was asked for more, and that petitioner. */
async function asked(kind = 'inconvenience-road') {
  const number = await fileOne(town, { kind, passwordHash })
  await office.act(desk, number, 'receipt')
  await office.act(desk, number, 'assignment', { post: roads })
  await office.act(roads, number, 'supplement', { asks: '파인 곳의 사진을 보내 주세요.', days: '7' })
  const own = await asPetitioner(town, number, PASSWORD)
  const _csrf = await csrfIn(own)
  const add = (bytes: Buffer, fields: Record<string, string> = { press: 'add' }) =>
    sendPhotograph(town, own, HERE, bytes, { _csrf, ...fields })
  return { number, own, add }
}
const waiting = async (own: Pick<Browser, 'get'>) =>
  ((await own.get(HERE)).body.match(/<img [^>]*src="\/petitions\/mine\/supplement\/photographs\//g) ?? [])
    .length
const ofPetition = (number: string) =>
  town.db
    .selectFrom('petitions.photograph')
    .select(['nth', 'supplement_nth', 'hash'])
    .where('petition_number', '=', number)
    .orderBy('nth')
    .execute()

describe('CPTA 22: photographs with a supplement', () => {
  it('Article 10(3): are added without scripts, seen by the officer when sent, and by others when looked at', async () => {
    const { number, own, add } = await asked()
    expect((await own.get('/petitions/mine')).body).toContain(HERE)
    const planted = await snapshot('#4a7', { width: 3000, height: 1500 })
    expect(planted.includes('Canary-Phone')).toBe(true)
    const res = await add(planted, { press: 'add', description: '김나래 집 앞 카나리 골목' })
    expect(res.headers.location).toBe(HERE)
    expect((await own.get('/petitions/mine')).body).toContain('사진 1장을 함께 보냅니다')
    expect((await own.get(`${HERE}/1`)).headers['content-type']).toBe('image/jpeg')
    // not sent yet: the office has nothing, a stranger is sent to look the petition up
    expect(await ofPetition(number)).toEqual([])
    expect((await office.see(roads, `/office/petitions/${number}/photographs/1`)).statusCode).toBe(404)
    expect((await town.asStranger().get(`${HERE}/1`)).statusCode).toBe(303)

    await own.post('/petitions/mine/supplement', { supplement: '사진을 보냅니다.' })
    expect(await ofPetition(number)).toMatchObject([{ nth: 1, supplement_nth: 1 }])
    const seen = await office.see(roads, `/office/petitions/${number}/photographs/1`)
    const { exif, xmp, iptc, width, height } = await sharp(seen.rawPayload).metadata()
    expect([exif, xmp, iptc, width, height]).toEqual([undefined, undefined, undefined, 1000, 2000])
    expect(seen.rawPayload.includes('Canary')).toBe(false)
    const page = (await office.seeCase(roads, number)).body
    for (const text of ['보완 1차에 보냄', '카나리 골목']) expect(page).toContain(text)
    expect((await own.get('/petitions/mine')).body).toContain('보완 1차에 보냄')
    expect((await own.get('/petitions/mine/photographs/1')).statusCode).toBe(200)

    const publicly = `/petitions/${number}/photographs/1`
    expect((await town.asStranger().get(publicly)).statusCode).toBe(404)
    const shown = { show1: 'yes', alt1: '움푹 파인 보도', clean1: 'yes' }
    expect((await office.act(roads, number, 'photographs', shown)).statusCode).toBe(303)
    expect((await town.asStranger().get(publicly)).statusCode).toBe(200)
    expect((await town.asStranger().get(`/petitions/${number}`)).body).not.toContain('카나리')
  })

  it('five with each at most, beside those of the petition; the same one twice, at once too, is one', async () => {
    const { number, own, add } = await asked()
    await town.db
      .insertInto('petitions.photograph')
      .values({
        petition_number: number,
        nth: 1,
        hash: 'a'.repeat(64),
        preview_hash: 'b'.repeat(64),
        width: 10,
        height: 10,
      })
      .execute()
    const first = await snapshot('#111', SMALL)
    const [one, two] = await Promise.all([add(first), add(first)])
    expect([one.statusCode, two.statusCode]).toEqual([303, 303])
    expect(await waiting(own)).toBe(1)
    for (const colour of ['#222', '#333', '#444']) await add(await snapshot(colour, SMALL))
    const both = await Promise.all([
      add(await snapshot('#555', SMALL)),
      add(await snapshot('#666', SMALL), { press: 'add', description: '쓴 설명' }),
    ])
    expect(new Set(both.map((res) => res.statusCode))).toEqual(new Set([303, 422]))
    expect(both.find((res) => res.statusCode === 422)?.body).toContain('5장까지')
    expect(await waiting(own)).toBe(5)
    await add(Buffer.alloc(0), { remove: '2' })
    expect(await waiting(own)).toBe(4)
    await own.post('/petitions/mine/supplement', { supplement: '보냅니다.' })
    expect((await ofPetition(number)).map((row) => [row.nth, row.supplement_nth])).toEqual([
      [1, null],
      [2, 1],
      [3, 1],
      [4, 1],
      [5, 1],
    ])
    expect((await own.get(HERE)).headers.location).toBe('/petitions/mine')
  })

  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    [
      'a zip archive named as a JPEG',
      () => Buffer.from('PK\u0003\u0004'.padEnd(300, '0')),
      '사진이 아닙니다',
    ],
    ['one that was cut off', async () => (await snapshot('#abc')).subarray(0, 4000), '읽을 수 없습니다'],
    [
      'what an iPhone makes',
      () => Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0heicmif1', 'latin1'),
      '높은 호환성',
    ],
  ])('%s is refused with what to do, and what was there stays', async (_what, make, says) => {
    const { own, add } = await asked()
    await add(await snapshot('#caf', SMALL))
    const res = await add(await make(), { press: 'add', description: '쓴 설명' })
    expect(res.statusCode).toBe(422)
    expect(res.body).toMatch(new RegExp(`id="photograph-error"[^]*${says}`))
    expect(res.body).toContain('쓴 설명')
    expect(await waiting(own)).toBe(1)
  })

  it('Article 17(1): personal data in the words is refused, and so is a form of another session', async () => {
    const { own, add } = await asked()
    const personal = await add(await snapshot('#eee', SMALL), { press: 'add', description: '900101-1234567' })
    expect(personal.statusCode).toBe(422)
    expect(personal.body).toContain('주민등록번호')
    const forged = await sendPhotograph(town, own, HERE, await snapshot('#eee', SMALL), { _csrf: 'x' })
    expect(forged.statusCode).toBe(403)
    expect(await waiting(own)).toBe(0)
  })

  it('a kind that takes none does not ask; nor does a petition of which nothing is demanded', async () => {
    const { number, own, add } = await asked('recommendation')
    expect((await own.get('/petitions/mine')).body).not.toContain(HERE)
    expect((await own.get(HERE)).headers.location).toBe('/petitions/mine')
    expect((await add(await snapshot('#eee', SMALL))).headers.location).toBe('/petitions/mine')
    const rows = await town.db
      .selectFrom('petitions.supplement_photograph')
      .select('nth')
      .where('petition_number', '=', number)
      .execute()
    expect(rows).toEqual([])
  })

  it('PIPA 21: what was added and not sent in time goes with the demand, what was sent stays', async () => {
    const [late, sent] = [await asked(), await asked()]
    await late.add(await snapshot('#701', SMALL))
    await sent.add(await snapshot('#702', SMALL))
    await sent.own.post('/petitions/mine/supplement', { supplement: '보냅니다.' })
    const run = async () => {
      for (const name of ['petitions.sweep-drafts', 'files.sweep'])
        await JOBS.find((job) => job.name === name)?.run(town.deps, {})
    }
    const [{ hash } = { hash: '' }] = await town.db
      .selectFrom('petitions.supplement_photograph')
      .select('hash')
      .where('petition_number', '=', late.number)
      .execute()
    await run()
    expect(await waiting(late.own)).toBe(1)
    await late.own.post('/petitions/mine/withdrawal', {})
    town.setClock('2036-11-24T10:00:00+09:00')
    await run()
    town.setClock('2026-11-24T10:00:00+09:00')
    await expect(town.deps.files.open(hash)).rejects.toMatchObject({ statusCode: 404 })
    expect((await office.see(roads, `/office/petitions/${sent.number}/photographs/1`)).statusCode).toBe(200)
  })
})
