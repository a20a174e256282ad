import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { type Item, lockItem, saveItem } from '../items/item.store.ts'
import type { EditRefusal } from '../items/may-edit.rule.ts'
import { republish } from '../publishing/republish.act.ts'
import { type Checker, decideCheck } from './may-check.rule.ts'

/** Somebody has looked whether a text is still right, and it is. @article 5(1) @refusal not-yours, trashed, changed */
export async function checkItem(
  tx: Tx,
  {
    id,
    version,
    by,
    at,
  }: {
    readonly id: number
    readonly version: number
    readonly by: Clerk & Checker
    readonly at: Instant
  },
): Promise<Result<Item, EditRefusal>> {
  const item = await lockItem(tx, id)
  const decided = decideCheck(item, by, version)
  if (!decided.ok) return decided
  const checked: Item = { ...item, checkedOn: dayOf(at) }
  await saveItem(tx, checked)
  await republish(tx, checked, at)
  record(tx, { what: 'item.checked', about: `item:${id}`, by })
  return ok({ ...checked, version: item.version + 1 })
}
