import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf } from '#kernel/time.ts'
import { substitutesAt } from '../absences/absence.store.ts'
import { lockPetition, type Petition } from '../petition/petition.store.ts'
import type { OfficeAct } from '../stages/lock-for-act.ts'
import { type Act, decideMove, type Stage } from '../stages/stages.rule.ts'
import { decideStep, type Step, type StepRefusal } from './line.rule.ts'
import { type Approval, findOpenApproval, type Subject } from './line.store.ts'

export type TurnRefusal = StepRefusal | 'changed' | 'not-at-this-stage' | 'public-personal-data'

/** What the line does to a petition, by what goes through it. */
const ACT = {
  answer: { review: 'review-answer', final: 'approve-answer', 'given-back': 'give-back-answer' },
  correction: { review: 'review-correction', final: 'correct-answer', 'given-back': 'give-back-correction' },
} as const satisfies Record<Subject, Record<string, Act>>

export interface Turn {
  readonly petition: Petition
  readonly approval: Approval
  readonly step: Step
  readonly isActing: boolean
  readonly act: Act
  readonly to: Stage
}

/**
 * Locks the petition and decides whether it is this clerk's turn. The line says whose turn it is, not the rights of
 * the post: an approver may be of another department. A petition that has moved on takes its line with it.
 */
export async function lockTurn(
  tx: Tx,
  { number, version, by, at }: OfficeAct,
  decision: 'approved' | 'given-back',
): Promise<Result<Turn, TurnRefusal>> {
  const petition = await lockPetition(tx, number)
  if (petition.version !== version) return refuse('changed')
  const approval = await findOpenApproval(tx, number)
  if (!approval || approval.departmentId !== petition.departmentId) return refuse('nothing-submitted')
  const substitutes = await substitutesAt(tx, dayOf(at))
  const decided = decideStep(approval, by, { decision, substitutes })
  if (!decided.ok) return decided
  const { step, isActing } = decided.value
  const acts = ACT[approval.subject]
  const act = decision === 'given-back' ? acts['given-back'] : step.isFinal ? acts.final : acts.review
  const to = decideMove(act, petition.stage)
  return to.ok ? ok({ petition, approval, step, isActing, act, to: to.value }) : to
}
