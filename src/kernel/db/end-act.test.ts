import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase } from '#test/database.ts'
import { TEST_SECRET } from '#test/names.ts'
import { record } from '../audit.ts'
import { verifyChain } from '../audit/verify.ts'
import { CHANNEL, touch } from '../cache.ts'
import { loadKeys, type Seal } from '../crypto.ts'
import { poolSettings, type Tx } from '../db.ts'
import { post } from '../mail.ts'
import { instant } from '../time.ts'

let db: Awaited<ReturnType<typeof openTestDatabase>>
let seal: Seal
beforeAll(async () => {
  db = await openTestDatabase()
  seal = await loadKeys(db.app, [TEST_SECRET])
})
afterAll(() => db.close())

const at = instant('2026-11-24T10:00:00+09:00')
const by = { id: 'staff:7', from: 'test' }
const letter = (tx: Tx, key: string) =>
  post(tx, seal, {
    key,
    channel: 'mail',
    to: 'a@example.kr',
    subject: '제목',
    body: '글',
    about: 'test:1',
    at,
  })
const said = (tx: Tx, about: string) => record(tx, { what: 'test.done', about, by })
async function counted(): Promise<[letters: number, links: number]> {
  const { rows } = await sql<{ letters: number; links: number }>`select
    (select count(*)::int from outbox.message) as letters, (select count(*)::int from audit.event where about like 'test:%') as links`.execute(
    db.owner,
  )
  return [rows[0]?.letters ?? -1, rows[0]?.links ?? -1]
}

describe('an act ends with its letters, its links of the chain and what other processes are told', () => {
  it('with more letters than one statement takes, and one sent twice by its key once', async () => {
    await db.transact(async (tx) => {
      for (let n = 0; n < 10_001; n += 1) await letter(tx, `many ${n}`)
      await letter(tx, 'many 0')
      await letter(tx, 'many 10000')
      said(tx, 'test:many')
      touch(tx, 'test')
    })
    expect(await counted()).toEqual([10_001, 1])
    await db.transact((tx) => letter(tx, 'many 10000'))
    expect(await counted(), 'with nothing else to say, and sent before').toEqual([10_001, 1])
    expect(await verifyChain(db.owner)).toMatchObject({ ok: true })
  }, 60_000)

  it('together or not at all: a link that the chain does not take undoes the letters', async () => {
    const before = await counted()
    const act = db.transact(async (tx) => {
      for (let n = 0; n < 5_001; n += 1) await letter(tx, `undone ${n}`)
      // a text that the database cannot hold
      said(tx, 'test:\0')
    })
    await expect(act).rejects.toThrow()
    expect(await counted()).toEqual(before)
  }, 60_000)

  it('a letter that cannot be written leaves no link', async () => {
    const before = await counted()
    const act = db.transact(async (tx) => {
      await letter(tx, 'a key that the database cannot hold \0')
      said(tx, 'test:unsent')
    })
    await expect(act).rejects.toThrow()
    expect(await counted()).toEqual(before)
  })

  it('other processes are told after the commit, in messages that PostgreSQL takes, and not of what was undone', async () => {
    const listener = new pg.Client(poolSettings({ ...db.at, user: 'nurijip_app' }))
    await listener.connect()
    const heard: { names: string[]; isThere: boolean }[] = []
    const reading: Promise<void>[] = []
    listener.on('notification', ({ payload = '[]' }) => {
      const told = { names: JSON.parse(payload) as string[], isThere: false }
      heard.push(told)
      reading.push(
        sql`select from audit.event where about = 'test:told'`.execute(db.owner).then(({ rows }) => {
          told.isThere = rows.length === 1
        }),
      )
    })
    await listener.query(`listen ${CHANNEL}`)
    const names = Array.from({ length: 3_000 }, (_, n) => `posting:${n}`)
    await expect(
      db.transact(async (tx) => {
        touch(tx, 'undone')
        said(tx, 'test:\0')
      }),
    ).rejects.toThrow()
    await db.transact(async (tx) => {
      touch(tx, ...names)
      said(tx, 'test:told')
    })
    await listener.query('select 1')
    await Promise.all(reading)
    await listener.end()
    expect(heard.flatMap((one) => one.names)).toEqual(names)
    expect(heard.length).toBeGreaterThan(1)
    expect(heard.every((one) => one.isThere)).toBe(true)
  })
})
