import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'

export type Both = Record<Lang, string>

export interface Department {
  id: string
  parentId: string | null
  name: Both
  says: Both
  phone: string
  fax: string | null
  address: Both
  /** Article 3(3): it runs the internet system. */
  isManaging: boolean
}

const rowsIn = (read: Reader) =>
  read.selectFrom('departments.department').selectAll().where('closed_on', 'is', null)

type Row = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number]

const fromRow = (row: Row): Department => ({
  id: row.id,
  parentId: row.parent_id,
  name: { ko: row.name_ko, en: row.name_en },
  says: { ko: row.says_ko, en: row.says_en },
  phone: row.phone,
  fax: row.fax,
  address: { ko: row.address_ko, en: row.address_en },
  isManaging: row.is_managing,
})

export const departmentsIn = async (read: Reader): Promise<Department[]> =>
  (await rowsIn(read).orderBy('sort').execute()).map(fromRow)

export async function findDepartment(read: Reader, id: string): Promise<Department | undefined> {
  const row = await rowsIn(read).where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** @throws NotFound */
export async function getDepartment(read: Reader, id: string): Promise<Department> {
  const found = await findDepartment(read, id)
  if (!found) throw new NotFound('department', id)
  return found
}

export interface FormerName {
  name: Both
  untilOn: LocalDate
}

/** Newest first. */
export async function formerNames(read: Reader, departmentId: string): Promise<FormerName[]> {
  const rows = await read
    .selectFrom('departments.former_name')
    .select(['name_ko', 'name_en', 'until_on'])
    .where('department_id', '=', departmentId)
    .orderBy('until_on', 'desc')
    .execute()
  return rows.map((row) => ({ name: { ko: row.name_ko, en: row.name_en }, untilOn: row.until_on }))
}

/** Keeps the name that a department had until today. */
export async function saveFormerName(tx: Tx, departmentId: string, { name, untilOn }: FormerName) {
  await tx
    .insertInto('departments.former_name')
    .values({ department_id: departmentId, name_ko: name.ko, name_en: name.en, until_on: untilOn })
    .execute()
}

export async function saveDepartment(tx: Tx, d: Department, sort: number): Promise<void> {
  const row = {
    parent_id: d.parentId,
    name_ko: d.name.ko,
    name_en: d.name.en,
    says_ko: d.says.ko,
    says_en: d.says.en,
    phone: d.phone,
    fax: d.fax,
    address_ko: d.address.ko,
    address_en: d.address.en,
    sort,
    is_managing: d.isManaging,
    closed_on: null,
  }
  await tx
    .insertInto('departments.department')
    .values({ id: d.id, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute()
}

/** Before another department becomes the managing one: there is one at most. */
export async function clearManaging(tx: Tx): Promise<void> {
  await tx
    .updateTable('departments.department')
    .set({ is_managing: false })
    .where('is_managing', '=', true)
    .execute()
}

export async function closeOthers(tx: Tx, ids: readonly string[], on: LocalDate): Promise<void> {
  await tx
    .updateTable('departments.department')
    .set({ closed_on: on })
    .where('closed_on', 'is', null)
    .where('id', 'not in', ids)
    .execute()
}

/** Whether there is or was one. */
export const isDepartment = async (read: Reader, id: string): Promise<boolean> =>
  (await read.selectFrom('departments.department').select('id').where('id', '=', id).executeTakeFirst()) !==
  undefined
