import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { endSession, startSession } from '#kernel/session.ts'
import type { Instant } from '#kernel/time.ts'
import { saveKnownPlace } from './known-place.store.ts'

/**
 * Starts the session of somebody who showed both factors. Whatever session the browser had ends.
 *
 * @returns the new token for the cookie
 * @article 5(2)
 */
export async function signIn(
  tx: Tx,
  s: { staffId: number; formerToken: string | undefined; place: Buffer; from: string; at: Instant },
): Promise<string> {
  if (s.formerToken !== undefined) await endSession(tx, s.formerToken)
  await saveKnownPlace(tx, s.staffId, s.place, s.at)
  record(tx, {
    what: 'staff.signed-in',
    about: `staff:${s.staffId}`,
    by: { id: `staff:${s.staffId}`, from: s.from },
  })
  return startSession(tx, { kind: 'office', subject: String(s.staffId), at: s.at })
}

/** Notes that somebody was not let in. Who was meant is not kept: it may be no account at all. */
export async function refuseSignIn(tx: Tx, { from }: { from: string }): Promise<void> {
  record(tx, { what: 'staff.sign-in-refused', about: 'office', by: { id: 'unknown', from } })
}
