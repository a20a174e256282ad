import type { Seal } from '#kernel/crypto.ts'
import { verifyPassword } from '#kernel/crypto.ts'
import type { Reader } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { findSecret, noteFailure, useStep, type Vault } from '../credentials/credentials.store.ts'
import { isDemonstration } from '../credentials/demonstration.store.ts'
import { TOTP_PURPOSE } from '../credentials/issue-secret.ts'
import { newTotpSecret, stepOfCode } from '../credentials/one-time-code.ts'
import { decidePassword, type PasswordRefusal } from '../credentials/password.rule.ts'
import { findByLogin, type Staff } from '../staff/staff.store.ts'

const NOBODY = 0
const NO_SECRET = newTotpSecret()

export interface Tried {
  readonly login: string
  readonly password: string
  readonly code: string
  /** The password of one's own that takes the place of a first one. */
  readonly own: string
  readonly at: Instant
}
export type Outcome =
  | { is: 'wrong' }
  /** Both factors are right, but the password was given by somebody else: one of one's own comes first. */
  | { is: 'initial'; refusal: PasswordRefusal | undefined }
  | { is: 'right'; staff: Staff; wasInitial: boolean }

/**
 * Judges a sign-in. Whoever is unknown, has left, types a wrong password or a code used before gets the
 * same answer after the same work.
 *
 * @article 5(2) two factors; accounts of the demonstration let nobody into production
 */
export async function checkSignIn(
  { look, vault, seal, production }: { look: Reader; vault: Vault; seal: Seal; production: boolean },
  { login, password, code, own, at }: Tried,
): Promise<Outcome> {
  const staff = await findByLogin(look, login)
  const id = staff?.id ?? NOBODY
  const secret = await findSecret(vault, id)
  const isRight = await verifyPassword(secret?.passwordHash, password)
  const step = stepOfCode(secret ? seal.open(secret.totpSealed, TOTP_PURPOSE) : NO_SECRET, code, at)
  const isShown = await isDemonstration(vault, id)
  if (staff && secret && isRight && step !== undefined && !(production && isShown)) {
    if (step <= secret.totpLastStep) return { is: 'wrong' }
    const { isInitial } = secret
    const chosen = decidePassword(own, [staff.name, staff.email, staff.employeeNo, password])
    if (isInitial && !chosen.ok) return { is: 'initial', refusal: own === '' ? undefined : chosen.refusal }
    if (await useStep(vault, id, step)) return { is: 'right', staff, wasInitial: isInitial }
  }
  await noteFailure(vault, id, at)
  return { is: 'wrong' }
}
