import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { Editions } from '../publishing/edition.rule.ts'
import type { AfterPeriod } from '../publishing/period.rule.ts'
import type { ItemType } from '../types/types.rule.ts'
import type { ItemState } from './item-state.rule.ts'
import type { Responsible } from './texts.rule.ts'

/** A content of the site as the office works on it. Its texts are in its revisions. */
export interface Item extends Responsible, Editions {
  readonly id: number
  /** Without a slash before it: `news/12`. */
  readonly path: string
  readonly section: string
  readonly type: ItemType
  readonly state: ItemState
  /** The number of the newest revision. */
  readonly newest: number
  /** Keeps it right; null is the head of its department. */
  readonly postId: string | null
  readonly checkedOn: LocalDate
  /** Days; null is the city's policy. */
  readonly checkEveryDays: number | null
  readonly trashedAt: Instant | null
  readonly version: number
  readonly sort: number
}

const rowsIn = (look: Reader) => look.selectFrom('pages.item').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number]

export const itemOf = (row: Row): Item => ({
  id: row.id,
  path: row.path,
  section: row.section,
  type: row.type as ItemType,
  state: row.state as ItemState,
  newest: row.newest,
  shown: row.shown,
  departmentId: row.department_id,
  provider: { ko: row.provider_ko, en: row.provider_en },
  phone: row.phone,
  postId: row.post_id,
  checkedOn: row.checked_on,
  checkEveryDays: row.check_every_days,
  period: row.from_at && {
    fromAt: row.from_at,
    untilAt: row.until_at,
    afterPeriod: row.after_period as AfterPeriod,
  },
  earlier: row.earlier_from_at && {
    n: row.earlier ?? 0,
    period: {
      fromAt: row.earlier_from_at,
      untilAt: row.earlier_until_at,
      afterPeriod: row.earlier_after_period as AfterPeriod,
    },
  },
  trashedAt: row.trashed_at,
  version: row.version,
  sort: row.sort,
})

const columnsOf = (of: Omit<Item, 'id' | 'version'>) => ({
  path: of.path,
  section: of.section,
  type: of.type,
  state: of.state,
  newest: of.newest,
  shown: of.shown,
  department_id: of.departmentId,
  provider_ko: of.provider.ko,
  provider_en: of.provider.en,
  phone: of.phone,
  post_id: of.postId,
  checked_on: of.checkedOn,
  check_every_days: of.checkEveryDays,
  from_at: of.period?.fromAt ?? null,
  until_at: of.period?.untilAt ?? null,
  after_period: of.period?.afterPeriod ?? null,
  earlier: of.earlier?.n ?? null,
  earlier_from_at: of.earlier?.period.fromAt ?? null,
  earlier_until_at: of.earlier?.period.untilAt ?? null,
  earlier_after_period: of.earlier?.period.afterPeriod ?? null,
  trashed_at: of.trashedAt,
  sort: of.sort,
})

export async function findItem(look: Reader, id: number): Promise<Item | undefined> {
  const row = await rowsIn(look).where('id', '=', id).executeTakeFirst()
  return row && itemOf(row)
}

/** @throws NotFound */
export async function getItem(look: Reader, id: number): Promise<Item> {
  const found = await findItem(look, id)
  if (!found) throw new NotFound('item', String(id))
  return found
}

/** @throws NotFound */
export async function lockItem(tx: Tx, id: number): Promise<Item> {
  const row = await rowsIn(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('item', String(id))
  return itemOf(row)
}

export const findItemAt = async (look: Reader, path: string): Promise<Item | undefined> => {
  const row = await rowsIn(look).where('path', '=', path).executeTakeFirst()
  return row && itemOf(row)
}

/** Without a path it gets its section's and its own number. */
export async function insertItem(
  tx: Tx,
  item: Omit<Item, 'id' | 'version' | 'path'> & { readonly path: string | undefined },
): Promise<Item> {
  const row = await tx
    .insertInto('pages.item')
    .values({
      ...columnsOf({ ...item, path: '' }),
      // nobody sees the second: the number is known a moment later
      path: item.path ?? sql<string>`${item.section}::text || '/' || gen_random_uuid()`,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  if (item.path !== undefined) return itemOf(row)
  const named = { ...itemOf(row), path: `${item.section}/${row.id}` }
  await saveItem(tx, named)
  return named
}

export async function saveItem(tx: Tx, item: Item): Promise<void> {
  await tx
    .updateTable('pages.item')
    .set((eb) => ({ ...columnsOf(item), version: eb('version', '+', 1) }))
    .where('id', '=', item.id)
    .execute()
}
