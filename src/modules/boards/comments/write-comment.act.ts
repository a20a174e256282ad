import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { addMinutes, dayOf, type Instant } from '#kernel/time.ts'
import { whyNotOpen, type WhyNot } from '../board/board-open.rule.ts'
import { getBoard } from '../board/board.store.ts'
import { keepFingerprint } from '../repeats/keep-fingerprint.ts'
import { isReadable } from '../postings/readable.rule.ts'
import { lockWritten } from '../versions/version.store.ts'
import { isOwn } from '../writing/own-text.rule.ts'
import { LOOK_WITHIN_HOURS, MOST_COMMENTS, SAME_SENDING_MINUTES } from '../writing/limits.rule.ts'
import { lookBy } from '../writing/look-by.rule.ts'
import { shownAs } from '../writing/shown-as.rule.ts'
import { countWritten, lockWriter } from '../writing/writing.store.ts'
import { runningAgainst } from '../withheld/withheld.store.ts'
import { findSentComment, insertComment, type NewComment } from './comment.store.ts'
import { republishComment } from './republish-comment.ts'

/**
 * Writes a comment of a citizen. One form is one comment, however often it comes.
 *
 * @returns its number
 * @refusal nobody-writes, not-yet, over, withheld the posting is not shown, not-own it is closed, too-often
 * @article 13
 */
export async function writeComment(
  tx: Tx,
  act: {
    postingId: number
    author: { citizenId: number; nickname: string }
    body: string
    once: string
    by: Actor
    at: Instant
  },
): Promise<Result<number, WhyNot | 'withheld' | 'not-own' | 'too-often'>> {
  const { postingId, author, body, once, by, at } = act
  const { citizenId } = author
  await lockWriter(tx, citizenId)
  const posting = await lockWritten(tx, postingId)
  const board = await getBoard(tx, posting.boardId, 'ko')
  const why = whyNotOpen(board, 'comments', dayOf(at))
  if (why) return refuse(why)
  if (posting.isClosed && !isOwn(posting, citizenId)) return refuse('not-own')
  const today = dayOf(at)
  if (!isReadable(posting, await runningAgainst(tx, { postingId }), today)) return refuse('withheld')
  const comment: NewComment = {
    postingId,
    authorKind: 'citizen',
    authorId: citizenId,
    shownAs: shownAs(board.names, author.nickname),
    isAnswer: false,
    body,
    lookBy:
      board.moderation === 'before' ? lookBy(at, LOOK_WITHIN_HOURS, (await loadCalendar(tx)).holidays) : null,
    once,
    at,
  }
  const sent = await findSentComment(tx, comment, addMinutes(at, -SAME_SENDING_MINUTES))
  if (sent !== undefined) return ok(sent)
  const { many, minutes } = MOST_COMMENTS
  if ((await countWritten(tx, 'comment', { citizenId, minutes, at })) >= many) return refuse('too-often')
  const id = await insertComment(tx, comment)
  await keepFingerprint(tx, { written: { commentId: id }, citizenId, text: body, at })
  await republishComment(tx, id)
  record(tx, { what: 'comment.written', about: `comment:${id}`, by, detail: { posting: postingId } })
  return ok(id)
}
