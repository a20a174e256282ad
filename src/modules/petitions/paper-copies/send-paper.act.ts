import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { savePaperSent } from './paper.store.ts'

/** The petition desk has posted the paper or laid it ready, and says so. @law CPTA 27(2) */
export async function sendPaper(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly says: string },
): Promise<Result<void, OfficeRefusal | 'nothing-asked'>> {
  const locked = await lockForAct(tx, 'send-paper', act)
  if (!locked.ok) return locked
  const { number, by, at, says } = act
  if (!(await savePaperSent(tx, number, by.id, at))) return refuse('nothing-asked')
  const { departmentId, postId } = by
  const seq = await movePetition(tx, number, {
    act: 'send-paper',
    to: locked.value.to,
    by,
    at,
    departmentId,
    postId,
    says,
  })
  await tellPetitioner(tx, mailing, number, { act: 'send-paper', seq, postId, says, at })
  return ok(undefined)
}
