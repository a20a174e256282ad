import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import { savePaid } from '../petition/change.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'

/** The fee has reached the city's account: now the petition can be received. @article 9(2) */
export async function confirmPayment(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct,
): Promise<Result<void, OfficeRefusal>> {
  const locked = await lockForAct(tx, 'confirm-payment', act)
  if (!locked.ok) return locked
  const { number, by, at } = act
  const { petition, to } = locked.value
  await savePaid(tx, number, at)
  const detail = { won: petition.feeWon }
  const seq = await movePetition(tx, number, {
    act: 'confirm-payment',
    to,
    by,
    at,
    departmentId: by.departmentId,
    postId: by.postId,
    detail,
  })
  await tellPetitioner(tx, mailing, number, { act: 'confirm-payment', seq, postId: by.postId, at })
  return ok(undefined)
}
