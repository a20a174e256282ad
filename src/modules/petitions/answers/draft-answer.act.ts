import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import { type OpenRefusal, openLine } from '../approvals/open-line.act.ts'
import { endApproval } from '../approvals/line.store.ts'
import { getKind } from '../kinds/kind.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { saveDraft } from './answer.store.ts'
import { type Check, decideChecklist } from './checklist.rule.ts'
import { decidePublic, type Looking, type PublicRefusal } from './look-over-answer.ts'
import { type Decision, decideOutcome, type OutcomeRefusal } from './outcome.rule.ts'

export interface AnswerText extends Decision {
  readonly text: string
  /** What everyone may read: no personal data in it. */
  readonly publicTitle: string
  readonly publicText: string
}
/** What goes with a draft that is submitted. */
export interface Submitting {
  readonly isSubmitted: boolean
  readonly checks: readonly Check[]
  /** Posts that review before the one that decides, in order. */
  readonly reviewers: readonly string[]
  /** What may be the petitioner's name in the public part is another word. */
  readonly isNoName?: boolean
}
export type DraftRefusal = OfficeRefusal | OutcomeRefusal | OpenRefusal | PublicRefusal | 'checks-missing'

/**
 * Keeps the draft of an answer, or submits it to the line. Nothing of it is read outside the office until the
 * line has approved it. The public part holds no personal data; what may be the petitioner's name or another word
 * is let through when the officer says that it is none.
 *
 * @law CPTA 21, 27 @article 10(3)
 */
export async function draftAnswer(
  tx: Tx,
  looking: Looking,
  act: OfficeAct & AnswerText & Submitting,
): Promise<Result<void, DraftRefusal>> {
  const { number, by, at, text, publicTitle, publicText, isSubmitted, checks, reviewers } = act
  const { outcome, reason, remedy, exception } = act
  const name = isSubmitted ? 'submit-answer' : 'draft-answer'
  const locked = await lockForAct(tx, name, act)
  if (!locked.ok) return locked
  const { petition, to } = locked.value
  const clean = await decidePublic(tx, looking, number, act)
  if (!clean.ok) return clean
  if (isSubmitted) {
    const { category } = await getKind(tx, petition.kindId)
    const decided = decideOutcome({ outcome, reason, remedy, exception }, category)
    if (!decided.ok) return decided
    const confirmed = decideChecklist(checks, outcome, category)
    if (!confirmed.ok) return confirmed
    const line = { petition, subject: 'answer', outcome, checks: confirmed.value, reviewers } as const
    const opened = await openLine(tx, act, line)
    if (!opened.ok) return opened
  } else await endApproval(tx, number, 'taken-back', at)
  const { departmentId, postId } = by
  const written = { text, publicTitle, publicText, outcome, reason, remedy, exception }
  await saveDraft(tx, number, {
    ...written,
    postId,
    draftedBy: by.id,
    submittedAt: isSubmitted ? at : null,
    at,
  })
  const detail = isSubmitted ? { outcome, exception, reviewers: reviewers.length } : {}
  await movePetition(tx, number, { act: name, to, by, at, departmentId, postId, detail })
  return ok(undefined)
}
