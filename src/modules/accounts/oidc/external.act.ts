import { type Actor, record } from '#kernel/audit.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { lockCitizen } from '../citizens/citizen.store.ts'
import { deleteExternal, insertExternal } from './external-identity.store.ts'

/** @returns false when it belongs to an account already */
export async function addExternal(
  tx: Tx,
  seal: Seal,
  { by, ...e }: { citizenId: number; provider: string; subject: string; by: Actor; at: Instant },
): Promise<boolean> {
  await lockCitizen(tx, e.citizenId)
  if (!(await insertExternal(tx, seal, e))) return false
  const detail = { provider: e.provider }
  record(tx, { what: 'citizen.external-added', about: `citizen:${e.citizenId}`, by, detail })
  return true
}

export async function removeExternal(
  tx: Tx,
  { citizenId, provider, by }: { citizenId: number; provider: string; by: Actor },
): Promise<void> {
  if (await deleteExternal(tx, citizenId, provider))
    record(tx, { what: 'citizen.external-removed', about: `citizen:${citizenId}`, by, detail: { provider } })
}
