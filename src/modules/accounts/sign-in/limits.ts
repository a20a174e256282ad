import type { Seal } from '#kernel/crypto.ts'
import type { Reader, Transact } from '#kernel/db.ts'
import { forgetTries, noteTry } from '#kernel/http/limits.ts'
import type { Instant } from '#kernel/time.ts'
import { isKnownPlace } from './known-place.store.ts'

const FROM_ADDRESS = { tries: 30, minutes: 15 }
const ACCOUNT_FROM_ADDRESS = { tries: 5, minutes: 5 }
const ACCOUNT_FROM_ANYWHERE = { tries: 30, minutes: 15 }

/** Minutes after which a refused sign-in may be tried again at the latest. */
export const WAIT_MINUTES = 15

const PLACE = 'accounts.known_place'
export const placeOf = (seal: Seal, address: string): Buffer => seal.lookup(address, PLACE)

/** Typed names are kept as a keyed hash: people type passwords into that field, too. */
function keysOf(seal: Seal, login: string, address: string) {
  const account = seal.lookup(login.toLowerCase(), 'accounts.login').toString('base64url')
  return {
    address: `office-sign-in from ${address}`,
    pair: `office-sign-in ${account} from ${address}`,
    account: `office-sign-in ${account}`,
  }
}

/**
 * Whether a sign-in may be tried now. Strangers who try an account elsewhere do not keep its owner out
 * at a place where the owner has signed in before; nothing stays locked.
 */
export async function mayTry(
  { look, transact, seal }: { look: Reader; transact: Transact; seal: Seal },
  { login, address, at }: { login: string; address: string; at: Instant },
): Promise<boolean> {
  const keys = keysOf(seal, login, address)
  if (!(await noteTry(transact, keys.address, FROM_ADDRESS, at))) return false
  if (!(await noteTry(transact, keys.pair, ACCOUNT_FROM_ADDRESS, at))) return false
  const within = await noteTry(transact, keys.account, ACCOUNT_FROM_ANYWHERE, at)
  return within || (await isKnownPlace(look, login, placeOf(seal, address)))
}

/** After a sign-in that succeeded. */
export async function forgive(
  { transact, seal }: { transact: Transact; seal: Seal },
  { login, address }: { login: string; address: string },
): Promise<void> {
  const keys = keysOf(seal, login, address)
  for (const key of [keys.address, keys.pair, keys.account]) await forgetTries(transact, key)
}
