import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'

export interface Staff {
  id: number
  employeeNo: string
  name: string
  email: string
  lang: Lang
  status: 'active' | 'left'
}

const staffIn = (read: Reader) =>
  read
    .selectFrom('accounts.staff')
    .select(['id', 'employee_no as employeeNo', 'name', 'email', 'lang', 'status'])
    .$narrowType<{ lang: Lang; status: Staff['status'] }>()

export const findStaff = (read: Reader, id: number): Promise<Staff | undefined> =>
  staffIn(read).where('id', '=', id).executeTakeFirst()

export const findByEmployeeNo = (read: Reader, employeeNo: string): Promise<Staff | undefined> =>
  staffIn(read).where('employee_no', '=', employeeNo).executeTakeFirst()

/** The active person who signs in with this e-mail address or employee number. */
export const findByLogin = (read: Reader, login: string): Promise<Staff | undefined> =>
  staffIn(read)
    .where('status', '=', 'active')
    .where((eb) => eb.or([eb('email', '=', login.toLowerCase()), eb('employee_no', '=', login)]))
    .orderBy('id')
    .executeTakeFirst()

export const listStaff = (read: Reader): Promise<Staff[]> =>
  staffIn(read).orderBy('status').orderBy('employee_no').execute()

export const staffByIds = async (read: Reader, ids: readonly number[]): Promise<Staff[]> =>
  ids.length === 0 ? [] : staffIn(read).where('id', 'in', ids).execute()

/** @returns the new id; undefined when the number or the address is somebody's already */
export async function insertStaff(
  tx: Tx,
  { employeeNo, name, email, lang, at }: Omit<Staff, 'id' | 'status'> & { at: Instant },
): Promise<number | undefined> {
  const row = await tx
    .insertInto('accounts.staff')
    .values({ employee_no: employeeNo, name, email: email.toLowerCase(), lang, added_at: at })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export async function saveStaff(tx: Tx, { id, name, email }: Pick<Staff, 'id' | 'name' | 'email'>) {
  await tx
    .updateTable('accounts.staff')
    .set({ name, email: email.toLowerCase(), status: 'active', left_at: null })
    .where('id', '=', id)
    .execute()
}

export const isEmailOfAnother = async (read: Reader, email: string, id: number): Promise<boolean> =>
  (await staffIn(read)
    .where('email', '=', email.toLowerCase())
    .where('status', '=', 'active')
    .where('id', '<>', id)
    .executeTakeFirst()) !== undefined

export async function saveLeft(tx: Tx, id: number, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('accounts.staff')
    .set({ status: 'left', left_at: at })
    .where('id', '=', id)
    .where('status', '=', 'active')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function saveLang(tx: Tx, id: number, lang: Lang): Promise<void> {
  await tx.updateTable('accounts.staff').set({ lang }).where('id', '=', id).execute()
}
