import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { createItem } from '../items/create-item.act.ts'
import { getItem, type Item } from '../items/item.store.ts'
import { mayEdit } from '../items/may-edit.rule.ts'
import { getRevision } from '../items/revision.store.ts'

/** Begins a text with what another one says, in the same section, for the department of whoever copies. @article 3(3) */
export async function copyItem(
  tx: Tx,
  { id, by, at }: { id: number; by: Clerk; at: Instant },
): Promise<Result<Item, 'not-yours'>> {
  const item = await getItem(tx, id)
  if (!mayEdit(item, by)) return refuse('not-yours')
  const { texts, fields } = await getRevision(tx, id, item.newest)
  const { section, type, checkEveryDays, departmentId, provider, phone } = item
  const checkedOn = dayOf(at)
  const responsible = {
    departmentId,
    provider,
    phone,
    checkedOn,
    checkEveryDays,
    postId: by.contract ? undefined : by.postId,
  }
  const { item: copy } = await createItem(tx, { section, type, ...responsible, texts, fields, by, at })
  return ok(copy)
}
