import { type Actor, record } from '#kernel/audit.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { lockCitizen } from '../citizens/citizen.store.ts'
import { deletePasskey, insertPasskey, type PasskeyKey } from './passkey.store.ts'

/** @returns false when somebody has this one already */
export async function addPasskey(
  tx: Tx,
  seal: Seal,
  p: { citizenId: number; key: PasskeyKey; name: string; by: Actor; at: Instant },
): Promise<boolean> {
  const { citizenId, key, name, by, at } = p
  await lockCitizen(tx, citizenId)
  if (!(await insertPasskey(tx, seal, { ...key, citizenId, name, at }))) return false
  record(tx, { what: 'citizen.passkey-added', about: `citizen:${citizenId}`, by })
  return true
}

export async function removePasskey(
  tx: Tx,
  { citizenId, credentialId, by }: { citizenId: number; credentialId: string; by: Actor },
): Promise<void> {
  if (await deletePasskey(tx, citizenId, credentialId))
    record(tx, { what: 'citizen.passkey-removed', about: `citizen:${citizenId}`, by })
}
