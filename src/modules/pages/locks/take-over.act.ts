import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { holdLock } from './lock.store.ts'

/** Takes a text over from whoever writes it: what they save afterwards is refused, and shown to them beside the new one. @article 3(3) */
export async function takeOver(
  tx: Tx,
  { id, by, at }: { id: number; by: Clerk; at: Instant },
): Promise<void> {
  await holdLock(tx, { id, staffId: by.staffId, at, takeOver: true })
  record(tx, { what: 'item.taken-over', about: `item:${id}`, by })
}
