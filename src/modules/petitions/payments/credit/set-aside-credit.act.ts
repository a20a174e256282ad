import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { writeEntry } from '../ledger/ledger.store.ts'
import { insertUse, lockCredit } from './credit.store.ts'
import { type Aside, asideLines } from './set-aside.rule.ts'

export type SetAsideRefusal = 'decided' | 'wrong-direction' | 'no-right'

/** A person says that money is for no petition, and why. Two officers at once: one decides. @article 9(2) */
export async function setAsideCredit(
  tx: Tx,
  {
    creditId,
    purpose,
    reason,
    by,
    at,
  }: { creditId: number; purpose: Aside; reason: string; by: Clerk; at: Instant },
): Promise<Result<void, SetAsideRefusal>> {
  if (!by.rights.has('petition-desk')) return refuse('no-right')
  const credit = await lockCredit(tx, creditId)
  if (credit.purpose !== null || credit.isCancelled) return refuse('decided')
  const lines = asideLines(purpose, credit)
  if (!lines.ok) return lines
  if (!(await insertUse(tx, { creditId, purpose, reason, by: by.id, at }))) return refuse('decided')
  await writeEntry(tx, { what: 'use', creditId, by: by.id, at, lines: lines.value })
  const detail = { purpose, won: credit.amountWon }
  record(tx, { what: 'payment.set-aside', about: `credit:${creditId}`, by, detail })
  return ok(undefined)
}
