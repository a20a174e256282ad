import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { saveDecided } from '../petition/change.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { findAnswer, saveApproved, saveGivenBack } from './answer.store.ts'
import { lookOverAnswer } from './look-over-answer.ts'

export type ApproveRefusal = OfficeRefusal | 'nothing-submitted' | 'public-personal-data'

/**
 * The head in charge approves an answer and its public wording: it is sent, and the petition is decided.
 *
 * @law CPTA 27 @article 10(2) the result is published @article 17(1) without personal data
 */
export async function approveAnswer(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct,
): Promise<Result<void, ApproveRefusal>> {
  const locked = await lockForAct(tx, 'approve-answer', act)
  if (!locked.ok) return locked
  const { number, by, at } = act
  const answer = await findAnswer(tx, number)
  if (!answer?.submittedAt) return refuse('nothing-submitted')
  const { refused } = await lookOverAnswer(tx, mailing, number, answer)
  if (refused.length > 0) return refuse('public-personal-data')
  await saveApproved(tx, number, by.id, at)
  await saveDecided(tx, number, at)
  const { departmentId, postId } = by
  const seq = await movePetition(tx, number, {
    act: 'approve-answer',
    to: locked.value.to,
    by,
    at,
    departmentId,
    postId,
  })
  await tellPetitioner(tx, mailing, number, { act: 'approve-answer', seq, postId: answer.postId, at })
  return ok(undefined)
}

/** The head gives it back, with what to change. */
export async function giveBackAnswer(
  tx: Tx,
  act: OfficeAct & { readonly reason: string },
): Promise<Result<void, ApproveRefusal>> {
  const locked = await lockForAct(tx, 'give-back-answer', act)
  if (!locked.ok) return locked
  const { number, by, at, reason } = act
  const answer = await findAnswer(tx, number)
  if (!answer?.submittedAt) return refuse('nothing-submitted')
  await saveGivenBack(tx, number, reason)
  const { departmentId, postId } = by
  await movePetition(tx, number, {
    act: 'give-back-answer',
    to: locked.value.to,
    by,
    at,
    departmentId,
    postId,
    note: reason,
  })
  return ok(undefined)
}
