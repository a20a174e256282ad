import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import type { Result } from '#kernel/result.ts'
import type { LocalDate } from '#kernel/time.ts'
import { type DealRefusal, decideDeal } from './satisfaction.rule.ts'
import { lockVote, saveDealt } from './vote.store.ts'

/** Notes what was done about a remark: whoever wrote it reads that with the receipt number. @article 4 */
export async function dealWithRemark(
  tx: Tx,
  { id, did, by, on }: { id: number; did: string; by: Clerk; on: LocalDate },
): Promise<Result<void, DealRefusal>> {
  const decided = decideDeal(await lockVote(tx, id), by)
  if (!decided.ok) return decided
  await saveDealt(tx, id, { did, by: by.id, on })
  record(tx, { what: 'satisfaction.dealt-with', about: `satisfaction:${id}`, by })
  return decided
}
