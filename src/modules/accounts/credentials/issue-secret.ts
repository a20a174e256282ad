import { randomInt } from 'node:crypto'
import { hashPassword, type Seal } from '#kernel/crypto.ts'
import type { Instant } from '#kernel/time.ts'
import { saveSecret, type Vault } from './credentials.store.ts'
import { removeDemonstration } from './demonstration.store.ts'
import { newTotpSecret, otpauthUri } from './one-time-code.ts'

export const TOTP_PURPOSE = 'credentials.secret.totp'

export interface Issued {
  /** To be handed over once and changed at the first sign-in. */
  readonly password: string
  readonly otpauthUri: string
}

/** Without the letters that are mistaken for others. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const newPassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  ).join('-')

/**
 * Gives an account a first password and a second factor, in place of those it had. Neither is kept in a
 * form that can be shown again.
 */
export async function issueSecret(
  { vault, seal }: { vault: Vault; seal: Seal },
  { staffId, label, at }: { staffId: number; label: string; at: Instant },
): Promise<Issued> {
  const password = newPassword()
  const totp = newTotpSecret()
  const passwordHash = await hashPassword(password)
  await vault.transaction().execute(async (tx) => {
    await saveSecret(tx, {
      staffId,
      passwordHash,
      totpSealed: seal.seal(totp, TOTP_PURPOSE),
      isInitial: true,
      at,
    })
    // what the sign-in page of a demonstration showed must not show this
    await removeDemonstration(tx, staffId)
  })
  return { password, otpauthUri: otpauthUri(totp, label) }
}
