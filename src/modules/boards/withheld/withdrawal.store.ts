import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/** That the author took a text back. Reasons are what everyone may read of it. */
export async function insertWithdrawal(
  tx: Tx,
  of: { postingId: number } | { commentId: number },
  { reasonKo, reasonEn, by, at }: { reasonKo: string; reasonEn: string; by: string; at: Instant },
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
      decided_by: by,
      decided_at: at,
    })
    .execute()
}
