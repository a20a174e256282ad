import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newToken } from '#kernel/crypto.ts'
import type { CitizenBrowser } from '#test/citizen.ts'
import { HEAD } from '#test/removing.ts'
import type { Officer } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

describe('Article 13: what an officer lets through is what the officer read', () => {
  let town: Town
  let writer: CitizenBrowser
  let officer: Officer
  beforeAll(async () => {
    town = await openTown()
    officer = await town.asPost(HEAD)
  })
  afterAll(() => town.close())
  const held = async () => {
    writer = await town.asCitizen()
    const form = { title: '쉼터 제안', body: '읽은 글', residents: 'yes', once: newToken(), advised: 'yes' }
    const res = await writer.post('/boards/suggestions/new', form)
    return Number(/suggestions\/(\d+)\//.exec(String(res.headers.location))?.[1])
  }
  const seenOn = async (id: number) =>
    /name="seen" value="([^"]+)"/.exec((await officer.get(`/office/boards/postings/${id}`)).body)?.[1] ?? ''
  const letThrough = (id: number, seen: string, more = {}) =>
    officer.post(`/office/boards/postings/${id}/look`, { decision: 'let-through', seen, ...more })
  const publicly = (id: number) => town.asStranger().get(`/boards/suggestions/${id}`)

  it('a file added by its writer between the look and the press waits for a look too', async () => {
    const id = await held()
    const seen = await seenOn(id)
    await town.owner
      .insertInto('boards.attachment')
      .values({
        posting_id: id,
        nth: 1,
        hash: 'a'.repeat(64),
        name: '1.jpg',
        type: 'image/jpeg',
        bytes: 1,
        added_at: town.clock.now(),
      })
      .execute()
    expect((await letThrough(id, seen)).statusCode).toBe(422)
    expect((await letThrough(id, await seenOn(id))).statusCode).toBe(303)
  })
  it('changed by its writer between the look and the press, it waits for another look', async () => {
    const id = await held()
    const seen = await seenOn(id)
    const edit = { title: '쉼터 제안', body: '바꿔 넣은 글', version: '1' }
    expect((await writer.post(`/boards/suggestions/${id}/edit`, edit)).statusCode).toBe(303)
    const res = await letThrough(id, seen)
    expect(res.statusCode).toBe(422)
    expect(res.body).toContain('글쓴이가 그사이 고쳤습니다')
    expect(res.body).toContain('바꿔 넣은 글')
    expect((await publicly(id)).statusCode).toBe(404)
    expect((await letThrough(id, await seenOn(id))).statusCode).toBe(303)
    expect((await publicly(id)).body).toContain('바꿔 넣은 글')
    const behind = await writer.post(`/boards/suggestions/${id}/edit`, {
      ...edit,
      body: '뒤늦게',
      version: '2',
    })
    expect(behind.body).toContain('담당자가 확인한 글은 고칠 수 없습니다')
    expect((await publicly(id)).body).not.toContain('뒤늦게')
  })
  it('withdrawn by its writer meanwhile, it is not let through, and nobody is told that it was', async () => {
    const id = await held()
    const seen = await seenOn(id)
    expect((await officer.get('/office/boards')).body).toContain(`/postings/${id}"`)
    await writer.post(`/boards/suggestions/${id}/withdraw`, {})
    expect((await officer.get('/office/boards')).body).not.toContain(`/postings/${id}"`)
    const res = await letThrough(id, seen)
    expect(res.statusCode).toBe(422)
    expect(res.body).toContain('글쓴이가 거둔 글입니다')
    expect((await publicly(id)).statusCode).toBe(404)
    const { state } = await town.owner
      .selectFrom('boards.posting')
      .select('state')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(state).toBe('held')
  })
  it('two officers at once: one decides', async () => {
    const id = await held()
    const seen = await seenOn(id)
    const both = await Promise.all([
      letThrough(id, seen),
      letThrough(id, seen, { decision: 'refuse', because: '까닭이 있습니다' }),
    ])
    expect(new Set(both.map((one) => one.statusCode))).toEqual(new Set([303, 422]))
  })
})
