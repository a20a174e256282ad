import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { endSession, endSessionsOf } from '#kernel/session.ts'

export async function signOutCitizen(
  tx: Tx,
  { citizenId, token, by }: { citizenId: number; token: string; by: Actor },
): Promise<void> {
  await endSession(tx, token)
  record(tx, { what: 'citizen.signed-out', about: `citizen:${citizenId}`, by })
}

/** On every device. */
export async function signOutEverywhere(
  tx: Tx,
  { citizenId, by }: { citizenId: number; by: Actor },
): Promise<void> {
  await endSessionsOf(tx, 'citizen', String(citizenId))
  record(tx, { what: 'citizen.signed-out-everywhere', about: `citizen:${citizenId}`, by })
}

/** Notes that somebody was not let in. Which address was typed is not kept: it may be no account at all. */
export async function refuseCitizen(tx: Tx, { from }: { from: string }): Promise<void> {
  record(tx, { what: 'citizen.sign-in-refused', about: 'citizens', by: { id: 'unknown', from } })
}
