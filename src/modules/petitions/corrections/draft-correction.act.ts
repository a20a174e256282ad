import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { findAnswer } from '../answers/answer.store.ts'
import type { Submitting } from '../answers/draft-answer.act.ts'
import { type Check, decideChecklist } from '../answers/checklist.rule.ts'
import { decidePublic, type Looking, type PublicRefusal } from '../answers/look-over-answer.ts'
import { decideOutcome, type OutcomeRefusal } from '../answers/outcome.rule.ts'
import { endApproval } from '../approvals/line.store.ts'
import { type OpenRefusal, openLine } from '../approvals/open-line.act.ts'
import { getKind } from '../kinds/kind.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { type Correction, correctionsOf, saveCorrection } from './correction.store.ts'

export type CorrectionRefusal =
  | OfficeRefusal
  | OutcomeRefusal
  | OpenRefusal
  | PublicRefusal
  | 'checks-missing'
  | 'no-answer'
type Corrected = Pick<
  Correction,
  'why' | 'text' | 'reason' | 'remedy' | 'publicTitle' | 'publicText' | 'keepsPublic'
>

/**
 * Keeps the correction of an answer that was given, or submits it to the line. Until it is approved nobody outside
 * the office reads it, and the answer stands as it was.
 *
 * @law CPTA 27 @article 10(3)
 */
export async function draftCorrection(
  tx: Tx,
  looking: Looking,
  act: OfficeAct & Corrected & Submitting,
): Promise<Result<void, CorrectionRefusal>> {
  const { number, by, at, isSubmitted, reviewers } = act
  const name = isSubmitted ? 'submit-correction' : 'draft-correction'
  const locked = await lockForAct(tx, name, act)
  if (!locked.ok) return locked
  const { petition, to } = locked.value
  const clean = await decidePublic(tx, looking, number, act)
  if (!clean.ok) return clean
  const answer = await findAnswer(tx, number)
  if (!answer?.approvedAt) return refuse('no-answer')
  const { outcome, exception } = answer
  const { category } = await getKind(tx, petition.kindId)
  if (isSubmitted) {
    const decided = decideOutcome({ outcome, exception, reason: act.reason, remedy: act.remedy }, category)
    if (!decided.ok) return decided
    const checks = decideChecklist(act.checks, outcome, category)
    if (!checks.ok) return checks
    const opened = await openLine(tx, act, lineOf(checks.value))
    if (!opened.ok) return opened
  } else await endApproval(tx, number, 'taken-back', at)
  const before = await correctionsOf(tx, number)
  const nth = before.filter((one) => one.approvedAt !== null).length + 1
  const { departmentId, postId } = by
  const submittedAt = isSubmitted ? at : null
  await saveCorrection(tx, number, { ...act, nth, postId, draftedBy: by.id, submittedAt })
  await movePetition(tx, number, { act: name, to, by, at, departmentId, postId, detail: { nth } })
  return ok(undefined)

  function lineOf(checks: readonly Check[]) {
    return { petition, subject: 'correction', outcome, checks, reviewers } as const
  }
}
