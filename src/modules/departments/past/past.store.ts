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

const rowsIn = (read: Reader) =>
  read
    .selectFrom('departments.department_past as p')
    .innerJoin('departments.department as d', 'd.id', 'p.department_id')
    .selectAll('p')
type Row = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number]
const fromRow = (row: Row): Past => ({
  departmentId: row.department_id,
  parentId: row.parent_id,
  name: { ko: row.name_ko, en: row.name_en },
  fromOn: row.from_on,
  untilOn: row.until_on,
})

/** The departments of a day, in the order of the chart. For any role. @article 3(3) */
export const departmentsOn = async (read: Reader, day: LocalDate): Promise<Past[]> =>
  (
    await rowsIn(read)
      .where('p.from_on', '<=', day)
      .where((eb) => eb.or([eb('p.until_on', 'is', null), eb('p.until_on', '>', day)]))
      .orderBy('d.sort')
      .execute()
  ).map(fromRow)

/** All that is on record, oldest first, in the order of the chart. For any role. */
export const pasts = async (read: Reader): Promise<Past[]> =>
  (await rowsIn(read).orderBy('p.from_on').orderBy('d.sort').execute()).map(fromRow)

/** Out of which departments one was made. */
export interface Origin {
  readonly departmentId: string
  readonly formerId: string
  readonly onDay: LocalDate
}
export const origins = (read: Reader): Promise<Origin[]> =>
  read
    .selectFrom('departments.origin')
    .select(['department_id as departmentId', 'former_id as formerId', 'on_day as onDay'])
    .orderBy('former_id')
    .execute()

export async function saveOrigin(tx: Tx, { departmentId, formerId, onDay }: Origin): Promise<void> {
  await tx
    .insertInto('departments.origin')
    .values({ department_id: departmentId, former_id: formerId, on_day: onDay })
    .onConflict((on) => on.doNothing())
    .execute()
}

/**
 * Notes what has changed since the last note: what is no more ends on the day, what is new or other begins. What
 * changed twice in a day was never seen as it was between.
 */
export async function notePast(tx: Tx, now: readonly Department[], day: LocalDate): Promise<void> {
  await tx.deleteFrom('departments.department_past').where('from_on', '>=', day).execute()
  await tx
    .updateTable('departments.department_past')
    .set({ until_on: null })
    .where('until_on', '>=', day)
    .execute()
  const is = new Map(now.map((one) => [one.id, one]))
  for (const was of await pasts(tx)) {
    if (was.untilOn !== null) continue
    const one = is.get(was.departmentId)
    if (one && one.parentId === was.parentId && one.name.ko === was.name.ko && one.name.en === was.name.en) {
      is.delete(was.departmentId)
      continue
    }
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
