import { sql } from 'kysely'
import type { Reader } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { View } from './item-view.rule.ts'
import { type Item, itemOf } from '../items/item.store.ts'

export interface ItemLine extends Item {
  readonly title: string
}
interface Asked {
  readonly view: View | undefined
  readonly section: string | undefined
  /** Undefined is of all. */
  readonly departmentId: string | undefined
  /** Of a contract: nothing but these. */
  readonly sections?: readonly string[] | undefined
  readonly text: string
  readonly checkDays: number
  readonly today: LocalDate
  readonly page: number
  readonly size: number
}

/** Items for those who edit them: those that are to be checked first in that view, else the newest first. */
export async function itemLines(look: Reader, asked: Asked): Promise<ItemLine[]> {
  const { view, section, departmentId, text, checkDays, today, page, size } = asked
  let rows = look
    .selectFrom('pages.item')
    .innerJoin('pages.revision', (on) =>
      on
        .onRef('pages.revision.item_id', '=', 'pages.item.id')
        .onRef('pages.revision.n', '=', 'pages.item.newest'),
    )
    .selectAll('pages.item')
    .select('pages.revision.title_ko as title')
    .where('pages.item.state', view === 'trash' ? '=' : '<>', 'trash')
  if (section !== undefined) rows = rows.where('pages.item.section', '=', section)
  if (asked.sections) rows = rows.where('pages.item.section', 'in', [...asked.sections])
  if (departmentId !== undefined) rows = rows.where('pages.item.department_id', '=', departmentId)
  if (text !== '')
    rows = rows.where('pages.revision.title_ko', 'ilike', `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`)
  const isPosted = sql<boolean>`shown is not null and (item.until_at is null or item.until_at > now())`
  if (view === 'draft') rows = rows.where('pages.item.state', '=', 'draft')
  if (view === 'review') rows = rows.where('pages.item.state', '=', 'review')
  if (view === 'posted') rows = rows.where(isPosted)
  if (view === 'ended') rows = rows.where(sql<boolean>`shown is not null and item.until_at <= now()`)
  if (view === 'check')
    rows = rows.where(
      sql<boolean>`shown is not null and (item.until_at is null or item.until_at > now())
        and item.checked_on + coalesce(item.check_every_days, ${checkDays}) - 14 <= ${today}::date`,
    )
  const sorted =
    view === 'check'
      ? rows.orderBy('pages.item.checked_on').orderBy('pages.item.id')
      : rows.orderBy('pages.item.id', 'desc')
  const found = await sorted
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  return found.map(({ title, ...row }) => ({ ...itemOf(row), title }))
}

/** How many wait for a second person, of a department or of all. */
export async function countReviews(look: Reader, departmentId: string | undefined): Promise<number> {
  let rows = look
    .selectFrom('pages.item')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('state', '=', 'review')
  if (departmentId !== undefined) rows = rows.where('department_id', '=', departmentId)
  return (await rows.executeTakeFirstOrThrow()).n
}
