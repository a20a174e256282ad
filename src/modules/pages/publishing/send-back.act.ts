import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dropLock } from '../locks/lock.store.ts'
import { type Item, lockItem, saveItem } from '../items/item.store.ts'
import { decideEdit, type EditRefusal } from '../items/may-edit.rule.ts'
import { getRevision, insertRevision } from '../items/revision.store.ts'
import type { Edit } from '../items/save-revision.act.ts'

/** The second person sends a text back with the reason, kept beside it as a revision of its own. @article 3(3) */
export async function sendBack(
  tx: Tx,
  { id, version, by, at, reason }: Edit & { reason: string },
): Promise<Result<Item, EditRefusal | 'not-in-review'>> {
  const item = await lockItem(tx, id)
  const decided = decideEdit(item, by, version)
  if (!decided.ok) return decided
  if (item.state !== 'review') return refuse('not-in-review')
  const { note: _note, ...revision } = await getRevision(tx, id, item.newest)
  const n = item.newest + 1
  await insertRevision(tx, id, { ...revision, n, at, note: reason, isSentBack: true, sentBackBy: by.id })
  const back: Item = { ...item, state: 'draft', newest: n }
  await saveItem(tx, back)
  await dropLock(tx, id)
  record(tx, { what: 'item.sent-back', about: `item:${id}`, by, detail: { revision: String(n) } })
  return ok({ ...back, version: item.version + 1 })
}
