import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import type { Around } from '../withheld/tell-author.ts'
import { type RemoveRefusal, type Removing, remove } from './remove.act.ts'

export const MOST_AT_ONCE = 1_000

/** Why nothing of a list was done: of which line, from 1. */
export interface ManyRefusal {
  readonly line: number
  readonly refusal: RemoveRefusal | 'twice' | 'needs-second'
}

/** Ends a transaction in which some of a list was done already. */
export class NotAll extends Error {
  readonly why: ManyRefusal
  constructor(why: ManyRefusal) {
    super(`line ${why.line}: ${why.refusal}`)
    this.why = why
  }
}

/**
 * Removes each of a list on a ground and for a reason of its own: all or none. Postings are locked in one order, so
 * that two lists at once wait for each other.
 *
 * @returns how many; refuses `twice` in the list, `needs-second`
 * @throws NotAll what `remove` refuses: the transaction is undone
 * @article 6(2) also a thousand at once have each their ground, reason and notice
 */
export async function removeMany(
  tx: Tx,
  around: Around,
  { list, by, at }: { list: readonly Removing[]; by: Clerk; at: Instant },
): Promise<Result<number, ManyRefusal>> {
  const seen = new Set<string>()
  for (const [n, { postingId, commentId }] of list.entries()) {
    const key = `${postingId} ${commentId}`
    if (seen.has(key)) return refuse({ line: n + 1, refusal: 'twice' })
    seen.add(key)
  }
  const inOrder = [...list.entries()].toSorted(([, a], [, b]) => a.postingId - b.postingId)
  for (const [n, one] of inOrder) {
    const done = await remove(tx, around, { ...one, by, at })
    if (!done.ok) throw new NotAll({ line: n + 1, refusal: done.refusal })
    if (done.value.as === 'proposed') throw new NotAll({ line: n + 1, refusal: 'needs-second' })
  }
  return ok(list.length)
}
