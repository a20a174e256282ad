import { hashPassword } from '#kernel/crypto.ts'
import type { Instant } from '#kernel/time.ts'
import { savePassword, type Vault } from './credentials.store.ts'
import { removeDemonstration } from './demonstration.store.ts'

/** Keeps a password that `decidePassword` allowed. The demonstration shows it no more. */
export async function keepPassword(
  { vault }: { vault: Vault },
  { staffId, password, at }: { staffId: number; password: string; at: Instant },
): Promise<void> {
  await savePassword(vault, { staffId, passwordHash: await hashPassword(password), at })
  await removeDemonstration(vault, staffId)
}
