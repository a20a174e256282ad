import type { Reader, Tx } from '#kernel/db.ts'
import type { Evidence } from './evidence.rule.ts'

export async function insertEvidence(
  tx: Tx,
  withheldId: number,
  evidence: readonly Evidence[],
): Promise<void> {
  if (evidence.length === 0) return
  await tx
    .insertInto('boards.removal_evidence')
    .values(
      evidence.map(({ written, score, because }) => ({
        withheld_id: withheldId,
        posting_id: 'postingId' in written ? written.postingId : null,
        comment_id: 'commentId' in written ? written.commentId : null,
        score,
        because,
      })),
    )
    .execute()
}

/** What was shown for a removal on item 8; empty for others. @article 6(2)8 */
export async function evidenceFor(look: Reader, withheldId: number): Promise<Evidence[]> {
  const rows = await look
    .selectFrom('boards.removal_evidence')
    .select(['posting_id as postingId', 'comment_id as commentId', 'score', 'because'])
    .where('withheld_id', '=', withheldId)
    .orderBy('id')
    .execute()
  return rows.map(({ postingId, commentId, ...said }) => ({
    ...said,
    written: postingId === null ? { commentId: commentId as number } : { postingId },
  }))
}
