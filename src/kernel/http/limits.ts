import { sql } from 'kysely'
import type { Transact } from '../db.ts'
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
  return transact(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx)
    const since = addMinutes(at, -minutes)
    await tx.deleteFrom('http.attempt').where('key', '=', key).where('at', '<=', since).execute()
    const { count } = await tx
      .selectFrom('http.attempt')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('key', '=', key)
      .executeTakeFirstOrThrow()
    if (count >= tries) return false
    await tx.insertInto('http.attempt').values({ key, at }).execute()
    return true
  })
}

/** Forgets the tries under a key, after one that succeeded. */
export async function forgetTries(transact: Transact, key: string): Promise<void> {
  await transact((tx) => tx.deleteFrom('http.attempt').where('key', '=', key).execute())
}
