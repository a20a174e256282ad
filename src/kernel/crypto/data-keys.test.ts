import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase } from '#test/database.ts'
import { SetupError } from '../errors.ts'
import { loadKeys, rotateDataKey } from './data-keys.ts'

const OLD = 'the old secret, of thirty-two letters'
const NEW = 'the new secret, of thirty-two letters'
let db: Awaited<ReturnType<typeof openTestDatabase>>
const count = async () => (await db.app.selectFrom('keys.data_key').select('id').execute()).length

beforeAll(async () => {
  db = await openTestDatabase()
  await db.owner.deleteFrom('keys.data_key').execute()
})
afterAll(() => db.close())

describe('PIPA 29: the data keys', () => {
  it('are made once, however many programs start together', async () => {
    const seals = await Promise.all(Array.from({ length: 5 }, () => loadKeys(db.app, [OLD])))
    expect(await count()).toBe(2)
    const sealed = seals[0]?.seal('비밀', 'x') as Buffer
    for (const seal of seals) expect(seal.open(sealed, 'x')).toBe('비밀')
    const lookups = seals.map((seal) => seal.lookup('비밀', 'x').toString('hex'))
    expect(new Set(lookups).size).toBe(1)
  })

  it('seal for a program that began before the first of them was made', async () => {
    const early = await db.app.startTransaction().execute()
    await sql`select now()`.execute(early)
    await sql`update keys.data_key set used_from = clock_timestamp()`.execute(db.owner)
    const asEarly = {
      transaction: () => ({ execute: <T>(work: (tx: typeof early) => Promise<T>) => work(early) }),
    }
    const seal = await loadKeys(asEarly as unknown as typeof db.app, [OLD])
    expect(seal.open(seal.seal('비밀', 'x'), 'x')).toBe('비밀')
    await early.rollback().execute()

    await sql`update keys.data_key set used_from = now() + interval '1 hour'`.execute(db.owner)
    const slow = await loadKeys(db.app, [OLD])
    expect(slow.open(slow.seal('비밀', 'x'), 'x'), 'a database clock set back').toBe('비밀')
    await sql`update keys.data_key set used_from = now()`.execute(db.owner)
  })

  it('are not opened by another secret, which makes none of its own', async () => {
    await expect(loadKeys(db.app, [NEW])).rejects.toThrow(SetupError)
    expect(await count()).toBe(2)
  })

  it('pass to the new secret, after which the old one opens nothing', async () => {
    const sealed = (await loadKeys(db.app, [OLD])).seal('비밀', 'x')
    expect((await loadKeys(db.app, [NEW, OLD])).open(sealed, 'x')).toBe('비밀')
    await expect(loadKeys(db.app, [OLD])).rejects.toThrow(SetupError)
    expect((await loadKeys(db.app, [NEW])).open(sealed, 'x')).toBe('비밀')
  })

  it('rotate: a running program learns the new key before any seals with it', async () => {
    const running = await loadKeys(db.app, [NEW])
    const id = await rotateDataKey(db.app, [NEW])
    expect(running.seal('비밀', 'x').readUInt32BE(1)).toBeLessThan(id)
    await running.refresh()
    expect(running.seal('비밀', 'x').readUInt32BE(1)).toBeLessThan(id)
    await sql`update keys.data_key set used_from = now() where id = ${id}`.execute(db.owner)
    const later = (await loadKeys(db.app, [NEW])).seal('비밀', 'x')
    expect(later.readUInt32BE(1)).toBe(id)
    expect(running.open(later, 'x')).toBe('비밀')
  })

  it('are out of the public role’s sight, and the app removes none', async () => {
    await expect(db.read.selectFrom('keys.data_key').select('id').execute()).rejects.toThrow(
      'permission denied',
    )
    await expect(db.app.deleteFrom('keys.data_key').execute()).rejects.toThrow('permission denied')
    await expect(db.app.updateTable('keys.data_key').set({ kind: 'seal' }).execute()).rejects.toThrow(
      'permission denied',
    )
  })
})
