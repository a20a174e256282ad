import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase } from '#test/database.ts'
import { record } from '../audit.ts'
import { systemClock } from '../clock.ts'
import { addDays, type Instant, instantAt, instantOf, millisecondsOf } from '../time.ts'
import { dailyHeads, linksOf, publishHeads } from './daily-heads.ts'
import { verifyChain } from './verify.ts'

const by = { id: 'staff:7', from: '127.0.0.1' }

describe('the daily heads of the audit chain', () => {
  let database: Awaited<ReturnType<typeof openTestDatabase>>
  // the moments of links are the database's own
  const today = systemClock.today()
  const act = (what: string) =>
    database.transact(async (tx) => record(tx, { what, about: 'thing:1', by, detail: {} }))
  beforeAll(async () => {
    database = await openTestDatabase()
    await act('one')
    await act('two')
    await act('three')
  })
  afterAll(() => database.close())

  it('hold every day that is over, once, and name where the chain stood', async () => {
    expect(await database.transact((tx) => publishHeads(tx, today))).toBe(0)
    expect(await database.transact((tx) => publishHeads(tx, addDays(today, 3)))).toBe(3)
    expect(await database.transact((tx) => publishHeads(tx, addDays(today, 3)))).toBe(0)
    const [first, second, third] = await dailyHeads(database.read)
    const events = await database.owner
      .selectFrom('audit.event')
      .select(['id', 'hash'])
      .orderBy('id')
      .execute()
    expect(first).toMatchObject({ day: today, eventId: events.length, links: events.length })
    expect(first?.hash).toEqual(events.at(-1)?.hash)
    expect(await linksOf(database.read, first as NonNullable<typeof first>)).toEqual(events)
    const digest = createHash('sha256').update(Buffer.concat(events.map((one) => one.hash)))
    expect(first?.digest).toEqual(digest.digest())
    // days without an act repeat the head
    for (const [at, quiet] of [second, third].entries())
      expect(quiet).toMatchObject({ day: addDays(today, at + 1), eventId: events.length, links: 0 })
  })

  it('end a day at midnight in Seoul', async () => {
    const other = await openTestDatabase()
    const done = (what: string) =>
      other.transact(async (tx) => record(tx, { what, about: 'thing:1', by, detail: {} }))
    await done('last of the day')
    await done('first of the next')
    const last = await other.owner.selectFrom('audit.head').select('id').executeTakeFirstOrThrow()
    const midnight = instantAt(today, 1440)
    const put = (id: number, at: Instant) =>
      other.owner.updateTable('audit.event').set({ at }).where('id', '=', id).execute()
    await put(last.id - 1, instantOf(millisecondsOf(midnight) - 1))
    await put(last.id, midnight)
    await other.transact((tx) => publishHeads(tx, addDays(today, 2)))
    expect(await dailyHeads(other.read)).toMatchObject([
      { day: today, eventId: last.id - 1 },
      { day: addDays(today, 1), eventId: last.id, links: 1 },
    ])
    await other.close()
  })

  it('leave out links made before there was a secret word, which stay valid', async () => {
    const other = await openTestDatabase()
    const done = (what: string) =>
      other.transact(async (tx) => record(tx, { what, about: 'thing:1', by, detail: {} }))
    await done('old')
    const { id } = await other.owner.selectFrom('audit.head').select('id').executeTakeFirstOrThrow()
    await sql`update audit.event e set nonce = null, hash = audit.link(
      coalesce((select hash from audit.event where id = ${id - 1}), sha256('nurijip')), e.id, e.at,
      array[e.what, e.about, e.actor, e.place, e.detail]) where id = ${id}`.execute(other.owner)
    await sql`update audit.head set hash = (select hash from audit.event where id = ${id})`.execute(
      other.owner,
    )
    await done('new')
    expect(await verifyChain(other.app)).toMatchObject({ ok: true, events: id + 1 })
    await other.transact((tx) => publishHeads(tx, addDays(today, 1)))
    const published = await other.read.selectFrom('audit.published_link').select('id').execute()
    const ids = published.map((one) => one.id)
    expect(ids).toContain(id + 1)
    expect(ids).not.toContain(id)
    expect((await dailyHeads(other.read))[0]).toMatchObject({ eventId: id + 1, links: id + 1 })
    await other.close()
  })

  it('cannot be changed by the serving role, and the public reads nothing but hashes', async () => {
    const { app, read } = database
    for (const change of [
      sql`update audit.daily_head set event_id = 1`,
      sql`delete from audit.daily_head`,
      sql`update audit.published_link set hash = ''`,
      sql`delete from audit.published_link`,
    ])
      await expect(change.execute(app)).rejects.toThrow(/permission denied/)
    await expect(sql`select nonce from audit.event`.execute(read)).rejects.toThrow(/permission denied/)
  })

  it('Article 17(1): a published hash cannot be tried out: each link holds a secret word', async () => {
    const events = await database.owner
      .selectFrom('audit.event')
      .select('nonce')
      .where('what', 'in', ['one', 'two', 'three'])
      .execute()
    expect(new Set(events.map((one) => one.nonce)).size).toBe(3)
    for (const { nonce } of events) expect(nonce).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('find a chain that was rewritten from one link on, each hash fitting', async () => {
    const undone = database.owner.transaction().execute(async (tx) => {
      const last = await tx.selectFrom('audit.head').select('id').executeTakeFirstOrThrow()
      await sql`update audit.event set about = 'thing:2' where id = ${last.id - 1}`.execute(tx)
      for (const id of [last.id - 1, last.id])
        await sql`update audit.event e set hash = audit.link(
          (select hash from audit.event where id = ${id - 1}), e.id, e.at,
          array[e.what, e.about, e.actor, e.place, e.detail, e.nonce]) where id = ${id}`.execute(tx)
      await sql`update audit.head set hash = (select hash from audit.event where id = ${last.id})`.execute(tx)
      const verdict = await verifyChain(tx)
      expect(verdict).toMatchObject({ ok: false, brokenAt: last.id - 1, why: 'rewritten' })
      // whoever rewrites what was published, too, is found by a copy kept elsewhere
      const kept = await dailyHeads(tx)
      await sql`update audit.published_link p set hash = e.hash from audit.event e where e.id = p.id`.execute(
        tx,
      )
      await sql`update audit.daily_head set hash = (select hash from audit.event where id = event_id)`.execute(
        tx,
      )
      expect(await verifyChain(tx)).toMatchObject({ ok: true })
      expect(await verifyChain(tx, undefined, kept)).toMatchObject({ brokenAt: last.id, why: 'rewritten' })
      throw new Error('undo')
    })
    await expect(undone).rejects.toThrow('undo')
  })

  it('find that the end was cut off, though the head was moved back with it', async () => {
    const [first] = await dailyHeads(database.owner)
    const id = first?.eventId as number
    await sql`delete from audit.event where id = ${id}`.execute(database.owner)
    await sql`update audit.head set id = ${id - 1}, hash = (select hash from audit.event where id = ${id - 1})`.execute(
      database.owner,
    )
    expect(await verifyChain(database.app)).toMatchObject({ ok: false, brokenAt: id, why: 'cut-off' })
  })
})
