import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { addMinutes, dayOf, type Instant } from '#kernel/time.ts'
import { whyNotOpen, type WhyNot } from '../board/board-open.rule.ts'
import { getBoard } from '../board/board.store.ts'
import { postedUntil } from '../postings/posting-period.rule.ts'
import { republishPosting } from '../postings/republish.ts'
import { keepFingerprint } from '../repeats/keep-fingerprint.ts'
import { LOOK_WITHIN_HOURS, MOST_POSTINGS, SAME_SENDING_MINUTES } from './limits.rule.ts'
import { lookBy } from './look-by.rule.ts'
import { shownAs } from './shown-as.rule.ts'
import { countWritten, findSent, insertPosting, lockWriter, type NewPosting } from './writing.store.ts'

export interface Writing extends Pick<NewPosting, 'boardId' | 'title' | 'body' | 'isClosed' | 'once'> {
  readonly author: { readonly citizenId: number; readonly nickname: string }
  readonly by: Actor
  readonly at: Instant
}

/**
 * Writes a posting of a citizen whose identity was verified: shown at once, or held where an officer looks first. One
 * form is one posting, however often it comes, and so is the same text within ten minutes.
 *
 * @returns its number
 * @refusal nobody-writes, not-yet, over, no-closed the board takes none, too-often
 * @article 13
 */
export async function writePosting(
  tx: Tx,
  { boardId, author, by, at, ...text }: Writing,
): Promise<Result<number, WhyNot | 'no-closed' | 'too-often'>> {
  const { citizenId } = author
  const today = dayOf(at)
  const board = await getBoard(tx, boardId, 'ko')
  const why = whyNotOpen(board, 'writes', today)
  if (why) return refuse(why)
  if (text.isClosed && !board.takesClosed) return refuse('no-closed')
  await lockWriter(tx, citizenId)
  const isHeld = board.moderation === 'before'
  const posting: NewPosting = {
    ...text,
    boardId,
    citizenId,
    shownAs: shownAs(board.names, author.nickname),
    postedOn: today,
    postedUntil: postedUntil(today, board.postingDays),
    lookBy: isHeld ? lookBy(at, LOOK_WITHIN_HOURS, (await loadCalendar(tx)).holidays) : null,
    at,
  }
  const sent = await findSent(tx, posting, addMinutes(at, -SAME_SENDING_MINUTES))
  if (sent !== undefined) return ok(sent)
  const { many, minutes } = MOST_POSTINGS
  if ((await countWritten(tx, 'posting', { citizenId, minutes, at })) >= many) return refuse('too-often')
  const id = await insertPosting(tx, posting)
  await keepFingerprint(tx, {
    written: { postingId: id },
    citizenId,
    text: `${posting.title}\n${posting.body}`,
    at,
  })
  await republishPosting(tx, id)
  record(tx, {
    what: 'posting.written',
    about: `posting:${id}`,
    by,
    detail: { board: boardId, held: isHeld, closed: text.isClosed },
  })
  return ok(id)
}
