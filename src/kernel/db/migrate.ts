import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/schema.ts'
import { SetupError } from '../errors.ts'

export const MIGRATIONS = join(import.meta.dirname, '../../../db/migrations')
const LOCK = 7_031_826
const ALONE = '-- no transaction'

interface Step {
  name: string
  text: string
  checksum: string
}

/**
 * Applies the migrations not yet applied, in order, each in a transaction of its own unless its first
 * lines say `-- no transaction`. Two programs may call it at once: the second waits for the first.
 *
 * @returns the names applied now
 * @throws SetupError a migration was changed after it was applied, the database is newer than the
 *   code, or the role lacks a privilege
 */
export async function migrate(db: Kysely<DB>, folder = MIGRATIONS): Promise<string[]> {
  const steps = await readSteps(folder)
  return db.connection().execute(async (connection) => {
    await sql`set statement_timeout = 0`.execute(connection)
    await sql`select pg_advisory_lock(${sql.lit(LOCK)})`.execute(connection)
    try {
      return await applyAll(connection, steps)
    } finally {
      await sql`select pg_advisory_unlock(${sql.lit(LOCK)})`.execute(connection).catch(() => undefined)
      await sql`reset statement_timeout`.execute(connection).catch(() => undefined)
    }
  })
}

async function applyAll(connection: Kysely<DB>, steps: Step[]): Promise<string[]> {
  await sql`create table if not exists public.migration
    (name text primary key, checksum text not null, applied_at timestamptz not null default now())`
    .execute(connection)
    .catch(explain('public.migration'))
  const { rows } = await sql<{
    name: string
    checksum: string
  }>`select name, checksum from public.migration`.execute(connection)
  const applied = new Map(rows.map((row) => [row.name, row.checksum]))
  refuseStrangers(applied, steps)
  const fresh = steps.filter((step) => !applied.has(step.name))
  for (const step of fresh) await applyOne(connection, step).catch(explain(step.name))
  return fresh.map((step) => step.name)
}

async function applyOne(connection: Kysely<DB>, { name, text, checksum }: Step): Promise<void> {
  const note = sql`insert into public.migration (name, checksum) values (${name}, ${checksum})`
  if (text.includes(ALONE)) {
    await sql.raw(text).execute(connection)
    await note.execute(connection)
    return
  }
  await connection.transaction().execute(async (tx) => {
    await sql.raw(text).execute(tx)
    await note.execute(tx)
  })
}

function refuseStrangers(applied: Map<string, string>, steps: Step[]): void {
  const known = new Map(steps.map((step) => [step.name, step.checksum]))
  for (const [name, checksum] of applied) {
    if (!known.has(name))
      throw new SetupError(
        `the database has migration ${name}, which this version does not know: install the newer version`,
      )
    if (known.get(name) !== checksum)
      throw new SetupError(`migration ${name} was changed after it was applied: restore the file`)
  }
}

async function readSteps(folder: string): Promise<Step[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8')
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

const LACKS_PRIVILEGE = '42501'

const explain = (name: string) => (error: Error & { code?: string }) => {
  if (error.code === LACKS_PRIVILEGE)
    throw new SetupError(
      `the database user lacks a privilege (${name}: ${error.message}): it must own the database and may create roles`,
    )
  throw error
}
