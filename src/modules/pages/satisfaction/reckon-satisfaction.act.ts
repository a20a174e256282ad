import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { saveFigures } from './figure.store.ts'
import { figuresShown, meanOf, spreadOf } from './satisfaction.rule.ts'
import { sumsOf } from './vote.store.ts'

/** Reckons anew what everyone may read of some years. @article 4 */
export async function reckonSatisfactionOf(tx: Tx, years: readonly number[]): Promise<void> {
  for (const year of years) {
    const shown = figuresShown(await sumsOf(tx, { year, by: 'department_id' }))
    const figures = shown.map((one) => ({ ...one, year, mean: meanOf(one), spread: spreadOf(one) }))
    await saveFigures(tx, year, figures)
  }
  touch(tx, 'satisfaction-figures')
}
