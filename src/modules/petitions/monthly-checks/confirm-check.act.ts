import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { decideConfirm } from './monthly-check.rule.ts'
import { lockMonthlyCheck, saveConfirmed } from './monthly-check.store.ts'

/** Whoever checks confirms that it was done, with remarks, once. @law CPTA-ED 22(1); CPTA-ER 7 */
export async function confirmMonthlyCheck(
  tx: Tx,
  { month, remarks, by, at }: { month: string; remarks: string; by: Clerk; at: Instant },
): Promise<Result<void, 'confirmed-already'>> {
  const decided = decideConfirm(await lockMonthlyCheck(tx, month))
  if (!decided.ok) return decided
  await saveConfirmed(tx, month, { by: by.id, remarks, at })
  record(tx, { what: 'monthly-check.confirmed', about: `month:${month}`, by })
  return ok(undefined)
}
