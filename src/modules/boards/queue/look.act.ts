import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { enqueue } from '#kernel/jobs.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { attachmentsOf } from '../attachments/attachment.store.ts'
import { lockWrittenComment } from '../comments/comment.store.ts'
import { republishComment } from '../comments/republish-comment.ts'
import { republishPosting } from '../postings/republish.ts'
import { lockWritten } from '../versions/version.store.ts'
import { runningAgainst } from '../withheld/withheld.store.ts'
import { saveLooked } from './queue.store.ts'
import { seenOf } from './seen.rule.ts'

/** The name of the queue that tells writers what an officer decided. */
export const TELL_LOOKED = 'boards.tell-looked'

export interface Looked {
  readonly of: { readonly postingId: number } | { readonly commentId: number }
  /** Empty lets it through. */
  readonly because: string
  /** As `seenOf` says; whoever has no page before the eyes says nothing. */
  readonly seen?: string | undefined
  readonly by: Actor
  readonly at: Instant
}

export type NotLooked = 'not-held' | 'taken-back' | 'changed-meanwhile'

/**
 * An officer lets a held text through, or refuses it with a reason that its writer gets. Nothing is lost: the writer
 * still has the text.
 *
 * @refusal not-held somebody looked already; taken-back its writer withdrew it; changed-meanwhile it is not what was seen
 * @article 13
 */
export async function look(tx: Tx, { of, because, seen, by, at }: Looked): Promise<Result<void, NotLooked>> {
  const isPosting = 'postingId' in of
  const text = isPosting ? await lockWritten(tx, of.postingId) : await lockWrittenComment(tx, of.commentId)
  if (text.state !== 'held') return refuse('not-held')
  if (await runningAgainst(tx, of)) return refuse('taken-back')
  const files = isPosting ? await attachmentsOf(tx, of.postingId) : []
  if (seen !== undefined && seen !== seenOf(text, files)) return refuse('changed-meanwhile')
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
