import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { enqueue } from '#kernel/jobs.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { addMinutes, dayOf, type Instant } from '#kernel/time.ts'
import { isReadable } from '../postings/readable.rule.ts'
import { lockWritten } from '../versions/version.store.ts'
import { SAME_SENDING_MINUTES } from '../writing/limits.rule.ts'
import { runningAgainst } from '../withheld/withheld.store.ts'
import { countAnswers, findSentComment, insertComment, type NewComment } from './comment.store.ts'
import { republishComment } from './republish-comment.ts'

/** The name of the queue that tells writer and followers. */
export const TELL_ANSWER = 'boards.tell-answer'

/**
 * The department that answers for a board answers a posting: it is marked as an answer of the city, and the writer and
 * those who follow the posting are told.
 *
 * @refusal withheld the posting is not shown; answered-meanwhile there are more answers than the `seen` ones
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
    seen?: number | undefined
    by: Actor
    at: Instant
  },
): Promise<Result<number, 'withheld' | 'answered-meanwhile'>> {
  const { postingId, staffId, departmentName, body, once, by, at } = act
  const posting = await lockWritten(tx, postingId)
  const withheld = await runningAgainst(tx, { postingId })
  if (!isReadable(posting, withheld, dayOf(at))) return refuse('withheld')
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
  if (act.seen !== undefined && (await countAnswers(tx, postingId)) > act.seen)
    return refuse('answered-meanwhile')
  const id = await insertComment(tx, answer)
  await republishComment(tx, id)
  await enqueue(tx, { name: TELL_ANSWER }, { commentId: id }, { key: `answer ${id}` })
  record(tx, { what: 'posting.answered', about: `posting:${postingId}`, by, detail: { comment: id } })
  return ok(id)
}
