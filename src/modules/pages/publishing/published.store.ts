import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import { textColumns, textsOf } from '../items/revision.store.ts'
import type { Responsible, Texts } from '../items/texts.rule.ts'
import type { Fields } from '../types/read-fields.rule.ts'
import { LATEST_TYPES } from '../types/latest.rule.ts'
import type { ItemType } from '../types/types.rule.ts'
import type { AfterPeriod, PostingPeriod } from './period.rule.ts'

/** What everyone sees of an item, while its posting period runs. */
export interface Published extends Responsible, PostingPeriod {
  readonly itemId: number
  /** It ends where the other edition of its text begins. */
  readonly isEarlier: boolean
  readonly path: string
  readonly section: string
  readonly type: ItemType
  readonly checkedOn: LocalDate
  readonly checkEveryDays: number | null
  readonly texts: Texts
  readonly fields: Fields
  readonly changedAt: Instant
  readonly sort: number
}

const rowsIn = (read: Reader) => read.selectFrom('pages.published').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number]

export const publishedOf = (row: Row): Published => ({
  itemId: row.item_id,
  isEarlier: row.is_earlier,
  path: row.path,
  section: row.section,
  type: row.type as ItemType,
  departmentId: row.department_id,
  provider: { ko: row.provider_ko, en: row.provider_en },
  phone: row.phone,
  checkedOn: row.checked_on,
  checkEveryDays: row.check_every_days,
  texts: textsOf(row),
  fields: row.fields as Fields,
  fromAt: row.from_at,
  untilAt: row.until_at,
  afterPeriod: row.after_period as AfterPeriod,
  changedAt: row.changed_at,
  sort: row.sort,
})

/**
 * The edition that counts at a moment, whatever its standing, with when the next one begins: the last that has begun,
 * or the first that is to come.
 */
export async function findPublished(
  read: Reader,
  path: string,
  now: Instant,
): Promise<(Published & { readonly nextAt: Instant | null }) | undefined> {
  const rows = (await rowsIn(read).where('path', '=', path).orderBy('from_at').execute()).map(publishedOf)
  const one = rows.findLast((of) => of.fromAt <= now) ?? rows[0]
  return one && { ...one, nextAt: rows.find((of) => of.fromAt > now)?.fromAt ?? null }
}

/** What is posted at a moment. */
export const postedRows = (read: Reader, now: Instant) =>
  rowsIn(read)
    .where('from_at', '<=', now)
    .where((eb) => eb.or([eb('until_at', 'is', null), eb('until_at', '>', now)]))

/** All that is posted of some sections, in the order of the city's folder, then newest first; 5,000 at most. */
export async function postedIn(
  read: Reader,
  now: Instant,
  { section, type }: { section?: string | undefined; type?: ItemType | undefined } = {},
): Promise<Published[]> {
  let rows = postedRows(read, now)
  if (section !== undefined) rows = rows.where('section', '=', section)
  if (type !== undefined) rows = rows.where('type', '=', type)
  return (
    await rows.orderBy('sort').orderBy('from_at', 'desc').orderBy('item_id', 'desc').limit(5_000).execute()
  ).map(publishedOf)
}

/** What a department published last, of whatever section that has days. */
export async function latestOf(read: Reader, now: Instant, departmentId: string): Promise<Published[]> {
  const rows = await postedRows(read, now)
    .where('department_id', '=', departmentId)
    .where('type', 'in', LATEST_TYPES)
    .orderBy('from_at', 'desc')
    .limit(10)
    .execute()
  return rows.map(publishedOf)
}

/** When something of a section begins or ends next: until then what was made of it stays right. */
export async function nextTurn(read: Reader, now: Instant, section?: string): Promise<Instant | undefined> {
  const { rows } = await sql<{ at: Instant | null }>`
    select least(
      (select min(from_at) from pages.published where from_at > ${now} and (${section ?? null}::text is null or section = ${section ?? null})),
      (select min(until_at) from pages.published where until_at > ${now} and (${section ?? null}::text is null or section = ${section ?? null}))
    ) as at`.execute(read)
  return rows[0]?.at ?? undefined
}

export async function savePublished(tx: Tx, of: Published): Promise<void> {
  const row = {
    item_id: of.itemId,
    is_earlier: of.isEarlier,
    path: of.path,
    section: of.section,
    type: of.type,
    department_id: of.departmentId,
    provider_ko: of.provider.ko,
    provider_en: of.provider.en,
    phone: of.phone,
    checked_on: of.checkedOn,
    check_every_days: of.checkEveryDays,
    ...textColumns(of.texts),
    fields: JSON.stringify(of.fields),
    from_at: of.fromAt,
    until_at: of.untilAt,
    after_period: of.afterPeriod,
    changed_at: of.changedAt,
    sort: of.sort,
  }
  await tx.insertInto('pages.published').values(row).execute()
}

export async function removePublished(tx: Tx, itemId: number): Promise<void> {
  await tx.deleteFrom('pages.published').where('item_id', '=', itemId).execute()
}
