import type { Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { CityText } from './city-text.ts'
import { insertPage } from './page.store.ts'
import { republishPage } from './republish.act.ts'

/**
 * Brings in the pages of the city's folder that are not there yet. What the office has edited stays as it is.
 *
 * @article 3(2)1 @article 3(2)2 @article 17(2)
 */
export async function savePages(tx: Tx, pages: readonly CityText[], today: LocalDate): Promise<void> {
  for (const [sort, { path, ...page }] of pages.entries()) {
    const fresh = { ...page, path, checkedOn: page.checkedOn ?? today }
    if (await insertPage(tx, fresh, sort)) await republishPage(tx, fresh)
  }
}
