import { type Actor, record } from '#kernel/audit.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { lockCitizen, saveFourteen, saveVerified } from '../citizens/citizen.store.ts'
import { fourteenOn } from './age.rule.ts'
import { endChecks, insertCheck } from './identity-check.store.ts'
import { keptUntil, validUntil } from './keeping.rule.ts'
import type { Verified } from './provider.ts'

/** The keyed hash by which a person is known again, whichever account it is. */
export const personLookupOf = (seal: Seal, personKey: string): Buffer =>
  seal.lookup(personKey, 'citizens.person')

/**
 * Keeps that an identity was verified: the method, the day, the provider's number and a keyed hash. Of the date of
 * birth only the fourteenth birthday of a child is kept.
 *
 * @law ICNA 44-5(1)1
 */
export async function keepIdentity(
  tx: Tx,
  seal: Seal,
  k: { citizenId: number; verified: Verified; months: number | undefined; by: Actor; at: Instant },
): Promise<Result<{ isUnder14: boolean }, 'used'>> {
  const { citizenId, verified, at } = k
  const { method, transactionNo } = verified
  await lockCitizen(tx, citizenId)
  const personLookup = personLookupOf(seal, verified.personKey)
  const current = await insertCheck(tx, { citizenId, method, transactionNo, personLookup, at })
  if (current === undefined) return refuse('used')
  await endChecks(tx, { citizenId, keptUntil: keptUntil(at, k.months), current })
  await saveVerified(tx, citizenId, { personLookup, at, until: validUntil(at) })
  const day = fourteenOn(verified.birthOn, dayOf(at))
  await saveFourteen(tx, citizenId, day)
  const detail = { method, under14: day !== undefined }
  record(tx, { what: 'citizen.identity-verified', about: `citizen:${citizenId}`, by: k.by, detail })
  return ok({ isUnder14: day !== undefined })
}
