import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf } from '#kernel/time.ts'
import { settleEnded } from '../payments/ending/settle-ended.act.ts'
import { saveEnded } from '../petition/change.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { mayReturn, openDemand } from './supplement.rule.ts'
import { supplementsOf } from './supplement.store.ts'

/** Returns a petition whose supplement did not come in time, with the reason. @law CPTA-ED 25(1) */
export async function returnDocuments(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly says: string },
): Promise<Result<void, OfficeRefusal | 'supplement-not-due'>> {
  const locked = await lockForAct(tx, 'return-documents', act)
  if (!locked.ok) return locked
  const { number, by, at, says } = act
  const open = openDemand(await supplementsOf(tx, number))
  if (open && !mayReturn(open.supplyBy, dayOf(at))) return refuse('supplement-not-due')
  const { departmentId, postId } = by
  await saveEnded(tx, number, at)
  await settleEnded(tx, mailing, { number, end: 'returned', by, at })
  const seq = await movePetition(tx, number, {
    act: 'return-documents',
    to: locked.value.to,
    by,
    at,
    departmentId,
    postId,
    says,
  })
  await tellPetitioner(tx, mailing, number, { act: 'return-documents', seq, postId, says, at })
  return ok(undefined)
}
