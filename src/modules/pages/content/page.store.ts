import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'

/** Who answers for a text. A post, never a person. @article 5(2) */
export interface Responsible {
  readonly departmentId: string
  readonly provider: Record<Lang, string>
  readonly phone: string
  readonly checkedOn: LocalDate
}
export interface Text {
  readonly title: string
  readonly body: string
}
/** Korean always; other languages where there is a translation. */
export interface Texts {
  readonly ko: Text
  readonly en: Text | undefined
}
export interface ContentPage extends Responsible {
  /** `about/visit` */
  readonly path: string
  readonly texts: Texts
  readonly version: number
}

const rowsIn = (read: Reader) => read.selectFrom('pages.page').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number]

/** The parts that pages and news have alike. */
export const fromParts = (
  row: Pick<
    Row,
    | 'department_id'
    | 'provider_ko'
    | 'provider_en'
    | 'phone'
    | 'checked_on'
    | 'title_ko'
    | 'body_ko'
    | 'title_en'
    | 'body_en'
    | 'version'
  >,
) => ({
  departmentId: row.department_id,
  provider: { ko: row.provider_ko, en: row.provider_en },
  phone: row.phone,
  checkedOn: row.checked_on,
  texts: {
    ko: { title: row.title_ko, body: row.body_ko },
    en: row.title_en === null ? undefined : { title: row.title_en, body: row.body_en ?? '' },
  },
  version: row.version,
})

export const columnsOf = (of: Responsible & { texts: Texts }) => ({
  department_id: of.departmentId,
  provider_ko: of.provider.ko,
  provider_en: of.provider.en,
  phone: of.phone,
  checked_on: of.checkedOn,
  title_ko: of.texts.ko.title,
  body_ko: of.texts.ko.body,
  title_en: of.texts.en?.title ?? null,
  body_en: of.texts.en?.body ?? null,
})

const fromRow = (row: Row): ContentPage => ({ path: row.path, ...fromParts(row) })

export const pagesIn = async (read: Reader): Promise<ContentPage[]> =>
  (await rowsIn(read).orderBy('sort').execute()).map(fromRow)

/** @throws NotFound */
export async function getPage(read: Reader, path: string): Promise<ContentPage> {
  const row = await rowsIn(read).where('path', '=', path).executeTakeFirst()
  if (!row) throw new NotFound('page', path)
  return fromRow(row)
}

/** @throws NotFound */
export async function lockPage(tx: Tx, path: string): Promise<ContentPage> {
  const row = await rowsIn(tx).where('path', '=', path).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('page', path)
  return fromRow(row)
}

/** @returns whether it was new */
export async function insertPage(tx: Tx, page: Omit<ContentPage, 'version'>, sort: number): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('pages.page')
    .values({ path: page.path, ...columnsOf(page), sort })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function savePage(tx: Tx, page: ContentPage): Promise<void> {
  await tx
    .updateTable('pages.page')
    .set((eb) => ({ ...columnsOf(page), version: eb('version', '+', 1) }))
    .where('path', '=', page.path)
    .execute()
}
