import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { endSession } from '#kernel/session.ts'

export async function signOut(tx: Tx, { token, by }: { token: string; by: Actor }): Promise<void> {
  await endSession(tx, token)
  record(tx, { what: 'staff.signed-out', about: by.id, by })
}
