import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { departments } from '#modules/departments/index.ts'
import { republishMessage } from '../entries/republish.act.ts'
import { lockMessage, saveMessage } from '../messages/message.store.ts'
import { type Mailing, tellWriter } from '../telling/tell-writer.act.ts'
import { type ApprovalRefusal, decideApproval } from './answer.rule.ts'
import { answerInHand, saveApproved, saveGivenBack } from './answer.store.ts'

interface Approving {
  readonly id: number
  /** Of the answer that was looked at. */
  readonly version: number
  readonly by: Clerk
  readonly at: Instant
}

/**
 * Approves and publishes an answer that another drafted: the head by the mayor's delegation, anybody else for the absent
 * head. The citizen is told.
 *
 * @refusal as `decideApproval`; erased
 * @article 12(1)
 */
export async function approveAnswer(
  tx: Tx,
  mailing: Mailing,
  { id, version, by, at, actingBecause }: Approving & { actingBecause: string },
): Promise<Result<undefined, ApprovalRefusal | 'erased'>> {
  const { lang, erasedAt } = await lockMessage(tx, id)
  if (erasedAt !== null) return refuse('erased')
  const answer = await answerInHand(tx, id)
  const isHead = (await departments.findHolder(tx, by.postId))?.isHead === true
  const decided = decideApproval(answer, { id: by.id, isHead }, { version, actingBecause })
  if (!decided.ok) return decided
  if (!answer) return refuse('no-draft')
  await saveApproved(tx, answer.id, { by, as: decided.value, because: actingBecause, at })
  await saveMessage(tx, id, {})
  await republishMessage(tx, id)
  const detail = { voice: answer.voice, as: decided.value, corrects: answer.corrects }
  record(tx, { what: 'dialogue.answered', about: `dialogue:${id}`, by, detail })
  const about = answer.corrects === null ? 'answered' : 'corrected'
  const reason = answer.correctionReason ?? undefined
  await tellWriter(tx, mailing, { id, lang, about, nth: answer.id, reason, postId: answer.draftedPostId, at })
  return ok(undefined)
}

/** Gives an answer back to whoever drafted it, with the reason. @refusal no-draft, changed, not-submitted */
export async function giveBackAnswer(
  tx: Tx,
  { id, version, by, because }: Approving & { because: string },
): Promise<Result<undefined, ApprovalRefusal>> {
  await lockMessage(tx, id)
  const answer = await answerInHand(tx, id)
  if (!answer) return refuse('no-draft')
  if (answer.version !== version) return refuse('changed')
  if (answer.submittedAt === null) return refuse('not-submitted')
  await saveGivenBack(tx, answer.id, because)
  await saveMessage(tx, id, {})
  record(tx, { what: 'dialogue.given-back', about: `dialogue:${id}`, by })
  return ok(undefined)
}
