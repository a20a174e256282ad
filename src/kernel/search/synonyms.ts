import { sql } from 'kysely'
import { touch } from '../cache.ts'
import type { Reader, Tx } from '../db.ts'
import { keyOf } from './question.ts'
import { saveSuggestions, synonymSuggestions } from './suggestions.ts'

/** Words that mean the same to a searcher, 2 to 12 of them. */
export interface Synonyms {
  readonly id: number
  readonly words: readonly string[]
}

/** All groups, by their first words. */
export async function synonymGroups(read: Reader): Promise<Synonyms[]> {
  const rows = await read
    .selectFrom('search.synonym')
    .select(['id', 'words'])
    .where('removed', '=', false)
    .execute()
  return rows.toSorted((a, b) => (a.words[0] ?? '').localeCompare(b.words[0] ?? '', 'ko'))
}

/** The group, locked until the act ends; undefined when it was taken away. */
export const lockSynonyms = (tx: Tx, id: number): Promise<Synonyms | undefined> =>
  tx
    .selectFrom('search.synonym')
    .select(['id', 'words'])
    .where('id', '=', id)
    .where('removed', '=', false)
    .forUpdate()
    .executeTakeFirst()

/** Writes a group, a new one without `id`. @returns its id */
export async function saveSynonyms(tx: Tx, words: readonly string[], id?: number): Promise<number> {
  const row = { words: [...words], keys: words.map(keyOf) }
  const saved = id
    ? await tx
        .updateTable('search.synonym')
        .set(row)
        .where('id', '=', id)
        .returning('id')
        .executeTakeFirstOrThrow()
    : await tx.insertInto('search.synonym').values(row).returning('id').executeTakeFirstOrThrow()
  await saveSuggestions(tx, { synonym_id: saved.id }, synonymSuggestions(words))
  return saved.id
}

/** Takes a group away. One of the city's folder stays away. */
export async function removeSynonyms(tx: Tx, id: number): Promise<void> {
  await tx.updateTable('search.synonym').set({ removed: true }).where('id', '=', id).execute()
  await saveSuggestions(tx, { synonym_id: id }, [])
}

/** Brings in the groups of the city's folder that were never brought in; what the office made of them stays. */
export async function seedSynonyms(tx: Tx, groups: readonly (readonly string[])[]): Promise<void> {
  for (const words of groups) {
    const { rows } = await sql<{ id: number }>`
      insert into search.synonym (words, keys, seed)
      values (${[...words]}::text[], ${words.map(keyOf)}::text[], ${words.map(keyOf).join(' ')})
      on conflict (seed) do nothing returning id`.execute(tx)
    const id = rows[0]?.id
    if (id !== undefined) await saveSuggestions(tx, { synonym_id: id }, synonymSuggestions(words))
  }
  touch(tx, 'suggestions')
}
