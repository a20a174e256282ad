import { sql } from 'kysely'
import type { Reader, Transact } from '../db.ts'
import { addMinutes, type Instant } from '../time.ts'

export interface Limit {
  readonly tries: number
  readonly minutes: number
}

/**
 * Notes one try under a key and says whether it is still within the limit. Counted in the database, so
 * that several processes share one count.
 */
export async function noteTry(
  transact: Transact,
  key: string,
  { tries, minutes }: Limit,
  at: Instant,
): Promise<boolean> {
  return transact((tx) => noteTryAlone(tx, key, { tries, minutes }, at))
}

/** The same where nothing else is done with it: one statement is a transaction by itself. */
export async function noteTryAlone(
  look: Reader,
  key: string,
  { tries, minutes }: Limit,
  at: Instant,
): Promise<boolean> {
  const { rows } = await sql<{ is_within: boolean }>`
    select http.note_try(${key}, ${tries}, ${addMinutes(at, -minutes)}, ${at}) as is_within`.execute(look)
  return rows[0]?.is_within === true
}

/** Forgets the tries under a key, after one that succeeded. */
export async function forgetTries(transact: Transact, key: string): Promise<void> {
  await transact((tx) => tx.deleteFrom('http.attempt').where('key', '=', key).execute())
}
