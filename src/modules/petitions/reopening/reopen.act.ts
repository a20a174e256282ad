import { removeDocument } from '#kernel/search.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { findAnswer } from '../answers/answer.store.ts'
import { reckonDue } from '../due/reckon-due.act.ts'
import { forgetKept } from '../payments/charge/charge.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { insertReopening, reopeningsOf, saveReopened } from './reopening.store.ts'

/**
 * The head has a decided petition processed again, after an objection that was granted or where the answer was
 * wrong. The law says nothing of its period: it runs anew from now (reading `reopenedPeriod`), and the answer that
 * stood before is kept.
 *
 * @law CPTA 5(1) lawful answers, 35(2)
 */
export async function reopen(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly reason: string },
): Promise<Result<void, OfficeRefusal | 'no-answer'>> {
  const locked = await lockForAct(tx, 'reopen', act)
  if (!locked.ok) return locked
  const { number, by, at, reason } = act
  const answer = await findAnswer(tx, number)
  if (!answer?.approvedAt) return refuse('no-answer')
  const nth = (await reopeningsOf(tx, number)).length + 1
  await insertReopening(tx, number, { nth, reason, by: by.id, at, answer, answeredAt: answer.approvedAt })
  await saveReopened(tx, number, at)
  await forgetKept(tx, number)
  await removeDocument(tx, `petition:${number}`)
  await reckonDue(tx, number)
  const { departmentId, postId } = by
  const moving = { to: locked.value.to, by, at, departmentId, postId, says: reason, detail: { nth } }
  const seq = await movePetition(tx, number, { act: 'reopen', ...moving })
  await tellPetitioner(tx, mailing, number, { act: 'reopen', seq, postId, says: reason, at })
  return ok(undefined)
}
