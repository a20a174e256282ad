import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { type Item, lockItem, saveItem } from '../items/item.store.ts'
import { decideEdit, mayEdit, type EditRefusal } from '../items/may-edit.rule.ts'
import { lockOfOther } from '../locks/lock.store.ts'
import type { Edit } from '../items/save-revision.act.ts'
import { removePreviews } from '../previews/preview.store.ts'
import { type Decision, heldNow } from '../publishing/least-of.ts'
import { republish } from '../publishing/republish.act.ts'

/**
 * Puts a text into the trash: it is gone for everyone at once, and can be taken out again. A notice that the law keeps
 * posted stays until its time.
 *
 * @article 6(1) refuses `period-too-short` and as `decideEdit` says
 */
export async function trashItem(
  tx: Tx,
  { id, version, by, at, leastDays }: Decision,
): Promise<Result<Item, EditRefusal | 'period-too-short'>> {
  const item = await lockItem(tx, id)
  const decided = decideEdit(item, by, version)
  if (!decided.ok) return decided
  if (await lockOfOther(tx, { id, staffId: by.staffId, at })) return refuse('locked')
  if (await heldNow(tx, item, { leastDays, at })) return refuse('period-too-short')
  const trashed: Item = { ...item, state: 'trash', trashedAt: at }
  await saveItem(tx, trashed)
  await republish(tx, trashed, at)
  await removePreviews(tx, id)
  record(tx, { what: 'item.trashed', about: `item:${id}`, by })
  return ok({ ...trashed, version: item.version + 1 })
}

/**
 * Takes a text out of the trash: what was shown is shown again, as it was. What nobody had seen, and whose time came
 * meanwhile, is a draft again: it was not posted while it lay there.
 *
 * @article 6(1)
 */
export async function restoreItem(
  tx: Tx,
  { id, version, by, at }: Edit,
): Promise<Result<Item, 'not-yours' | 'changed' | 'not-in-trash'>> {
  const item = await lockItem(tx, id)
  if (!mayEdit(item, by)) return refuse('not-yours')
  if (item.state !== 'trash') return refuse('not-in-trash')
  if (item.version !== version) return refuse('changed')
  const back: Item = { ...item, trashedAt: null, state: item.shown === item.newest ? 'settled' : 'draft' }
  const restored: Item = isMissed(item, at) ? withoutMissed(back) : back
  await saveItem(tx, restored)
  await republish(tx, restored, at)
  record(tx, { what: 'item.restored', about: `item:${id}`, by })
  return ok({ ...restored, version: item.version + 1 })
}

/** What was seen before it is seen again; where nothing was, nobody sees it. */
const withoutMissed = ({ earlier, ...item }: Item): Item => ({
  ...item,
  state: 'draft',
  shown: earlier?.n ?? null,
  period: earlier?.period ?? null,
  earlier: null,
})

/** Whether its posting period was to begin and began in the trash. */
const isMissed = ({ period, trashedAt }: Item, now: Instant): boolean =>
  period !== null && trashedAt !== null && trashedAt < period.fromAt && period.fromAt <= now
