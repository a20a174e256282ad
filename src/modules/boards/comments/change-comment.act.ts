import { type Actor, record } from '#kernel/audit.ts'
import type { City } from '#kernel/city.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { getBoard } from '../board/board.store.ts'
import { keepFingerprint } from '../repeats/keep-fingerprint.ts'
import { type NotOwn, whyNotEdited, whyNotWithdrawn } from '../writing/own-text.rule.ts'
import { withdraw } from '../withheld/withdraw.ts'
import { runningAgainst } from '../withheld/withheld.store.ts'
import { lockWrittenComment, saveCommentVersion } from './comment.store.ts'
import { republishComment } from './republish-comment.ts'

interface Change {
  id: number
  citizenId: number
  by: Actor
  at: Instant
}

/**
 * Changes an own comment; what it said before is kept.
 *
 * @refusal as `whyNotEdited`; changed-meanwhile
 * @article 13
 */
export async function editComment(
  tx: Tx,
  { id, citizenId, body, version, by, at }: Change & { body: string; version: number },
): Promise<Result<void, NotOwn | 'looked-at' | 'changed-meanwhile'>> {
  const comment = await lockWrittenComment(tx, id)
  const { moderation } = await getBoard(tx, comment.boardId, 'ko')
  const isWithheld = (await runningAgainst(tx, { commentId: id })) !== undefined
  const why = whyNotEdited(comment, { citizenId, isWithheld, looksFirst: moderation === 'before' })
  if (why) return refuse(why)
  if (comment.body === body) return ok(undefined)
  if (comment.version !== version) return refuse('changed-meanwhile')
  await saveCommentVersion(tx, comment, { body, at })
  await keepFingerprint(tx, { written: { commentId: id }, citizenId, text: body, at })
  await republishComment(tx, id)
  record(tx, { what: 'comment.edited', about: `comment:${id}`, by, detail: { version: comment.version + 1 } })
  return ok(undefined)
}

/** The author takes a comment back. @refusal not-own, withheld @article 13 */
export async function withdrawComment(
  tx: Tx,
  { id, citizenId, city, by, at }: Change & { city: City },
): Promise<Result<void, NotOwn>> {
  const comment = await lockWrittenComment(tx, id)
  const running = await runningAgainst(tx, { commentId: id })
  const isWithheld = running !== undefined && running.kind !== 'masking'
  const why = whyNotWithdrawn(comment, { citizenId, isWithheld })
  if (why) return refuse(why)
  await withdraw(tx, { postingId: comment.postingId, commentId: id, city, by, at })
  return ok(undefined)
}
