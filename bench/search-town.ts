import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../db/schema.ts'
import { readConfig } from '../src/kernel/config.ts'
import { connect } from '../src/kernel/db/connections.ts'
import { migrate } from '../src/kernel/db/migrate.ts'
import { vectorOf } from '../src/kernel/search.ts'
import { numbersFrom, type Text } from './search-texts.ts'

const PIECES = 20_000
const AT_ONCE = 20_000

/** A database for measuring, kept in the system's folder for temporary files. */
export async function openSearchTown(name: string) {
  const folder = join(tmpdir(), `nurijip-search-${name}`)
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  const connections = await connect(readConfig({ DATA_DIR: folder, NODE_ENV: 'test' }))
  await migrate(connections.owner)
  return { owner: connections.owner, read: connections.open('public'), close: () => connections.close() }
}
export type SearchTown = Awaited<ReturnType<typeof openSearchTown>>

/**
 * Fills the table with `count` texts, once. Their words stand in them as often as in the texts given: the program
 * makes the vectors of 20,000 pieces of those, and each text is a title and two pieces, put together by the
 * database, other two each time. Ten years of them, more of late; three in a hundred are the city's own.
 */
export async function fill({ owner }: SearchTown, texts: readonly Text[], count: number): Promise<void> {
  await owner.connection().execute(async (db) => {
    const { rows } = await sql<{
      n: number
    }>`select count(*) as n from search.document where id like 'made:%'`.execute(db)
    if ((rows[0]?.n ?? 0) === count) return indexVectors(db)
    await sql`set statement_timeout = 0`.execute(db)
    await sql`truncate search.document cascade`.execute(db)
    await sql`drop index if exists search.document_vector`.execute(db)
    await sql`create temporary table piece (i int primary key, title text, body text, vector tsvector, more tsvector)`.execute(
      db,
    )
    for (const rows of batches(pieces(texts), 1_000))
      await sql`insert into piece select * from json_populate_recordset(null::piece, ${JSON.stringify(rows)}::json)`.execute(
        db,
      )
    for (let from = 0; from < count; from += AT_ONCE) {
      await sql`
        insert into search.document (id, kind, lang, url, title, body, vector, published_on, department)
        select 'made:' || n, case when n % 100 < 3 then (array['page', 'news', 'kind'])[n % 100 + 1]
            when n % 3 = 0 then 'posting' else 'petition' end,
          'ko', '/made/' || n, a.title, a.body || ' ' || b.body, a.vector || b.more,
          '2026-11-25'::date - (3650 * power(n / ${count}::float8, 1.3))::int, 'd' || n % 23
        from generate_series(${from}::int, ${Math.min(count, from + AT_ONCE) - 1}::int) n
          join piece a on a.i = (n * 7919::bigint) % ${PIECES}
          join piece b on b.i = (n * 104729::bigint + n / ${PIECES} * 31) % ${PIECES}`.execute(db)
      process.stderr.write(`texts ${from + AT_ONCE} of ${count}\n`)
    }
    await indexVectors(db)
  })
}

/** Also what a filling that was cut short left undone. */
async function indexVectors(db: Kysely<DB>): Promise<void> {
  await sql`set statement_timeout = 0`.execute(db)
  await sql`set maintenance_work_mem = '1GB'`.execute(db)
  await sql`create index if not exists document_vector on search.document using gin (vector) with (gin_pending_list_limit = 256)`.execute(
    db,
  )
  await sql`vacuum (analyze) search.document`.execute(db)
}

function* pieces(texts: readonly Text[]) {
  const next = numbersFrom(11)
  for (let i = 0; i < PIECES; i += 1) {
    const text = texts[Math.floor(next() * texts.length)] as Text
    const length = 80 + Math.floor(next() * 240)
    const from = Math.floor(next() * Math.max(1, text.body.length - length))
    const body = text.body.slice(from, from + length).toWellFormed()
    const title = text.title.slice(0, 100).toWellFormed()
    yield { i, title, body, vector: vectorOf(title, body), more: vectorOf('', body) }
  }
}

function* batches<T>(all: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = []
  for (const one of all) {
    batch.push(one)
    if (batch.length === size) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}
