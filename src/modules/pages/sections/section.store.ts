import type { Reader, Tx } from '#kernel/db.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Lang } from '#kernel/words.ts'
import type { AfterPeriod } from '../publishing/period.rule.ts'
import type { ItemType } from '../types/types.rule.ts'

export const LOOKS = ['pages', 'list', 'calendar', 'cards', 'table', 'questions', 'department'] as const
export type Look = (typeof LOOKS)[number]

/** A part of the site: what may stand in it, how its list looks, how long things stay. */
export interface Section {
  readonly path: string
  readonly name: Record<Lang, string>
  readonly lead: Record<Lang, string>
  /** Answers for what no item answers for. */
  readonly departmentId: string
  readonly types: readonly ItemType[]
  readonly look: Look
  /** Of an item that says none itself; null is without end. @article 6(1) */
  readonly postingDays: number | null
  readonly afterPeriod: AfterPeriod
  readonly needsApproval: boolean
}

const rowsIn = (read: Reader) => read.selectFrom('pages.section').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number]
const fromRow = (row: Row): Section => ({
  path: row.path,
  name: { ko: row.name_ko, en: row.name_en },
  lead: { ko: row.lead_ko, en: row.lead_en },
  departmentId: row.department_id,
  types: row.types as ItemType[],
  look: row.look as Look,
  postingDays: row.posting_days,
  afterPeriod: row.after_period as AfterPeriod,
  needsApproval: row.needs_approval,
})

/** In the order of the city's folder. For any role. */
export const sectionsIn = async (read: Reader): Promise<Section[]> =>
  (await rowsIn(read).orderBy('sort').execute()).map(fromRow)

export async function findSection(read: Reader, path: string): Promise<Section | undefined> {
  const row = await rowsIn(read).where('path', '=', path).executeTakeFirst()
  return row && fromRow(row)
}

/** @throws NotFound */
export async function getSection(read: Reader, path: string): Promise<Section> {
  const section = await findSection(read, path)
  if (!section) throw new NotFound('section', path)
  return section
}

export async function saveSection(tx: Tx, of: Section, sort: number): Promise<void> {
  const row = {
    name_ko: of.name.ko,
    name_en: of.name.en,
    lead_ko: of.lead.ko,
    lead_en: of.lead.en,
    department_id: of.departmentId,
    types: [...of.types],
    look: of.look,
    posting_days: of.postingDays,
    after_period: of.afterPeriod,
    needs_approval: of.needsApproval,
    sort,
  }
  await tx
    .insertInto('pages.section')
    .values({ path: of.path, ...row })
    .onConflict((on) => on.column('path').doUpdateSet(row))
    .execute()
}
