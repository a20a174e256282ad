import { isDeepStrictEqual } from 'node:util'
import type { Reader } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Item } from '../items/item.store.ts'
import { getRevision } from '../items/revision.store.ts'
import { editionAt } from '../publishing/edition.rule.ts'
import { standingAt } from '../publishing/period.rule.ts'
import { typedOf } from './typed-item.ts'

/** Whether what was written says no more than what everyone reads already. */
export async function isAsPosted(
  look: Reader,
  item: Item,
  { at, ...written }: Parameters<typeof typedOf>[1] & { at: Instant },
): Promise<boolean> {
  const seen = editionAt(item, at)
  if (!seen || seen.n !== item.shown || standingAt(seen.period, at) !== 'posted') return false
  const posted = await getRevision(look, item.id, seen.n)
  return isDeepStrictEqual(typedOf(item.type, posted), typedOf(item.type, written))
}
