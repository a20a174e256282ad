import type { Tx } from '#kernel/db.ts'
import { dayOf, type Instant, instantAt } from '#kernel/time.ts'
import { findItemAt } from '../items/item.store.ts'
import { bringIn } from '../publishing/bring-in.act.ts'
import type { CityText } from './city-text.ts'

const BY = { id: 'system:city', from: 'city' }

/**
 * Brings in the pages of the city's folder that are not there yet. What the office has edited, moved or thrown away
 * stays as it is.
 *
 * @article 3(2)1 @article 3(2)2 @article 17(2)
 */
export async function savePages(tx: Tx, pages: readonly CityText[], at: Instant): Promise<void> {
  for (const [sort, page] of pages.entries()) {
    if (await findItemAt(tx, page.path)) continue
    const checkedOn = page.checkedOn ?? dayOf(at)
    const fromAt = instantAt(checkedOn, 0)
    await bringIn(tx, { ...page, checkedOn, period: { fromAt: fromAt < at ? fromAt : at }, sort, by: BY, at })
  }
}
