import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { endSessionsOf } from '#kernel/session.ts'

/** Signs somebody out everywhere, before new secrets are given. @article 5(2) */
export async function endAllSessions(tx: Tx, { staffId, by }: { staffId: number; by: Actor }): Promise<void> {
  await endSessionsOf(tx, 'office', String(staffId))
  record(tx, { what: 'staff.secrets-reset', about: `staff:${staffId}`, by })
}
