import { verifyPassword } from '#kernel/crypto.ts'
import type { Reader, Transact } from '#kernel/db.ts'
import { noteTry } from '#kernel/http/limits.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { findSecret, type Vault } from '../credentials/credentials.store.ts'
import { keepPassword } from '../credentials/keep-password.ts'
import { decidePassword, type PasswordRefusal } from '../credentials/password.rule.ts'
import { findStaff } from '../staff/staff.store.ts'

const TRIES = { tries: 10, minutes: 15 }

export type ChangeRefusal = PasswordRefusal | 'wrong' | 'differs' | 'same' | 'tooMany'
export interface PasswordChange {
  readonly current: string
  readonly own: string
  readonly again: string
}

/** Changes one's own password. The present one is asked for: an unlocked desk is not enough. @article 5(2) */
export async function changePassword(
  deps: { look: Reader; transact: Transact; vault: Vault },
  staffId: number,
  { current, own, again }: PasswordChange,
  at: Instant,
): Promise<Result<void, ChangeRefusal>> {
  if (!(await noteTry(deps.transact, `office-password ${staffId}`, TRIES, at))) return refuse('tooMany')
  const staff = await findStaff(deps.look, staffId)
  const secret = await findSecret(deps.vault, staffId)
  if (!(await verifyPassword(secret?.passwordHash, current))) return refuse('wrong')
  const allowed = decidePassword(own, staff ? [staff.name, staff.email, staff.employeeNo] : [])
  if (!allowed.ok) return allowed
  if (own !== again) return refuse('differs')
  if (own === current) return refuse('same')
  await keepPassword(deps, { staffId, password: own, at })
  return ok(undefined)
}
