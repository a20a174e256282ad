import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { savePromise } from './promise.store.ts'

/** Which text of the promise is shown; a changed text gets the next number. */
export const WORDING = 1

/** Somebody of a contract promises to keep what they see to themselves, before the office opens. @article 3(3) */
export async function promiseConfidentiality(
  tx: Tx,
  { id, staffId, by, at }: { id: number; staffId: number; by: Actor; at: Instant },
): Promise<void> {
  if (await savePromise(tx, id, { staffId, at, wording: WORDING }))
    record(tx, { what: 'contract.promised', about: `contract:${id}`, by, detail: { wording: WORDING } })
}
