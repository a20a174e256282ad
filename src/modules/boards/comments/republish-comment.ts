import type { Tx } from '#kernel/db.ts'
import { republishPosting } from '../postings/republish.ts'
import { restoredOn, runningAgainst } from '../withheld/withheld.store.ts'
import { lockComment, putCommentEntry } from './republish-comment.store.ts'

/**
 * Writes what everyone may read of a comment, and how many the posting has now. The end of every act on one.
 *
 * @article 13 @article 6(2)
 */
export async function republishComment(tx: Tx, id: number): Promise<void> {
  const comment = await lockComment(tx, id)
  if (comment.state === 'shown') {
    const of = { commentId: id }
    const standing = { withheld: await runningAgainst(tx, of), restoredOn: await restoredOn(tx, of) }
    await putCommentEntry(tx, comment, standing)
  }
  await republishPosting(tx, comment.postingId)
}
