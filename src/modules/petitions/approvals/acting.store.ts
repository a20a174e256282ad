import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/** What was approved or given back in the stead of a post while it was absent, and not yet looked at by it. */
export interface ActedFor {
  readonly number: string
  readonly round: number
  readonly step: number
  readonly decision: string | null
  readonly doneAt: Instant | null
  readonly doneBy: string | null
  readonly title: string
}

/** Newest first, 100 at most. */
export const unseenOf = (look: Reader, postId: string): Promise<ActedFor[]> =>
  look
    .selectFrom('petitions.approval_step as s')
    .innerJoin('petitions.petition as p', 'p.number', 's.petition_number')
    .select([
      's.petition_number as number',
      's.round',
      's.step',
      's.decision',
      's.done_at as doneAt',
      's.done_by as doneBy',
      'p.title',
    ])
    .where('s.post_id', '=', postId)
    .where('s.is_acting', '=', true)
    .where('s.seen_at', 'is', null)
    .orderBy('s.done_at', 'desc')
    .limit(100)
    .execute()

/** @returns whether there was something to look at */
export async function saveSeen(
  tx: Tx,
  postId: string,
  { number, round, step, at }: { number: string; round: number; step: number; at: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('petitions.approval_step')
    .set({ seen_at: at })
    .where('petition_number', '=', number)
    .where('round', '=', round)
    .where('step', '=', step)
    .where('post_id', '=', postId)
    .where('is_acting', '=', true)
    .where('seen_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
