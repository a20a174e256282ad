import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { endApproval, saveStep } from '../approvals/line.store.ts'
import { lockTurn, type TurnRefusal } from '../approvals/lock-turn.ts'
import { correctAnswer } from '../corrections/correct-answer.act.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import type { OfficeAct } from '../stages/lock-for-act.ts'
import type { Mailing } from '../telling/tell-petitioner.act.ts'
import { decideAnswer } from './decide-answer.act.ts'
import { isPublicClean } from './look-over-answer.ts'

/**
 * Whose turn it is approves an answer or a correction with its public wording. A reviewer sends it on; with the
 * last one it is decided, numbered and sent.
 *
 * @law CPTA 27 @article 10(2) the result is published @article 17(1) without personal data
 */
export async function approveAnswer(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly remark?: string },
): Promise<Result<void, TurnRefusal>> {
  const turn = await lockTurn(tx, act, 'approved')
  if (!turn.ok) return turn
  const { approval, step, isActing } = turn.value
  const { number, by, at, remark = '' } = act
  if (step.isFinal && !(await isPublicClean(tx, mailing, number, approval.subject)))
    return refuse('public-personal-data')
  const note = remark === '' ? null : remark
  const done = { step: step.step, decision: 'approved', by, isActing, remark: note, at } as const
  await saveStep(tx, approval, done)
  if (step.isFinal) {
    await endApproval(tx, number, 'approved', at)
    const decide = approval.subject === 'answer' ? decideAnswer : correctAnswer
    await decide(tx, mailing, { ...turn.value, by, at, note })
    return ok(undefined)
  }
  const whose = { by, at, departmentId: by.departmentId, postId: by.postId, note }
  await movePetition(tx, number, {
    act: turn.value.act,
    to: turn.value.to,
    ...whose,
    detail: { step: step.step, acting: isActing },
  })
  return ok(undefined)
}
