import { type Insertable, sql } from 'kysely'
import type { DB } from '../../../db/schema.ts'
import { takeRecorded } from '../audit.ts'
import { CHANNEL, messagesOf } from '../cache.ts'
import type { Tx } from '../db.ts'
import { takePosted } from '../mail.ts'

/** Of one insert: PostgreSQL takes 65,535 values in a statement. */
const MOST_LETTERS = 5_000

/**
 * What every act ends with, in one statement where it can be: its letters, what other processes are told, its links
 * of the chain. The chain is locked from here to the commit, so nothing comes after.
 */
export async function endAct(tx: Tx): Promise<void> {
  const letters = takePosted(tx)
  while (letters.length > MOST_LETTERS) await putLetters(tx, letters.splice(0, MOST_LETTERS)).execute()
  const recorded = takeRecorded(tx)
  const told = messagesOf(tx).map((message) => sql`pg_notify(${CHANNEL}, ${message})`)
  const ends = recorded === undefined ? told : [...told, sql`audit.append(${recorded}::jsonb)`]
  const [first, ...more] = ends
  if (!first) {
    if (letters.length > 0) await putLetters(tx, letters).execute()
    return
  }
  const begun = letters.length > 0 ? tx.with('posted', () => putLetters(tx, letters)) : tx
  await begun.selectNoFrom([first.as('told'), ...more.map((end, n) => end.as(`told_${n}`))]).execute()
}

/** One sent twice by its key is one. */
const putLetters = (tx: Tx, letters: readonly Insertable<DB['outbox.message']>[]) =>
  tx
    .insertInto('outbox.message')
    .values(letters)
    .onConflict((on) => on.column('unique_key').doNothing())
