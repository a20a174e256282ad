import type { Reader, Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Both, Department } from '../department/department.store.ts'

/** A department as it was from a day until another; null is until now. */
export interface Past {
  readonly departmentId: string
  readonly parentId: string | null
  readonly name: Both
  readonly fromOn: LocalDate
  readonly untilOn: LocalDate | null
}

const rowsIn = (read: Reader) => read.selectFrom('departments.department_past').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number]
const fromRow = (row: Row): Past => ({
  departmentId: row.department_id,
  parentId: row.parent_id,
  name: { ko: row.name_ko, en: row.name_en },
  fromOn: row.from_on,
  untilOn: row.until_on,
})

/** The departments of a day. For any role. @article 3(3) */
export const departmentsOn = async (read: Reader, day: LocalDate): Promise<Past[]> =>
  (
    await rowsIn(read)
      .where('from_on', '<=', day)
      .where((eb) => eb.or([eb('until_on', 'is', null), eb('until_on', '>', day)]))
      .orderBy('name_ko')
      .execute()
  ).map(fromRow)

/** Days on which something changed, newest first. */
export async function changeDays(read: Reader): Promise<LocalDate[]> {
  const rows = await rowsIn(read).execute()
  const days = new Set(rows.flatMap((row) => [row.from_on, ...(row.until_on ? [row.until_on] : [])]))
  return [...days].toSorted().toReversed()
}

/** Notes what has changed since the last note: what is no more ends on the day, what is new or other begins. */
export async function notePast(tx: Tx, now: readonly Department[], day: LocalDate): Promise<void> {
  const open = (await rowsIn(tx).where('until_on', 'is', null).execute()).map(fromRow)
  const is = new Map(now.map((one) => [one.id, one]))
  for (const was of open) {
    const one = is.get(was.departmentId)
    const isSame =
      one && one.parentId === was.parentId && one.name.ko === was.name.ko && one.name.en === was.name.en
    if (isSame) {
      is.delete(was.departmentId)
      continue
    }
    // what changed twice in a day was never seen as it was between
    if (was.fromOn >= day)
      await tx
        .deleteFrom('departments.department_past')
        .where('department_id', '=', was.departmentId)
        .where('from_on', '=', was.fromOn)
        .execute()
    else
      await tx
        .updateTable('departments.department_past')
        .set({ until_on: day })
        .where('department_id', '=', was.departmentId)
        .where('until_on', 'is', null)
        .execute()
  }
  for (const one of is.values())
    await tx
      .insertInto('departments.department_past')
      .values({
        department_id: one.id,
        from_on: day,
        parent_id: one.parentId,
        name_ko: one.name.ko,
        name_en: one.name.en,
      })
      .execute()
}
