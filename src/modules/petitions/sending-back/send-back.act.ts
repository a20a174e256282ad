import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import { decideSendingBack } from '../handovers/hand-overs.rule.ts'
import { savePlace } from '../petition/change.store.ts'
import { historyOf } from '../petition/history.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { deskPost } from '../telling/officer-of.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'

/**
 * A department that is not the right one gives the petition back to the petition desk, with the reason for the
 * desk to read. The due date stays.
 *
 * @refusal bound the coordinator named this department
 * @law CPTA-ED 13(2)
 */
export async function sendBack(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly reason: string },
): Promise<Result<void, OfficeRefusal | 'bound'>> {
  const locked = await lockForAct(tx, 'send-back', act)
  if (!locked.ok) return locked
  const { number, by, at, reason } = act
  const free = decideSendingBack(await historyOf(tx, number))
  if (!free.ok) return free
  const { departmentId, postId } = by
  await savePlace(tx, number, null, null)
  const seq = await movePetition(tx, number, {
    act: 'send-back',
    to: locked.value.to,
    by,
    at,
    departmentId,
    postId,
    note: reason,
  })
  await tellPetitioner(tx, mailing, number, { act: 'send-back', seq, postId: await deskPost(tx, at), at })
  return ok(undefined)
}
