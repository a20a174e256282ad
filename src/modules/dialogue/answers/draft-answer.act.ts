import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { decideMessageAct, type MessageRefusal } from '../messages/message.rule.ts'
import { lockMessage, saveMessage } from '../messages/message.store.ts'
import { tellOffice } from '../telling/tell-office.act.ts'
import type { Mailing } from '../telling/tell-writer.act.ts'
import { answersThatHold, type Voice } from './answer.rule.ts'
import { answersOf, insertAnswer, saveDraftAgain } from './answer.store.ts'

export interface Drafting {
  readonly id: number
  readonly version: number
  readonly voice: Voice
  readonly text: string
  /** Whether it goes up for approval. */
  readonly isSubmitted: boolean
  /** An answer that everyone read already, and why it is written anew. */
  readonly corrects?: { readonly id: number; readonly reason: string } | undefined
  readonly by: Clerk
  readonly at: Instant
}
export type DraftRefusal = MessageRefusal | 'submitted-already' | 'nothing-to-correct'

/**
 * Drafts an answer, in the mayor's own words or in the office's for the mayor, or drafts it anew. A correction takes
 * the place of an approved answer and says why.
 *
 * @refusal as `decideMessageAct`; submitted-already it waits for approval; nothing-to-correct
 * @article 12(1)
 */
export async function draftAnswer(
  tx: Tx,
  mailing: Mailing,
  { id, version, voice, text, isSubmitted, corrects, by, at }: Drafting,
): Promise<Result<undefined, DraftRefusal>> {
  const decided = decideMessageAct(corrects ? 'correct' : 'answer', await lockMessage(tx, id), version)
  if (!decided.ok) return decided
  const answers = await answersOf(tx, id)
  const inHand = answers.find((one) => one.approvedAt === null)
  if (inHand?.submittedAt) return refuse('submitted-already')
  const holding = answersThatHold(answers.filter((one) => one.approvedAt !== null))
  if (corrects && !holding.some((one) => one.id === corrects.id)) return refuse('nothing-to-correct')
  const row = {
    messageId: id,
    voice,
    text,
    by,
    submittedAt: isSubmitted ? at : null,
    corrects: corrects?.id ?? null,
    correctionReason: corrects?.reason ?? null,
    at,
  }
  await (inHand ? saveDraftAgain(tx, inHand.id, row) : insertAnswer(tx, row))
  await saveMessage(tx, id, {})
  record(tx, { what: isSubmitted ? 'dialogue.submitted' : 'dialogue.drafted', about: `dialogue:${id}`, by })
  if (isSubmitted) await tellOffice(tx, mailing, { id, about: 'submitted', nth: version, at })
  return ok(undefined)
}
