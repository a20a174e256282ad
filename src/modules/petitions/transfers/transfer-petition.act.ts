import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import { settleEnded } from '../payments/ending/settle-ended.act.ts'
import { saveEnded } from '../petition/change.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'

/**
 * Hands another agency's matter over to it and tells the petitioner where it went. `says` names the agency, how
 * to reach it, and why.
 *
 * @law CPTA 16; CPTA-ED 13(3)
 */
export async function transferPetition(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly agency: string; readonly says: string },
): Promise<Result<void, OfficeRefusal>> {
  const locked = await lockForAct(tx, 'transfer', act)
  if (!locked.ok) return locked
  const { number, by, at, agency, says } = act
  const { departmentId, postId } = by
  await saveEnded(tx, number, at)
  await settleEnded(tx, mailing, { number, end: 'transferred', by, at })
  const seq = await movePetition(tx, number, {
    act: 'transfer',
    to: locked.value.to,
    by,
    at,
    departmentId,
    postId,
    says,
    note: agency,
  })
  await tellPetitioner(tx, mailing, number, { act: 'transfer', seq, postId, says, at })
  return ok(undefined)
}
