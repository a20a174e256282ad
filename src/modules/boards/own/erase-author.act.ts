import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { republishComment } from '../comments/republish-comment.ts'
import { forgetAuthor } from '../repeats/fingerprint.store.ts'
import { republishPosting } from '../postings/republish.ts'
import { words } from '../writing/writing.words.ts'
import { noteLeft, renameAuthor } from './left-author.store.ts'
import { writtenBy } from './own.store.ts'

/**
 * The hook for whoever closes an account: what they wrote stays under a name that is nobody's, what they follow and
 * liked ends. Whoever wants the texts gone withdraws them before.
 *
 * @article 13 @law PIPA 21
 */
export async function eraseAuthor(tx: Tx, citizenId: number, at: Instant): Promise<void> {
  const { postings, comments } = await writtenBy(tx, citizenId)
  await renameAuthor(tx, citizenId, words('ko').left)
  for (const id of comments) await republishComment(tx, id)
  for (const id of postings) await republishPosting(tx, id)
  await forgetAuthor(tx, citizenId)
  await noteLeft(tx, citizenId, at)
  record(tx, {
    what: 'author.left',
    about: `citizen:${citizenId}`,
    by: { id: 'system:boards', from: 'boards' },
    detail: { postings: postings.length, comments: comments.length },
  })
}
