import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import { endApproval, saveStep } from '../approvals/line.store.ts'
import { lockTurn, type TurnRefusal } from '../approvals/lock-turn.ts'
import { saveCorrectionGivenBack } from '../corrections/correction.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import type { OfficeAct } from '../stages/lock-for-act.ts'
import { saveGivenBack } from './answer.store.ts'

/** Whose turn it is gives an answer or a correction back to who wrote it, with what to change. @law CPTA 27 */
export async function giveBackAnswer(
  tx: Tx,
  act: OfficeAct & { readonly reason: string },
): Promise<Result<void, TurnRefusal>> {
  const turn = await lockTurn(tx, act, 'given-back')
  if (!turn.ok) return turn
  const { approval, step, isActing } = turn.value
  const { number, by, at, reason } = act
  const done = { step: step.step, decision: 'given-back', by, isActing, remark: reason, at } as const
  await saveStep(tx, approval, done)
  await endApproval(tx, number, 'given-back', at)
  const save = approval.subject === 'answer' ? saveGivenBack : saveCorrectionGivenBack
  await save(tx, number, reason)
  const whose = { by, at, departmentId: by.departmentId, postId: by.postId, note: reason }
  await movePetition(tx, number, {
    act: turn.value.act,
    to: turn.value.to,
    ...whose,
    detail: { step: step.step, acting: isActing },
  })
  return ok(undefined)
}
