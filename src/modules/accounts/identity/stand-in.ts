import { createHmac, randomBytes } from 'node:crypto'
import type { Seal } from '#kernel/crypto.ts'
import { ok, refuse } from '#kernel/result.ts'
import { addMinutes, type Instant, localDate } from '#kernel/time.ts'
import type { IdentityProvider } from './provider.ts'
import { openResult, signResult } from './signed-result.ts'

/** Minutes in which a result must come back. */
const RESULT_MINUTES = 5
export const STAND_IN = '/identity-stand-in'
export const METHODS = ['phone', 'certificate'] as const

const keyOf = (seal: Seal): Buffer => seal.lookup('key', 'identity.stand-in')

/** What the page of the stand-in signs, as a real provider would: nobody's identity is verified by it. */
export function standInResult(
  seal: Seal,
  who: { name: string; birth: string; method: string; state: string; at: Instant },
): string {
  const key = keyOf(seal)
  const personKey = createHmac('sha256', key).update(`${who.name}|${who.birth}`).digest('base64')
  return signResult(key, { ...who, personKey, transactionNo: randomBytes(12).toString('hex') })
}

/** Verifies anybody as whoever they say: for demonstrations and tests, never in production. @law ICNA 44-5(1)1 */
export const standInProvider = ({ seal, siteUrl }: { seal: Seal; siteUrl: string }): IdentityProvider => ({
  id: 'stand-in',
  async begin({ state, returnTo }) {
    const query = new URLSearchParams({ state, return: returnTo })
    return `${siteUrl}${STAND_IN}?${query}`
  },
  async finish(query, { state, at }) {
    if (query['cancelled'] !== undefined) return refuse('cancelled')
    const opened = openResult(keyOf(seal), typeof query['result'] === 'string' ? query['result'] : '')
    if (!opened) return refuse('forged')
    const said = Object.fromEntries(Object.entries(opened).map(([name, value]) => [name, String(value)]))
    const { name = '', birth = '', method = '', personKey = '', transactionNo = '' } = said
    if (said['state'] !== state) return refuse('other-session')
    const signedAt = said['at'] as Instant
    if (signedAt > at || signedAt <= addMinutes(at, -RESULT_MINUTES)) return refuse('expired')
    return ok({ personKey, name, birthOn: localDate(birth), method, transactionNo })
  },
})
