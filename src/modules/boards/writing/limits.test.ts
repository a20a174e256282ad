import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newToken } from '#kernel/crypto.ts'
import { HEAD, posted } from '#test/removing.ts'
import { openTown, type Town } from '#test/town.ts'
import { upload } from '#test/upload.ts'

describe('Article 13: as much as one account may do, and what comes after it is not lost', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(() => town.close())
  const rows = async (table: 'comment' | 'report', id: number) =>
    (await town.owner.selectFrom(`boards.${table}`).select('id').where('posting_id', '=', id).execute())
      .length

  it('twenty comments in ten minutes: the next one keeps its words, and ten minutes later it is taken', async () => {
    const id = await posted(town)
    const writer = await town.asCitizen()
    const send = (body: string) => writer.post(`/boards/free/${id}/comments`, { body, once: newToken() })
    for (let n = 0; n < 20; n += 1) expect((await send(`댓글 ${n}번`)).statusCode).toBe(303)
    const late = await send('스물한 번째 댓글')
    expect(late.statusCode).toBe(429)
    expect(late.body).toContain('스물한 번째 댓글')
    expect(await rows('comment', id)).toBe(20)
    town.setClock('2026-11-24T10:10:00+09:00')
    expect((await send('스물한 번째 댓글')).statusCode).toBe(303)
  })
  it('ten postings in an hour, on whatever boards; an hour later the next', async () => {
    town.setClock('2026-11-24T11:00:00+09:00')
    const writer = await town.asCitizen()
    const send = (n: number, board = 'free') =>
      writer.post(`/boards/${board}/new`, {
        title: `${n}번`,
        body: `${n}번째 이야기`,
        once: newToken(),
        advised: 'yes',
      })
    for (let n = 0; n < 10; n += 1) expect((await send(n, n % 2 ? 'free' : 'praise')).statusCode).toBe(303)
    expect((await send(10)).statusCode).toBe(429)
    town.setClock('2026-11-24T11:59:59+09:00')
    expect((await send(10)).statusCode).toBe(429)
    town.setClock('2026-11-24T12:00:00+09:00')
    expect((await send(10)).statusCode).toBe(303)
  })
  it('Article 6(2): twenty reports in a day, each text once; the next day again', async () => {
    town.setClock('2026-11-24T12:30:00+09:00')
    const ids: number[] = []
    for (let n = 0; n < 21; n += 1) ids.push(await posted(town, { title: `글 ${n}` }))
    const [first, last] = [ids[0] as number, ids.at(-1) as number]
    const reporter = await town.asCitizen()
    const send = (id: number, by = reporter) =>
      by.post(`/boards/free/${id}/report`, { category: 'ground-6', says: '욕설이 있습니다' })
    for (const id of ids.slice(0, 20)) expect((await send(id)).statusCode).toBe(303)
    const late = await send(last)
    expect(late.statusCode).toBe(429)
    expect(late.body).toContain('욕설이 있습니다')
    expect(await rows('report', last)).toBe(0)
    const other = await town.asCitizen()
    for (let twice = 0; twice < 2; twice += 1) await send(first, other)
    expect(await rows('report', first)).toBe(2)
    const officer = await town.asPost(HEAD)
    expect((await officer.get('/office/boards')).body).toContain('2건, 2명')
  })
  it('a report names a reason that there is, and a comment of this posting', async () => {
    const [id, elsewhere] = [await posted(town), await posted(town)]
    const reporter = await town.asCitizen()
    const commented = await reporter.post(`/boards/free/${elsewhere}/comments`, {
      body: '댓글',
      once: newToken(),
    })
    expect(commented.statusCode).toBe(303)
    const { id: comment } = await town.owner
      .selectFrom('boards.comment')
      .select('id')
      .where('posting_id', '=', elsewhere)
      .executeTakeFirstOrThrow()
    const send = (form: Record<string, string>) => reporter.post(`/boards/free/${id}/report`, form)
    expect((await send({ category: 'nothing', says: '까닭' })).statusCode).toBe(422)
    expect((await send({ category: 'crime', comment: String(comment) })).statusCode).toBe(404)
    expect((await send({ category: 'crime', comment: "1' or 1" })).statusCode).toBe(404)
    expect(await rows('report', id)).toBe(0)
  })
  it('sixty files in an hour from one address; each after it is refused with a word', async () => {
    const writer = await town.asCitizen()
    const id = await posted(town, { authorId: writer.id })
    const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')
    const send = () =>
      upload(town, writer, `/boards/free/${id}/files`, [{ field: 'file', name: 'a.svg', bytes }], {
        _csrf: writer.csrf,
      })
    for (let n = 0; n < 60; n += 1) expect((await send()).body).toContain('사진(JPG')
    expect((await send()).body).toContain('한 시간에 보낼 수 있는 파일 수를 넘었습니다')
  })
  it('one form sent by two people at one machine is a posting of each', async () => {
    const once = newToken()
    const both = [await town.asCitizen(), await town.asCitizen()]
    const sent = []
    for (const by of both)
      sent.push(
        await by.post('/boards/free/new', { title: '함께 쓰는 컴퓨터', body: '글', once, advised: 'yes' }),
      )
    expect(sent.map((one) => one.statusCode)).toEqual([303, 303])
    expect(new Set(sent.map((one) => one.headers.location)).size).toBe(2)
    const id = await posted(town)
    for (const by of both) {
      const comment = await by.post(`/boards/free/${id}/comments`, { body: '댓글', once })
      expect(comment.statusCode).toBe(303)
    }
    expect(await rows('comment', id)).toBe(2)
  })
})
