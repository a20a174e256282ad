import type { Tx } from '#kernel/db.ts'
import { lockTarget, type Target } from './target.store.ts'
import { getRecord, lockRecord, type WithheldRecord } from './withhold.store.ts'

/** A record with its text, the text locked first as by every act that withholds. @throws NotFound */
export async function lockWithheld(tx: Tx, id: number): Promise<{ known: WithheldRecord; target: Target }> {
  const target = await lockTarget(tx, await getRecord(tx, id))
  return { known: await lockRecord(tx, id), target }
}
