import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { noteAnswered } from '../similar/note-text.act.ts'
import type { Mailing } from '../telling/tell-petitioner.act.ts'

/** What follows when a petition has been answered, in the transaction of its approval. */
export async function afterDecision(
  tx: Tx,
  _mailing: Mailing,
  { number, at }: { number: string; by: Clerk; at: Instant },
): Promise<void> {
  await noteAnswered(tx, number, at)
}
