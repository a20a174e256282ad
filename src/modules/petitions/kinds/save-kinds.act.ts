import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import { closeOtherKinds, type Kind, kindsOf, saveKind } from './kind.store.ts'

/** A kind as city/<name>/kinds.json has it. */
export interface KindOfCity extends Omit<Kind, 'issuanceFeeWon' | 'postageWon' | 'elsewhere' | 'isOpen'> {
  readonly issuanceFeeWon?: number
  readonly postageWon?: number
  readonly elsewhere?: Kind['elsewhere']
}

/**
 * Brings the table of standards up to date with the city's folder. What left it takes no new petitions.
 *
 * @article 8(3) @article 9(1)
 */
export async function saveKinds(tx: Tx, list: readonly KindOfCity[], today: LocalDate): Promise<void> {
  const before = JSON.stringify(await kindsOf(tx))
  for (const [sort, one] of list.entries())
    await saveKind(tx, { issuanceFeeWon: 0, postageWon: 0, elsewhere: undefined, ...one }, sort)
  await closeOtherKinds(
    tx,
    list.map((one) => one.id),
    today,
  )
  if (JSON.stringify(await kindsOf(tx)) !== before) touch(tx, 'kinds')
}
