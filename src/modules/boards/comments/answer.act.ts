import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { enqueue } from '#kernel/jobs.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { addMinutes, type Instant } from '#kernel/time.ts'
import { lockWritten } from '../versions/version.store.ts'
import { SAME_SENDING_MINUTES } from '../writing/limits.rule.ts'
import { runningAgainst } from '../withheld/withheld.store.ts'
import { findSentComment, insertComment, type NewComment } from './comment.store.ts'
import { republishComment } from './republish-comment.ts'

/** The name of the queue that tells writer and followers. */
export const TELL_ANSWER = 'boards.tell-answer'

/**
 * The department that answers for a board answers a posting: it is marked as an answer of the city, and the writer and
 * those who follow the posting are told.
 *
 * @refusal withheld the posting is not shown
 * @article 13
 */
export async function answerPosting(
  tx: Tx,
  act: {
    postingId: number
    staffId: number
    departmentName: string
    body: string
    once: string
    by: Actor
    at: Instant
  },
): Promise<Result<number, 'withheld'>> {
  const { postingId, staffId, departmentName, body, once, by, at } = act
  const posting = await lockWritten(tx, postingId)
  const running = await runningAgainst(tx, { postingId })
  if (posting.state !== 'shown' || (running && running.kind !== 'masking')) return refuse('withheld')
  const answer: NewComment = {
    postingId,
    authorKind: 'staff',
    authorId: staffId,
    shownAs: departmentName,
    isAnswer: true,
    body,
    lookBy: null,
    once,
    at,
  }
  const sent = await findSentComment(tx, answer, addMinutes(at, -SAME_SENDING_MINUTES))
  if (sent !== undefined) return ok(sent)
  const id = await insertComment(tx, answer)
  await republishComment(tx, id)
  await enqueue(tx, { name: TELL_ANSWER }, { commentId: id }, { key: `answer ${id}` })
  record(tx, { what: 'posting.answered', about: `posting:${postingId}`, by, detail: { comment: id } })
  return ok(id)
}
