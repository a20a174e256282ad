import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { enqueue } from '#kernel/jobs.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { lockWrittenComment } from '../comments/comment.store.ts'
import { republishComment } from '../comments/republish-comment.ts'
import { republishPosting } from '../postings/republish.ts'
import { lockWritten } from '../versions/version.store.ts'
import { saveLooked } from './queue.store.ts'

/** The name of the queue that tells writers what an officer decided. */
export const TELL_LOOKED = 'boards.tell-looked'

export interface Looked {
  readonly of: { readonly postingId: number } | { readonly commentId: number }
  /** Empty lets it through. */
  readonly because: string
  readonly by: Actor
  readonly at: Instant
}

/**
 * An officer lets a held text through, or refuses it with a reason that its writer gets. Nothing is lost: the writer
 * still has the text.
 *
 * @refusal not-held somebody looked already
 * @article 13
 */
export async function look(tx: Tx, { of, because, by, at }: Looked): Promise<Result<void, 'not-held'>> {
  const isPosting = 'postingId' in of
  const text = isPosting ? await lockWritten(tx, of.postingId) : await lockWrittenComment(tx, of.commentId)
  if (text.state !== 'held') return refuse('not-held')
  const isRefused = because !== ''
  await saveLooked(tx, of, {
    state: isRefused ? 'refused' : 'shown',
    because: isRefused ? because : null,
    at,
  })
  if (isPosting) await republishPosting(tx, of.postingId)
  else await republishComment(tx, of.commentId)
  await enqueue(tx, { name: TELL_LOOKED }, of)
  const about = isPosting ? `posting:${of.postingId}` : `comment:${of.commentId}`
  record(tx, { what: isRefused ? 'text.refused' : 'text.let-through', about, by })
  return ok(undefined)
}
