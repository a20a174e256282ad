import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { endSessionsOf } from '#kernel/session.ts'
import type { Instant } from '#kernel/time.ts'
import { lockCitizenRow } from '../citizens/citizen.store.ts'
import { keepNickname, lockNickname } from '../citizens/nickname.store.ts'
import type { OnErase } from '../citizens/surroundings.ts'
import { endChecks } from '../identity/identity-check.store.ts'
import { keptUntil } from '../identity/keeping.rule.ts'
import { deleteGuardianRequests } from '../guardian/guardian-request.store.ts'
import { eraseAccount, eraseWaysIn } from './erase.store.ts'

export interface Closing {
  readonly citizenId: number
  /** Why: the citizen's own wish, or a child for whom nobody consented. */
  readonly because: 'own-wish' | 'no-guardian'
  readonly months: number | undefined
  readonly by: Actor
  readonly at: Instant
}

/**
 * Closes an account: what names the person is erased in this transaction, here and by every module's hook; sessions
 * end; nobody gets the nickname again. The record of the verified identity stays as long as the law asks.
 *
 * @law PIPA 21, 36 @law ICNA 44-5(1)1
 */
export async function closeAccount(
  tx: Tx,
  { citizenId, because, months, by, at }: Closing,
  onErase: readonly OnErase[],
): Promise<void> {
  const row = await lockCitizenRow(tx, citizenId)
  if (!row || row.closedAt !== null) return
  await lockNickname(tx, row.nickname)
  await keepNickname(tx, row.nickname, at)
  await endChecks(tx, { citizenId, keptUntil: keptUntil(at, months) })
  await deleteGuardianRequests(tx, citizenId)
  await eraseWaysIn(tx, citizenId)
  await eraseAccount(tx, citizenId, at)
  for (const erase of onErase) await erase(tx, citizenId, at)
  await endSessionsOf(tx, 'citizen', String(citizenId))
  record(tx, { what: 'citizen.closed', about: `citizen:${citizenId}`, by, detail: { because } })
}
