import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase } from '#test/database.ts'
import { poolSettings } from '../db.ts'
import { endAct } from '../db/end-act.ts'
import { transactor } from '../db/transact.ts'
import { instant } from '../time.ts'
import { listen } from './listen.ts'
import { createCache } from './pages.ts'
import { dropTouched, touch } from './touch.ts'

let db: Awaited<ReturnType<typeof openTestDatabase>>
beforeAll(async () => {
  db = await openTestDatabase()
})
afterAll(() => db.close())

const NOW = instant('2026-11-24T10:00:00+09:00')
const page = { body: Buffer.from('x'), type: 'text/html', tags: ['posting:1'] }
const open = () =>
  new pg.Client({ ...poolSettings({ ...db.at, user: 'nurijip_app' }), application_name: 'ears' })
const newCache = () => createCache({ now: () => NOW, headers: {} })
const keep = (cache: ReturnType<typeof newCache>) => cache.store('/', page, cache.begin())

async function until(done: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    if (done()) return
    await sleep(10)
  }
  throw new Error('it never came')
}

describe('kept pages across processes', () => {
  it('go when another process commits, and not when it gives up', async () => {
    const [here, there] = [newCache(), newCache()]
    const ends = await Promise.all([listen(here, open), listen(there, open)])
    const transact = transactor(db.app, { beforeCommit: [endAct], afterCommit: [dropTouched(here)] })
    keep(here)
    keep(there)

    await transact(async (tx) => {
      touch(tx, 'posting:1')
      throw new Error('given up')
    }).catch(() => undefined)
    await transact(async (tx) => touch(tx, 'posting:2'))
    await sleep(100)
    expect([here.size, there.size]).toEqual([1, 1])

    const many = Array.from({ length: 2_000 }, (_, at) => `posting:${at}`)
    await transact(async (tx) => touch(tx, ...many))
    expect(here.size, 'at once where it was done').toBe(0)
    await until(() => there.size === 0)
    await Promise.all(ends.map((end) => end()))
  })

  it('go when nothing can be heard, and none is kept until it can', async () => {
    const cache = newCache()
    const end = await listen(cache, open)
    keep(cache)
    expect(cache.size).toBe(1)
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'ears'`.execute(
      db.owner,
    )
    await until(() => cache.size === 0)
    await until(() => (keep(cache), cache.size === 1))
    await db.transact(async (tx) => touch(tx, 'posting:1'))
    await until(() => cache.size === 0)
    await end()
    keep(cache)
    expect(cache.size, 'after the end nothing is kept').toBe(0)
  })

  it('are not kept while the database is away from the start, and the listening ends all the same', async () => {
    const cache = newCache()
    const end = await listen(cache, () => new pg.Client({ host: '/nowhere', user: 'x', database: 'x' }))
    keep(cache)
    expect(cache.size).toBe(0)
    await sleep(400)
    await end()
  })

  it('go when the connection falls silent', async () => {
    const cache = newCache()
    let client: pg.Client | undefined
    const end = await listen(cache, () => (client = open()), { beatMs: 20 })
    keep(cache)
    expect(cache.size).toBe(1)
    ;(client as pg.Client).query = (() =>
      Promise.reject(new Error('silent'))) as unknown as pg.Client['query']
    await until(() => cache.size === 0)
    await until(() => (keep(cache), cache.size === 1))
    await end()
  })
})
