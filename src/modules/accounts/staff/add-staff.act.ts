import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { insertStaff } from './staff.store.ts'

export interface NewStaff {
  readonly employeeNo: string
  readonly name: string
  readonly email: string
  readonly lang?: Lang
}

/**
 * Opens an account for one person. It lets nobody in until `issueSecret` has given it a password and a
 * second factor.
 *
 * @returns the staff id; refuses `staff-known` when the number or the address is somebody's already
 * @article 5(2) one account for each person, none for a department
 */
export async function addStaff(
  tx: Tx,
  { employeeNo, name, email, lang = 'ko', by, at }: NewStaff & { by: Actor; at: Instant },
): Promise<Result<number, 'staff-known'>> {
  const id = await insertStaff(tx, { employeeNo, name, email, lang, at })
  if (id === undefined) return refuse('staff-known')
  record(tx, { what: 'staff.added', about: `staff:${id}`, by })
  return ok(id)
}
