import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Of } from './of.rule.ts'

/**
 * That the author took a text back. Reasons are what everyone may read of it. The author is the text's, and no more is
 * known of them here, where nothing is ever changed.
 *
 * @returns the number of the record
 */
export async function insertWithdrawal(
  tx: Tx,
  { postingId, commentId }: Of,
  { reasonKo, reasonEn, at }: { reasonKo: string; reasonEn: string; at: Instant },
): Promise<number> {
  const { id } = await tx
    .insertInto('boards.withheld')
    .values({
      posting_id: commentId === null ? postingId : null,
      comment_id: commentId,
      kind: 'withdrawal',
      by_kind: 'author',
      reason_ko: reasonKo,
      reason_en: reasonEn,
      decided_by: 'author',
      decided_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
