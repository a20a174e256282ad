import type { Reader, Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'

/** A field in which the city gives counsel (민원분야), as city/<name>/counsel.json has it. @article 11(1) */
export interface CounselField {
  readonly id: string
  readonly name: Record<Lang, string>
  readonly covers: Record<Lang, string>
  readonly departmentId: string
  /** As what a question of the field is filed when it becomes a petition. */
  readonly kindId: string
}

const fieldsIn = (read: Reader) =>
  read.selectFrom('petitions.counsel_field').selectAll().where('closed_on', 'is', null)
type Row = Awaited<ReturnType<ReturnType<typeof fieldsIn>['execute']>>[number]
const fromRow = (row: Row): CounselField => ({
  id: row.id,
  name: { ko: row.name_ko, en: row.name_en },
  covers: { ko: row.covers_ko, en: row.covers_en },
  departmentId: row.department_id,
  kindId: row.kind_id,
})

/** Those that are open, in the city's order. For any role. */
export const fieldsOfCity = async (read: Reader): Promise<CounselField[]> =>
  (await fieldsIn(read).orderBy('sort').execute()).map(fromRow)

export async function findField(read: Reader, id: string): Promise<CounselField | undefined> {
  const row = await fieldsIn(read).where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** Names of all fields, closed ones too: old questions keep theirs. */
export async function fieldNames(read: Reader, lang: Lang): Promise<ReadonlyMap<string, string>> {
  const rows = await read.selectFrom('petitions.counsel_field').select(['id', 'name_ko', 'name_en']).execute()
  return new Map(rows.map((row) => [row.id, row[`name_${lang}`]]))
}

export async function saveField(tx: Tx, f: CounselField, sort: number): Promise<void> {
  const row = {
    name_ko: f.name.ko,
    name_en: f.name.en,
    covers_ko: f.covers.ko,
    covers_en: f.covers.en,
    department_id: f.departmentId,
    kind_id: f.kindId,
    sort,
    closed_on: null,
  }
  await tx
    .insertInto('petitions.counsel_field')
    .values({ id: f.id, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute()
}

export async function closeOtherFields(tx: Tx, ids: readonly string[], on: LocalDate): Promise<void> {
  await tx
    .updateTable('petitions.counsel_field')
    .set({ closed_on: on })
    .where('closed_on', 'is', null)
    .where((eb) => (ids.length === 0 ? eb.lit(true) : eb('id', 'not in', ids)))
    .execute()
}
