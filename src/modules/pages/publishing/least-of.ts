import type { Reader } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { weekday } from '#kernel/time.ts'
import type { Edit } from '../items/save-revision.act.ts'
import type { Item } from '../items/item.store.ts'
import { getRevision } from '../items/revision.store.ts'
import { editionAt } from './edition.rule.ts'
import { holdOf, type Least, type LeastDays, type Shortfall } from './least-period.rule.ts'

/** An edit that decides what everyone sees, with the least days that the city's folder gives notices. */
export interface Decision extends Edit {
  readonly leastDays: LeastDays
}

/** The least days with the calendar: no notice ends on a Saturday, a Sunday or a holiday. @law CA 161 */
export async function leastOf(read: Reader, days: LeastDays): Promise<Least> {
  const calendar = await loadCalendar(read)
  const isFree: Least['isFree'] = (day) =>
    weekday(day) === 0 || weekday(day) === 6 || calendar.holidays.has(day)
  return { days, isFree }
}

/** By what an item is held as it is shown now: undefined, it may end. @article 6(1) */
export async function heldNow(
  look: Reader,
  item: Item,
  { leastDays, at }: Pick<Decision, 'leastDays' | 'at'>,
): Promise<Shortfall | undefined> {
  const { type, state } = item
  const seen = editionAt(item, at)
  if (!seen || state === 'trash') return undefined
  const { period } = seen
  const { fields } = await getRevision(look, item.id, seen.n)
  return holdOf({ type, fields, period }, await leastOf(look, leastDays), at)
}
