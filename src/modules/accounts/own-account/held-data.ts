import type { Seal } from '#kernel/crypto.ts'
import type { Reader } from '#kernel/db.ts'
import { consentsOf } from '../citizens/consent.store.ts'
import { signInsOf } from '../citizens/sign-ins.store.ts'
import { checksOf } from '../identity/identity-check.store.ts'
import { externalsOf } from '../oidc/external-identity.store.ts'
import { passkeysOf } from '../passkeys/passkey.store.ts'
import { openOwnAccount } from './own-account.store.ts'

/** Everything that the accounts hold about somebody, as they may read it. @law PIPA 35 */
export async function heldData(look: Reader, seal: Seal, citizenId: number): Promise<object> {
  const [account, consents, signIns, identityChecks, passkeys, external] = await Promise.all([
    openOwnAccount(look, seal, citizenId),
    consentsOf(look, citizenId),
    signInsOf(look, citizenId),
    checksOf(look, citizenId),
    passkeysOf(look, seal, citizenId),
    externalsOf(look, citizenId),
  ])
  return { account, consents, signIns, identityChecks, passkeys, external }
}
