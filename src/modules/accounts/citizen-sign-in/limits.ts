import { normalEmail, type Seal } from '#kernel/crypto.ts'
import type { Transact } from '#kernel/db.ts'
import { forgetTries, noteTry } from '#kernel/http/limits.ts'
import type { Instant } from '#kernel/time.ts'

const FROM_ADDRESS = { tries: 60, minutes: 15 }
const ACCOUNT_FROM_ADDRESS = { tries: 10, minutes: 15 }
const ACCOUNT_FROM_ANYWHERE = { tries: 100, minutes: 15 }

interface Try {
  readonly email: string
  readonly address: string
  readonly at: Instant
}

/** Typed addresses are kept as a keyed hash. */
function keysOf(seal: Seal, { email, address }: Pick<Try, 'email' | 'address'>) {
  const account = seal.lookup(normalEmail(email), 'citizens.login').toString('base64url')
  return {
    address: `citizen-sign-in from ${address}`,
    pair: `citizen-sign-in ${account} from ${address}`,
    account: `citizen-sign-in ${account}`,
  }
}

/**
 * Whether a password may be tried now. Strangers who try an account elsewhere slow one another down long before they
 * reach its owner, and nothing stays locked: a passkey or a link by mail is always open.
 */
export async function mayTryPassword(
  { transact, seal }: { transact: Transact; seal: Seal },
  { email, address, at }: Try,
): Promise<boolean> {
  const keys = keysOf(seal, { email, address })
  return (
    (await noteTry(transact, keys.address, FROM_ADDRESS, at)) &&
    (await noteTry(transact, keys.pair, ACCOUNT_FROM_ADDRESS, at)) &&
    (await noteTry(transact, keys.account, ACCOUNT_FROM_ANYWHERE, at))
  )
}

/** After a sign-in that succeeded. */
export async function forgiveTries(
  { transact, seal }: { transact: Transact; seal: Seal },
  of: Pick<Try, 'email' | 'address'>,
): Promise<void> {
  const keys = keysOf(seal, of)
  for (const key of [keys.pair, keys.account]) await forgetTries(transact, key)
}
