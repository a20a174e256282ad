import { hashPassword, type Seal } from '#kernel/crypto.ts'
import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { saveSecret, type Vault } from './credentials.store.ts'
import { saveDemonstration } from './demonstration.store.ts'
import { TOTP_PURPOSE } from './issue-secret.ts'
import { newTotpSecret } from './one-time-code.ts'

export interface ShownAccount {
  readonly staffId: number
  readonly password: string
  readonly says: Record<Lang, string>
}

/** Gives accounts of the demonstration town a password and a second factor that its sign-in page shows. */
export async function issueDemonstration(
  { vault, seal }: { vault: Vault; seal: Seal },
  accounts: readonly ShownAccount[],
  at: Instant,
): Promise<void> {
  const hashes = new Map<number, string>()
  for (const { staffId, password } of accounts) hashes.set(staffId, await hashPassword(password))
  await vault.transaction().execute(async (tx) => {
    for (const [staffId, passwordHash] of hashes)
      await saveSecret(tx, {
        staffId,
        passwordHash,
        totpSealed: seal.seal(newTotpSecret(), TOTP_PURPOSE),
        isInitial: false,
        at,
      })
    await saveDemonstration(tx, accounts)
  })
}
