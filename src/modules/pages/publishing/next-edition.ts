import type { Reader } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Item } from '../items/item.store.ts'
import { getRevision, type Revision } from '../items/revision.store.ts'
import { editionAt } from './edition.rule.ts'
import { type Decision, leastOf } from './least-of.ts'
import { holdOf, keepsHold, type Notice, postedFrom, shortfallOf } from './least-period.rule.ts'

/**
 * A revision as it would be shown if it were published now, with what it lacks of the time that the law gives it and
 * whether it would end, move or rename a notice that is held.
 *
 * @article 6(1)
 */
export async function nextEdition(
  look: Reader,
  item: Item,
  { fields, period: wanted }: Pick<Revision, 'fields' | 'period'>,
  { leastDays, at: now }: Pick<Decision, 'leastDays' | 'at'>,
) {
  const { type } = item
  const before = await seenOf(look, item, now)
  const fromAt = postedFrom({ type, fields }, { asked: wanted.fromAt, before, now })
  const period = { ...wanted, fromAt }
  const least = await leastOf(look, leastDays)
  const hold = before && holdOf(before, least, now)
  return {
    period,
    shortfall: shortfallOf({ type, fields, period }, least),
    breaksHold: hold !== undefined && !keepsHold(hold, { type, fields, period }, now),
  }
}

async function seenOf(look: Reader, item: Item, now: Instant): Promise<Notice | undefined> {
  const seen = editionAt(item, now)
  if (!seen) return undefined
  const { fields } = await getRevision(look, item.id, seen.n)
  return { type: item.type, fields, period: seen.period }
}
