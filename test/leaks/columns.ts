import { sql } from 'kysely'
import type { Town } from '../town.ts'
import type { Aviary } from './canary.ts'
import { EXEMPT, FOREIGN, MADE, OUTPUT } from './exempt.ts'

export interface Column {
  readonly schema: string
  readonly table: string
  readonly column: string
  readonly type: string
  /** Whether whoever reads as the public role can read it. */
  readonly isPublic: boolean
  readonly isView: boolean
}
export const nameOf = ({ schema, table, column }: Column) => `${schema}.${table}.${column}`

const TEXTS = /^(?:text|bytea|jsonb?|xml|character|citext|name)/

/** Every column of the database as it is, from its catalog. */
export async function columnsOf(town: Town): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select n.nspname as schema, c.relname as table, a.attname as column, c.relkind in ('v', 'm') as "isView",
      format_type(coalesce(nullif(t.typbasetype, 0), nullif(t.typelem, 0), a.atttypid), null) as type,
      has_schema_privilege('nurijip_public', n.oid, 'usage')
        and has_column_privilege('nurijip_public', c.oid, a.attnum, 'select') as "isPublic"
    from pg_attribute a
      join pg_class c on c.oid = a.attrelid
      join pg_namespace n on n.oid = c.relnamespace
      join pg_type t on t.oid = a.atttypid
    where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm', 'f')
      and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    order by 1, 2, a.attnum`.execute(town.db)
  return rows
}

export const isText = ({ type }: Column) => TEXTS.test(type)
const exemptionOf = (one: Column) => EXEMPT.get(nameOf(one)) ?? EXEMPT.get(`*.${one.column}`)
const isOurs = (one: Column) => !one.isPublic && isText(one) && !FOREIGN.has(one.schema)

/** Where a sealed column's purpose is not its own name without `_sealed`. */
const PURPOSES: Readonly<Record<string, string>> = {
  'petitions.record.document_sealed': 'petitions.record.document_sealed',
  'petitions.draft_photograph.description_sealed': 'petitions.photograph.description',
  'petitions.supplement_photograph.description_sealed': 'petitions.photograph.description',
  'dialogue.draft_photograph.description_sealed': 'dialogue.photograph.description',
  'outbox.message.to_sealed': 'outbox.to',
  'outbox.message.mail_fallback_sealed': 'outbox.to',
  'outbox.message.subject_sealed': 'outbox.subject',
  'outbox.message.body_sealed': 'outbox.body',
  'outbox.message.end_sealed': 'outbox.end',
}
export const purposeOf = (one: Column) => PURPOSES[nameOf(one)] ?? nameOf(one).replace(/_sealed$/, '')

/** What stands in a column, sealed columns opened. */
export async function valuesOf(town: Town, one: Column): Promise<string[]> {
  const from = sql.table(`${one.schema}.${one.table}`)
  const { rows } = await sql<{ it: unknown }>`
    select ${sql.ref(one.column)} as it from ${from} where ${sql.ref(one.column)} is not null`.execute(
    town.db,
  )
  return rows.map(({ it }) => {
    if (!Buffer.isBuffer(it)) return typeof it === 'string' ? it : JSON.stringify(it)
    return one.column.endsWith('_sealed') ? town.seal.open(it, purposeOf(one)) : it.toString('latin1')
  })
}

/** The private columns that must hold a canary, and those that may not: `isMade` where no person types anything. */
export const planted = (columns: Column[]) => columns.filter((one) => isOurs(one) && !exemptionOf(one))
export const excepted = (columns: Column[]) =>
  columns
    .filter((one) => isOurs(one) && ![undefined, OUTPUT].includes(exemptionOf(one)))
    .map((one) => ({ ...one, isMade: exemptionOf(one) === MADE && one.type === 'text' }))

/** The names of private columns of text in which no canary stands. */
export async function uncovered(town: Town, aviary: Aviary): Promise<string[]> {
  const missing: string[] = []
  for (const one of planted(await columnsOf(town))) {
    const values = await valuesOf(town, one)
    if (!values.some((value) => aviary.find(value).length > 0)) missing.push(nameOf(one))
  }
  return missing
}

/** Exceptions that name no private column of text (any more). */
export function stale(columns: Column[]): string[] {
  const ours = columns.filter(isOurs)
  return [
    ...[...EXEMPT.keys()].filter((name) =>
      name.startsWith('*.')
        ? !ours.some((one) => `*.${one.column}` === name)
        : !ours.some((one) => nameOf(one) === name),
    ),
    ...[...FOREIGN.keys()].filter((schema) => !columns.some((one) => one.schema === schema)),
  ]
}
