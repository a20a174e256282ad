import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { lockSynonyms, removeSynonyms, saveSynonyms } from '#kernel/search.ts'
import { decideSynonyms, type SynonymRefusal } from './decide-synonyms.rule.ts'

interface Change {
  /** Of a group that there is; without it a new one. */
  readonly id?: number | undefined
  /** The words as they were when somebody began to change them. */
  readonly was: string
  readonly by: Actor
}

/** How a group is shown and typed. */
export const asTyped = (words: readonly string[]): string => words.join(', ')

/** Adds a group of synonyms or changes one. */
export async function changeSynonyms(
  tx: Tx,
  { id, was, typed, by }: Change & { typed: string },
): Promise<Result<void, SynonymRefusal>> {
  const decided = decideSynonyms(typed)
  if (!decided.ok) return decided
  if (id !== undefined && !(await isAsSeen(tx, id, was))) return refuse('changed')
  const saved = await saveSynonyms(tx, decided.value, id)
  record(tx, { what: 'search.synonyms-changed', about: `synonyms:${saved}`, by })
  return ok(undefined)
}

/** Takes a group away. */
export async function dropSynonyms(
  tx: Tx,
  { id, was, by }: Change & { id: number },
): Promise<Result<void, SynonymRefusal>> {
  if (!(await isAsSeen(tx, id, was))) return refuse('changed')
  await removeSynonyms(tx, id)
  record(tx, { what: 'search.synonyms-removed', about: `synonyms:${id}`, by })
  return ok(undefined)
}

async function isAsSeen(tx: Tx, id: number, was: string): Promise<boolean> {
  const group = await lockSynonyms(tx, id)
  return group !== undefined && asTyped(group.words) === was
}
