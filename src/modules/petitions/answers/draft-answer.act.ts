import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { saveDraft } from './answer.store.ts'
import { type Looking, lookOverAnswer } from './look-over-answer.ts'

export type DraftRefusal = OfficeRefusal | 'personal-data' | 'maybe-name'

export interface AnswerText {
  readonly text: string
  /** What everyone may read: no personal data in it. */
  readonly publicTitle: string
  readonly publicText: string
}

/**
 * Keeps the draft of an answer, or submits it for approval. Nothing of it is read outside the office until the
 * head has approved it. The public part holds no personal data; what may be the petitioner's name or another word
 * is let through when the officer says that it is none.
 *
 * @refusal personal-data, maybe-name besides those of every act
 * @law CPTA 27 @article 10(3)
 */
export async function draftAnswer(
  tx: Tx,
  looking: Looking,
  act: OfficeAct & AnswerText & { readonly isSubmitted: boolean; readonly isNoName?: boolean },
): Promise<Result<void, DraftRefusal>> {
  const { number, by, at, text, publicTitle, publicText, isSubmitted } = act
  const name = isSubmitted ? 'submit-answer' : 'draft-answer'
  const locked = await lockForAct(tx, name, act)
  if (!locked.ok) return locked
  const { refused, warned } = await lookOverAnswer(tx, looking, number, { publicTitle, publicText })
  if (refused.length > 0) return refuse('personal-data')
  if (warned.length > 0 && !act.isNoName) return refuse('maybe-name')
  const { departmentId, postId } = by
  await saveDraft(tx, number, {
    text,
    publicTitle,
    publicText,
    postId,
    draftedBy: by.id,
    submittedAt: isSubmitted ? at : null,
    at,
  })
  await movePetition(tx, number, { act: name, to: locked.value.to, by, at, departmentId, postId })
  return ok(undefined)
}
