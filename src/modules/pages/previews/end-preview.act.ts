import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { lockItem } from '../items/item.store.ts'
import { mayEdit } from '../items/may-edit.rule.ts'
import { removePreviews } from './preview.store.ts'

/** Ends the address of a preview before its days are over. One that is over stays so. @article 3(3) refuses `not-yours` */
export async function endPreview(
  tx: Tx,
  { id, key, by }: { id: number; key: string; by: Clerk },
): Promise<Result<void, 'not-yours'>> {
  if (!mayEdit(await lockItem(tx, id), by)) return refuse('not-yours')
  await removePreviews(tx, id, key)
  record(tx, { what: 'item.preview-ended', about: `item:${id}`, by })
  return ok(undefined)
}
