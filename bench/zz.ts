import { sql } from 'kysely'
import { openSearchTown } from './search-town.ts'
const t = await openSearchTown('1000000')
console.log((await sql`select count(*) from search.document`.execute(t.owner)).rows, (await sql`select indexname from pg_indexes where schemaname='search' and tablename='document'`.execute(t.owner)).rows)
await t.owner.connection().execute(async (db) => {
  await sql`set statement_timeout = 0`.execute(db)
  await sql`set maintenance_work_mem = '1GB'`.execute(db)
  await sql`create index if not exists document_vector on search.document using gin (vector) with (gin_pending_list_limit = 256)`.execute(db)
  await sql`vacuum (analyze) search.document`.execute(db)
})
console.log((await sql`select indexname from pg_indexes where schemaname='search' and tablename='document'`.execute(t.owner)).rows)
await t.close()
