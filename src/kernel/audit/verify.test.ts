import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase } from '#test/database.ts'
import { record } from '../audit.ts'
import { verifyChain } from './verify.ts'

const by = { id: 'staff:7', from: '127.0.0.1' }

describe('the audit chain', () => {
  let database: Awaited<ReturnType<typeof openTestDatabase>>
  beforeAll(async () => {
    database = await openTestDatabase()
    for (let n = 1; n <= 5; n += 1)
      await database.transact(async (tx) =>
        record(tx, { what: 'test.done', about: `thing:${n}|`, by, detail: { 뜻: 'é|' } }),
      )
  })
  afterAll(() => database.close())

  it('is whole after acts, several at once among them', async () => {
    await Promise.all(
      Array.from({ length: 8 }, () =>
        database.transact(async (tx) => record(tx, { what: 'at.once', about: 'x', by })),
      ),
    )
    expect(await verifyChain(database.app)).toMatchObject({ ok: true })
  })
  it('holds nothing of an act that was undone', async () => {
    const before = await verifyChain(database.app)
    const undone = database.transact(async (tx) => {
      record(tx, { what: 'undone', about: 'x', by })
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect((await verifyChain(database.app)).events).toBe(before.events)
  })
  it('cannot be changed by the serving role', async () => {
    const change = sql`update audit.event set what = 'x' where id = 1`.execute(database.app)
    await expect(change).rejects.toThrow(/permission denied/)
    await expect(
      sql`insert into audit.event select * from audit.event`.execute(database.app),
    ).rejects.toThrow(/permission denied/)
  })
  it('shows two links that somebody swapped, with their hashes or without', async () => {
    const swap = (columns: string) =>
      sql`update audit.event e set ${sql.raw(columns)} from audit.event o
        where e.id in (2, 3) and o.id = 5 - e.id`.execute(database.owner)
    for (const columns of [
      'what = o.what, about = o.about, actor = o.actor, place = o.place, detail = o.detail, nonce = o.nonce, at = o.at',
      'what = o.what, about = o.about, actor = o.actor, place = o.place, detail = o.detail, nonce = o.nonce, at = o.at, hash = o.hash',
    ]) {
      await swap(columns)
      expect(await verifyChain(database.app)).toMatchObject({
        ok: false,
        brokenAt: 2,
        why: 'swapped',
        with: 3,
      })
      await swap(columns)
    }
    expect(await verifyChain(database.app)).toMatchObject({ ok: true })
  })
  it('shows a link that somebody changed, and one that somebody took out', async () => {
    const { rows } = await sql<{ id: number }>`select id from audit.event order by id desc limit 3`.execute(
      database.owner,
    )
    const id = rows[1]?.id as number
    await sql`update audit.event set about = 'another' where id = ${id}`.execute(database.owner)
    expect(await verifyChain(database.app)).toMatchObject({ ok: false, brokenAt: id, why: 'changed' })
    await sql`delete from audit.event where id = ${id}`.execute(database.owner)
    expect(await verifyChain(database.app)).toMatchObject({ ok: false, brokenAt: id, why: 'missing' })
  })
  it('shows that its end was cut off', async () => {
    await sql`delete from audit.event where id >= (select id - 2 from audit.head)`.execute(database.owner)
    expect((await verifyChain(database.app)).ok).toBe(false)
  })
})
