import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { removePreviews } from '../previews/preview.store.ts'
import { type Item, saveItem } from '../items/item.store.ts'
import { staysUntil } from './edition.rule.ts'
import type { PostingPeriod } from './period.rule.ts'
import { republish } from './republish.act.ts'

/**
 * What publishing ends with, whoever decided it. What is seen stays until its time comes. Whoever publishes has looked
 * at it.
 *
 * @article 5(1) @article 5(2) @article 6(1)
 */
export async function showNewest(
  tx: Tx,
  item: Item,
  period: PostingPeriod,
  { by, at, checkedOn = dayOf(at) }: { by: Actor; at: Instant; checkedOn?: Item['checkedOn'] },
): Promise<Item> {
  const earlier = staysUntil(item, period.fromAt, at)
  const shown: Item = { ...item, state: 'settled', shown: item.newest, period, earlier, checkedOn }
  await saveItem(tx, shown)
  await republish(tx, shown, at)
  await removePreviews(tx, item.id)
  const detail = { path: item.path, revision: String(item.newest), from: period.fromAt }
  record(tx, { what: 'item.published', about: `item:${item.id}`, by, detail })
  return { ...shown, version: item.version + 1 }
}
