import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashPassword } from '#kernel/crypto.ts'
import { fileOne, letters } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

const [head, desk] = ['civil-affairs-head', 'civil-affairs-desk-1'] as const

describe('another password for a petitioner who asks for it, Article 10(4)', () => {
  let town: Town
  let number: string
  const OLD = 'sunny-hill-27'
  beforeAll(async () => {
    town = await openTown()
    for (const post of [head, desk, 'roads-head']) await appointSomebody(town.deps, post)
    number = await fileOne(town, { passwordHash: await hashPassword(OLD) })
  })
  afterAll(() => town.close())
  const enter = (password: string) => town.asStranger().post('/petitions/lookup', { number, password })
  async function reset(postId: string, form: Record<string, string> = { method: 'id-card' }) {
    const officer = await town.asPost(postId)
    const page = (await officer.get(`/office/petitions/${number}`)).body
    const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? '1'
    return officer.post(`/office/petitions/${number}/password`, { version, ...form })
  }
  const shown = (body: string) => /<code>([a-z2-9-]{14})<\/code>/.exec(body)?.[1] ?? ''

  it('Article 10(4): the head of the petition department may, the desk without delegation and another head may not', async () => {
    expect((await reset(desk)).statusCode).toBe(422)
    expect((await reset('roads-head')).statusCode).toBe(403)
    expect((await enter(OLD)).statusCode).toBe(303)
  })
  it('Article 10(4): how the identity was checked must be said', async () => {
    expect((await reset(head, {})).statusCode).toBe(422)
    expect((await enter(OLD)).statusCode).toBe(303)
  })
  it('Article 10(4): the old password and every session with it end at once; check and notice are on record', async () => {
    const citizen = town.asStranger()
    await citizen.post('/petitions/lookup', { number, password: OLD })
    expect((await citizen.get('/petitions/mine')).statusCode).toBe(200)
    const done = await reset(head)
    expect(done.statusCode).toBe(200)
    expect(done.headers['cache-control']).toBe('no-store')
    const fresh = shown(done.body)
    expect((await citizen.get('/petitions/mine')).statusCode).toBe(303)
    expect((await enter(OLD)).statusCode).toBe(422)
    const again = town.asStranger()
    await again.post('/petitions/lookup', { number, password: fresh })
    expect((await again.get('/petitions/mine')).body).toContain('비밀번호를 새로 정해 주세요')
    expect((await letters(town)).at(-1)?.body).toContain('본인을 확인하고 비밀번호를 바꾸었습니다')
    const checks = await town.db.selectFrom('petitions.identity_check').selectAll().execute()
    expect(checks).toMatchObject([{ petition_number: number, method: 'id-card', post_id: head }])
    const chain = await town.db
      .selectFrom('audit.event')
      .select(['what', 'detail'])
      .where('what', '=', 'petition.reset-password')
      .execute()
    expect(chain).toHaveLength(1)
    expect(JSON.stringify(chain)).not.toContain(fresh)
  })
  it('Article 10(4): whom the head delegates may, until the day that was said', async () => {
    const boss = await town.asPost(head)
    const given = await boss.post('/office/department/grants?of=civil-affairs', {
      post: desk,
      right: 'identity-check',
      until: '2026-11-30',
    })
    expect(given.statusCode).toBe(303)
    expect((await reset(desk)).statusCode).toBe(200)
    town.setClock('2026-12-01T10:00:00+09:00')
    expect((await reset(desk)).statusCode).toBe(422)
    town.setClock('2026-11-24T10:00:00+09:00')
  })
  it('Article 10(4): nobody hands on what is not the own right', async () => {
    const other = await town.asPost('roads-head')
    const given = await other.post('/office/department/grants?of=roads', {
      post: 'roads-1',
      right: 'identity-check',
      until: '2026-11-30',
    })
    expect(given.statusCode).toBe(422)
  })
})
