import { existsSync, readdirSync } from 'node:fs'
import { sql } from 'kysely'
import type { Town } from '../town.ts'
import type { Aviary } from './canary.ts'
import { columnsOf } from './columns.ts'
import type { Leak } from './crawl.ts'

/** Everything that the public role can select, table by table. */
export async function readAsPublic(town: Town, aviary: Aviary): Promise<{ leaks: Leak[]; tables: string[] }> {
  const byTable = new Map<string, string[]>()
  for (const { schema, table, column, isPublic } of await columnsOf(town))
    if (isPublic) byTable.set(`${schema}.${table}`, [...(byTable.get(`${schema}.${table}`) ?? []), column])
  const leaks: Leak[] = []
  for (const [table, columns] of byTable) {
    const { rows } = await sql`
      select ${sql.join(columns.map((one) => sql.ref(one)))} from ${sql.table(table)}`.execute(town.read)
    for (const canary of aviary.find(JSON.stringify(rows)))
      leaks.push({ where: `select from ${table}`, canary })
  }
  return { leaks, tables: [...byTable.keys()] }
}

/** Its event holds why an officer took a list, in the officer's own words: without them it is no evidence. */
const EXPORTED = 'worklist.exported'

/** What acts leave behind for others: the chain, who looked, what was tried, what is enqueued, names of files. */
export async function leftBehind(town: Town, aviary: Aviary): Promise<Leak[]> {
  const leaks: Leak[] = []
  for (const table of ['audit.event', 'privacy.access_record', 'http.attempt', 'http.session', 'jobs.job']) {
    const { rows } = await sql`select * from ${sql.table(table)}
      where to_jsonb(${sql.ref(table.split('.')[1] ?? '')}) ->> 'what' is distinct from ${EXPORTED}`.execute(
      town.db,
    )
    for (const canary of aviary.find(JSON.stringify(rows))) leaks.push({ where: table, canary })
  }
  const { rows } = await sql`select actor from petitions.move`.execute(town.db)
  for (const canary of aviary.find(JSON.stringify(rows)))
    leaks.push({ where: 'petitions.move.actor', canary })
  const folder = town.documentsFolder
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true }).join('\n') : ''
  for (const canary of aviary.find(names)) leaks.push({ where: 'names of records', canary })
  return leaks
}

export interface Letter {
  readonly about: string
  readonly to: string
  readonly text: string
}

/** Every mail and text message, opened. */
export async function lettersOf(town: Town): Promise<Letter[]> {
  const rows = await town.db.selectFrom('outbox.message').selectAll().orderBy('id').execute()
  const open = (sealed: Buffer | null, purpose: string) => (sealed ? town.seal.open(sealed, purpose) : '')
  return rows.map((row) => ({
    about: row.about,
    to: open(row.to_sealed, 'outbox.to'),
    text: `${open(row.subject_sealed, 'outbox.subject')}\n${open(row.body_sealed, 'outbox.body')}`,
  }))
}

/** Letters that tell somebody of a case that is not the addressee's own, or what is for officers alone. */
export async function misdelivered(town: Town, aviary: Aviary): Promise<Leak[]> {
  const leaks: Leak[] = []
  for (const { about, to, text } of await lettersOf(town)) {
    const addressee = new Set(aviary.find(to).map((one) => one.of))
    for (const canary of aviary.find(text))
      if (!addressee.has(canary.of) || canary.audience === 'officers')
        leaks.push({ where: `letter about ${about}`, canary })
  }
  return leaks
}
