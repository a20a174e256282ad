import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { findStaff, isEmailOfAnother, saveStaff } from './staff.store.ts'

/**
 * Brings name and address up to date, and opens the account again for somebody who comes back.
 *
 * @returns whether anything changed; refuses `email-taken`
 */
export async function keepStaff(
  tx: Tx,
  { staffId, name, email, by }: { staffId: number; name: string; email: string; by: Actor },
): Promise<Result<boolean, 'email-taken'>> {
  const known = await findStaff(tx, staffId)
  if (known?.name === name && known.email === email.toLowerCase() && known.status === 'active')
    return ok(false)
  if (await isEmailOfAnother(tx, email, staffId)) return refuse('email-taken')
  await saveStaff(tx, { id: staffId, name, email })
  record(tx, { what: 'staff.kept', about: `staff:${staffId}`, by })
  return ok(true)
}
