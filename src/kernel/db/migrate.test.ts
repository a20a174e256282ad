import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase } from '#test/database.ts'
import { migrate, MIGRATIONS } from './migrate.ts'

describe('migrations', () => {
  let database: Awaited<ReturnType<typeof openTestDatabase>>
  let folder: string
  beforeAll(async () => {
    database = await openTestDatabase()
    folder = await mkdtemp(join(tmpdir(), 'nurijip-migrations-'))
    await cp(MIGRATIONS, folder, { recursive: true })
  })
  afterAll(async () => {
    await database.close()
    await rm(folder, { recursive: true })
  })

  it('are applied once, when two programs start at the same time too', async () => {
    await writeFile(
      join(folder, '9001-once.sql'),
      'create table public.once (n int); insert into public.once values (1);',
    )
    const [first, second] = await Promise.all([
      migrate(database.owner, folder),
      migrate(database.owner, folder),
    ])
    expect([...first, ...second]).toEqual(['9001-once.sql'])
    const { rows } = await sql`select * from public.once`.execute(database.owner)
    expect(rows).toHaveLength(1)
  })
  it('that fail leave nothing behind', async () => {
    await writeFile(join(folder, '9002-half.sql'), 'create table public.half (n int); select 1/0;')
    await expect(migrate(database.owner, folder)).rejects.toThrow(/division by zero/)
    const { rows } = await sql`select to_regclass('public.half') as found`.execute(database.owner)
    expect(rows).toEqual([{ found: null }])
  })
  it('changed after the fact are named', async () => {
    await writeFile(join(folder, '9001-once.sql'), 'select 2')
    await expect(migrate(database.owner, folder)).rejects.toThrow(/9001-once.sql was changed/)
  })
  it('newer than the code are named', async () => {
    await expect(migrate(database.owner)).rejects.toThrow(/9001-once.sql, which this version does not know/)
  })
  it('without the privilege they need say so in one line', async () => {
    await expect(migrate(database.app)).rejects.toThrow(/lacks a privilege|permission denied/)
  })
})
