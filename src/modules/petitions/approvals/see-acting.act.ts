import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { saveSeen } from './acting.store.ts'

/** The holder of a post that was absent looks at what was done in its stead. @law CPTA 27 */
export async function seeActing(
  tx: Tx,
  act: { number: string; round: number; step: number; by: Clerk; at: Instant },
): Promise<void> {
  const { number, round, step, by } = act
  if (!(await saveSeen(tx, by.postId, act))) return
  record(tx, { what: 'petition.see-acting', about: `petition:${number}`, by, detail: { round, step } })
}
