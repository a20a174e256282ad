import type { Tx } from '#kernel/db.ts'
import { createItem, type Writing } from '../items/create-item.act.ts'
import { type Item } from '../items/item.store.ts'
import { showNewest } from './show-newest.act.ts'

/**
 * Publishes what comes whole from elsewhere: the city's folder, another system, the demonstration. Nobody edits there,
 * so that nobody approves.
 *
 * @article 3(2)1 @article 5(2) @article 6(1)
 */
export async function bringIn(tx: Tx, of: Writing): Promise<Item> {
  const { item, period } = await createItem(tx, of)
  return showNewest(tx, item, { ...period, fromAt: period.fromAt ?? of.at }, of)
}
