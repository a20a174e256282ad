import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { confirmSession } from '#kernel/session.ts'
import type { Instant } from '#kernel/time.ts'

/** Whoever is signed in showed again who they are: noted at this session alone. */
export async function confirmCitizen(
  tx: Tx,
  c: { citizenId: number; token: string; way: 'password' | 'passkey'; by: Actor; at: Instant },
): Promise<void> {
  await confirmSession(tx, c.token, c.at)
  const detail = { way: c.way }
  record(tx, { what: 'citizen.confirmed', about: `citizen:${c.citizenId}`, by: c.by, detail })
}
