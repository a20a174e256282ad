import { sql } from 'kysely'
import { touch } from '../cache.ts'
import type { Tx } from '../db.ts'
import type { Instant, LocalDate } from '../time.ts'
import type { Lang } from '../words.ts'
import { vectorOf } from './bigrams.ts'
import { offerTitle } from './suggestions.ts'

export interface SearchDocument {
  /** `posting:free:12` */
  readonly id: string
  readonly kind: string
  readonly lang: Lang
  /** Without its language prefix. */
  readonly url: string
  readonly title: string
  /** Already masked. */
  readonly body: string
  readonly departmentId?: string | undefined
  readonly publishedOn: LocalDate
  /** Found from this moment on; at once without it. */
  readonly fromAt?: Instant | undefined
  /** Not found from this moment on. */
  readonly expiresAt?: Instant | undefined
}

/** Characters; the table takes 100 KiB, and a Korean syllable has three bytes. */
const LONGEST = 34_000

/** Brings one document up to date. Called by each `republish`, in the act's transaction. */
export async function putDocument(tx: Tx, document: SearchDocument): Promise<void> {
  const title = storable(document.title)
  const body = storable(document.body.slice(0, LONGEST))
  const row = {
    kind: document.kind,
    lang: document.lang,
    url: document.url,
    title,
    body,
    department: document.departmentId ?? null,
    published_on: document.publishedOn,
    from_at: document.fromAt ?? null,
    expires_at: document.expiresAt ?? null,
    vector: sql<string>`${vectorOf(title, body)}::tsvector`,
  }
  await tx
    .insertInto('search.document')
    .values({ id: document.id, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute()
  await offerTitle(tx, { id: document.id, ...row })
}

/** Composed, and without what PostgreSQL takes for no text. */
const storable = (text: string): string => text.normalize('NFC').toWellFormed().replaceAll('\u0000', '')

export async function removeDocument(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('search.document').where('id', '=', id).execute()
  touch(tx, 'suggestions')
}

/** Removes many at once, by their ids. */
export async function removeListedDocuments(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await sql`delete from search.document where id = any(${[...ids]}::text[])`.execute(tx)
  touch(tx, 'suggestions')
}

/** Removes all whose id begins so: `posting:free:` empties a board. */
export async function removeDocuments(tx: Tx, prefix: string): Promise<void> {
  await tx
    .deleteFrom('search.document')
    .where((eb) => eb.fn<boolean>('starts_with', ['id', eb.val(prefix)]))
    .execute()
  touch(tx, 'suggestions')
}
