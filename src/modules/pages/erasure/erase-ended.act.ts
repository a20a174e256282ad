import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { lockItem } from '../items/item.store.ts'
import { getRevision } from '../items/revision.store.ts'
import { saveMediaUses } from '../media/save-media-uses.act.ts'
import { heldKindOf } from '../publishing/least-period.rule.ts'
import { republish } from '../publishing/republish.act.ts'
import { removeItems } from '../trash/trash.store.ts'
import { insertErased } from './erased.store.ts'

/**
 * Erases a text that was to be removed after its posting period, with all its revisions and what it uses of the
 * library; where it stood, when and who answered for it stay. Notices that the law wants posted are records of the
 * measure, and are kept.
 *
 * @article 6(1)
 */
export async function eraseEnded(
  tx: Tx,
  { id, before, by, at }: { id: number; before: Instant; by: Actor; at: Instant },
): Promise<void> {
  const item = await lockItem(tx, id)
  const { shown, period, type, path, departmentId } = item
  if (shown === null || period?.untilAt == null || period.untilAt > before) return
  if (period.afterPeriod !== 'remove' || item.state === 'trash') return
  const { fields, writtenBy } = await getRevision(tx, id, shown)
  if (heldKindOf({ type, fields }) !== undefined) return
  await republish(tx, { ...item, shown: null, period: null, earlier: null }, at)
  const none = { path, title: '', mediaIds: [], fromAt: null, untilAt: null, at }
  await saveMediaUses(tx, { ...none, owner: `item:${id}:draft` })
  await removeItems(tx, [id])
  const { fromAt, untilAt } = period
  await insertErased(tx, { itemId: id, path, departmentId, writtenBy, fromAt, untilAt, erasedAt: at })
  record(tx, { what: 'item.erased', about: `item:${id}`, by, detail: { path, until: untilAt } })
}
