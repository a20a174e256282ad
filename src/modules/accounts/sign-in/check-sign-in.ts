import type { Seal } from '#kernel/crypto.ts'
import { verifyPassword } from '#kernel/crypto.ts'
import type { Reader } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { findSecret, noteFailure, useStep, type Vault } from '../credentials/credentials.store.ts'
import { isDemonstration } from '../credentials/demonstration.store.ts'
import { TOTP_PURPOSE } from '../credentials/issue-secret.ts'
import { newTotpSecret, stepOfCode } from '../credentials/one-time-code.ts'
import { findByLogin, type Staff } from '../staff/staff.store.ts'

const NOBODY = 0
const NO_SECRET = newTotpSecret()

export interface Tried {
  readonly login: string
  readonly password: string
  readonly code: string
  readonly at: Instant
}
export type Outcome =
  | { is: 'wrong' }
  /** Both factors are right, and the password was given by somebody else: one of one's own comes first. */
  | { is: 'initial'; staff: Staff }
  | { is: 'right'; staff: Staff }

/**
 * Judges a sign-in. Whoever is unknown, has left, types a wrong password or a code used before gets the
 * same answer after the same work.
 *
 * @param hasOwn whether a password of one's own is being set at the same time
 * @article 5(2) two factors; accounts of the demonstration let nobody into production
 */
export async function checkSignIn(
  { look, vault, seal, production }: { look: Reader; vault: Vault; seal: Seal; production: boolean },
  { login, password, code, at }: Tried,
  { hasOwn }: { hasOwn: boolean },
): Promise<Outcome> {
  const staff = await findByLogin(look, login)
  const id = staff?.id ?? NOBODY
  const secret = await findSecret(vault, id)
  const isRight = await verifyPassword(secret?.passwordHash, password)
  const step = stepOfCode(secret ? seal.open(secret.totpSealed, TOTP_PURPOSE) : NO_SECRET, code, at)
  const isShown = await isDemonstration(vault, id)
  if (staff && secret && isRight && step !== undefined && !(production && isShown)) {
    if (step <= secret.totpLastStep) return { is: 'wrong' }
    if (secret.isInitial && !hasOwn) return { is: 'initial', staff }
    if (await useStep(vault, id, step)) return { is: 'right', staff }
  }
  await noteFailure(vault, id, at)
  return { is: 'wrong' }
}
