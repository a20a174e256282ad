import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { addMinutes, type Instant } from '#kernel/time.ts'
import { type Item, lockItem, saveItem } from '../items/item.store.ts'
import { decideEdit, type EditRefusal } from '../items/may-edit.rule.ts'
import { removePreviews } from '../previews/preview.store.ts'
import { type Decision, heldNow } from './least-of.ts'
import type { PostingPeriod } from './period.rule.ts'
import { republish } from './republish.act.ts'

export type WithdrawRefusal = EditRefusal | 'not-posted' | 'period-too-short'

/**
 * Ends a posting period now. A notice that the law keeps posted cannot end before its time.
 *
 * @article 6(1) refuses `not-posted`, `period-too-short` and as `decideEdit` says
 */
export async function withdrawItem(
  tx: Tx,
  { id, version, by, at, leastDays }: Decision,
): Promise<Result<Item, WithdrawRefusal>> {
  const item = await lockItem(tx, id)
  const decided = decideEdit(item, by, version)
  if (!decided.ok) return decided
  const { shown, period } = item
  if (shown === null || period === null || (period.untilAt !== null && period.untilAt <= at))
    return refuse('not-posted')
  // what nobody has seen yet may be taken back
  if (await heldNow(tx, item, { leastDays, at })) return refuse('period-too-short')
  const ended: Item = { ...item, period: endedAt(period, at), earlier: null }
  await saveItem(tx, ended)
  await republish(tx, ended, at)
  await removePreviews(tx, id)
  record(tx, { what: 'item.withdrawn', about: `item:${id}`, by })
  return ok({ ...ended, version: item.version + 1 })
}

const endedAt = ({ fromAt, afterPeriod }: PostingPeriod, at: Instant): PostingPeriod => ({
  fromAt: fromAt < at ? fromAt : addMinutes(at, -1),
  untilAt: at,
  afterPeriod: afterPeriod === 'archive' ? 'hide' : afterPeriod,
})
