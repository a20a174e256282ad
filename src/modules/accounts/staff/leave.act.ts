import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { endSessionsOf } from '#kernel/session.ts'
import type { Instant } from '#kernel/time.ts'
import { saveLeft } from './staff.store.ts'

/**
 * Closes the account of somebody who leaves. Every session ends with the act, and no page looks at a
 * session of somebody who has left. Doing it again changes nothing.
 *
 * @article 5(2) access ends at once on leaving
 */
export async function leave(
  tx: Tx,
  { staffId, by, at }: { staffId: number; by: Actor; at: Instant },
): Promise<boolean> {
  const changed = await saveLeft(tx, staffId, at)
  if (!changed) return false
  await endSessionsOf(tx, 'office', String(staffId))
  record(tx, { what: 'staff.left', about: `staff:${staffId}`, by })
  return true
}
