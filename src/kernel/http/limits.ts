import { sql } from 'kysely'
import type { Transact, Tx } from '../db.ts'
import { addMinutes, type Instant } from '../time.ts'

export interface Limit {
  readonly tries: number
  readonly minutes: number
}

/**
 * Notes one try under a key and says whether it is still within the limit. Counted in the database, so
 * that several processes share one count.
 */
export const noteTry = (transact: Transact, key: string, limit: Limit, at: Instant): Promise<boolean> =>
  transact((tx) => noteTryIn(tx, key, limit, at))

/** The same as part of an act: counted when the act is kept, whether it was refused or not. */
export async function noteTryIn(
  tx: Tx,
  key: string,
  { tries, minutes }: Limit,
  at: Instant,
): Promise<boolean> {
  const since = addMinutes(at, -minutes)
  const { rows } = await sql<{ is_within: boolean }>`
    select http.note_try(${key}, ${tries}, ${since}, ${at}) as is_within`.execute(tx)
  return rows[0]?.is_within === true
}

/** Forgets the tries under a key, after one that succeeded. */
export async function forgetTries(transact: Transact, key: string): Promise<void> {
  await transact((tx) => tx.deleteFrom('http.attempt').where('key', '=', key).execute())
}
