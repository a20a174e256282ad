import { execFileSync } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { DATABASE, openCluster, OWNER, PORT } from '../src/kernel/cluster.ts'
import { openDatabase } from '../src/kernel/db.ts'
import { migrate } from '../src/kernel/db/migrate.ts'

/** Writes the tables' types from the migrations. */
const folder = await mkdtemp(join(tmpdir(), 'nurijip-schema-'))
await chmod(folder, 0o711)
const cluster = await openCluster(join(folder, 'pg'))
const at = { host: cluster.host, port: PORT, user: OWNER }
const server = openDatabase({ ...at, database: 'postgres' })
await sql`create database ${sql.id(DATABASE)}`.execute(server)
await server.destroy()
const db = openDatabase({ ...at, database: DATABASE })
await migrate(db)
await writeFile(join(import.meta.dirname, 'schema.ts'), await schemaOf(cluster.host, folder))
await db.destroy()
await cluster.close()
await rm(folder, { recursive: true })

async function schemaOf(host: string, scratch: string): Promise<string> {
  const out = join(scratch, 'schema.ts')
  execFileSync('node_modules/.bin/kysely-codegen', [
    '--dialect',
    'postgres',
    '--url',
    `postgres://${OWNER}@localhost/${DATABASE}?host=${encodeURIComponent(host)}`,
    '--out-file',
    out,
    '--exclude-pattern',
    '{pgboss.*,public.*}',
    '--custom-imports',
    JSON.stringify({
      LocalDate: '../src/kernel/time.ts#LocalDate',
      Instant: '../src/kernel/time.ts#Instant',
    }),
    '--type-mapping',
    JSON.stringify({ date: 'LocalDate', timestamptz: 'Instant', int8: 'number' }),
    '--log-level',
    'warn',
  ]) // prettier-ignore
  return readFile(out, 'utf8')
}
