import { type Actor, record } from '#kernel/audit.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { lockCitizen, personHashOf, saveGuardianConsent } from '../citizens/citizen.store.ts'
import { isOfAge } from '../identity/age.rule.ts'
import { personLookupOf } from '../identity/keep-identity.act.ts'
import type { Verified } from '../identity/provider.ts'
import type { GuardianRefusal } from '../identity/refusals.rule.ts'
import { lockGuardianRequest, saveConsented, saveRefused, saveRevoked } from './guardian-request.store.ts'

interface Answer {
  readonly id: number
  readonly from: string
  readonly at: Instant
}
/** A guardian has no account: the record names the request. */
const guardian = ({ id, from }: Answer): Actor => ({ id: `guardian:${id}`, from })

/** A guardian of age, who is not the child, consents: who it was is kept sealed. @law PIPA 22-2 */
export async function consentForChild(
  tx: Tx,
  seal: Seal,
  c: Answer & { verified: Verified },
): Promise<Result<undefined, GuardianRefusal>> {
  const request = await lockGuardianRequest(tx, c)
  if (request?.state !== 'waiting') return refuse('answered')
  await lockCitizen(tx, request.citizenId)
  if (!isOfAge(c.verified.birthOn, dayOf(c.at))) return refuse('not-of-age')
  const personLookup = personLookupOf(seal, c.verified.personKey)
  const child = await personHashOf(tx, request.citizenId)
  if (child?.equals(personLookup)) return refuse('the-child')
  if (request.isOutgrown) return refuse('outgrown')
  await saveConsented(tx, seal, { id: c.id, name: c.verified.name, personLookup, at: c.at })
  await saveGuardianConsent(tx, request.citizenId, c.at)
  const about = `citizen:${request.citizenId}`
  const detail = { method: c.verified.method, request: c.id }
  record(tx, { what: 'citizen.guardian-consented', about, by: guardian(c), detail })
  return ok(undefined)
}

/** The guardian says no; the contact is erased at once. */
export async function refuseForChild(tx: Tx, answer: Answer): Promise<void> {
  const request = await lockGuardianRequest(tx, answer)
  if (request?.state !== 'waiting') return
  await saveRefused(tx, answer.id, answer.at)
  record(tx, {
    what: 'citizen.guardian-refused',
    about: `citizen:${request.citizenId}`,
    by: guardian(answer),
  })
}

/** The guardian takes the consent back: the child may write no more, at once. @law PIPA 22-2, 37 */
export async function revokeForChild(tx: Tx, answer: Answer): Promise<void> {
  const request = await lockGuardianRequest(tx, answer)
  if (request?.state !== 'consented') return
  await saveRevoked(tx, answer.id, answer.at)
  await saveGuardianConsent(tx, request.citizenId, null)
  record(tx, {
    what: 'citizen.guardian-revoked',
    about: `citizen:${request.citizenId}`,
    by: guardian(answer),
  })
}
