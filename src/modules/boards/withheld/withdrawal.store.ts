import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/**
 * That the author took a text back. Reasons are what everyone may read of it. The author is the text's, and no more is
 * known of them here, where nothing is ever changed.
 */
export async function insertWithdrawal(
  tx: Tx,
  of: { postingId: number } | { commentId: number },
  { reasonKo, reasonEn, at }: { reasonKo: string; reasonEn: string; at: Instant },
): Promise<void> {
  await tx
    .insertInto('boards.withheld')
    .values({
      posting_id: 'postingId' in of ? of.postingId : null,
      comment_id: 'commentId' in of ? of.commentId : null,
      kind: 'withdrawal',
      by_kind: 'author',
      reason_ko: reasonKo,
      reason_en: reasonEn,
      decided_by: 'author',
      decided_at: at,
    })
    .execute()
}
