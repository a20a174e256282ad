import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { endOtherSessions, endSessionOf } from '#kernel/session/own.ts'

interface Mine {
  staffId: number
  by: Actor
}

/** Ends one of one's own sessions, wherever it is. */
export async function endMySession(tx: Tx, { staffId, id, by }: Mine & { id: string }): Promise<void> {
  await endSessionOf(tx, { kind: 'office', subject: String(staffId), id })
  record(tx, { what: 'staff.session-ended', about: `staff:${staffId}`, by })
}

/** Ends all of one's own sessions but the one of `token`; also after the password was changed. */
export async function endMyOthers(
  tx: Tx,
  {
    staffId,
    token,
    by,
    what,
  }: Mine & { token: string; what: 'staff.sessions-ended' | 'staff.password-changed' },
): Promise<void> {
  await endOtherSessions(tx, { kind: 'office', subject: String(staffId), token })
  record(tx, { what, about: `staff:${staffId}`, by })
}
