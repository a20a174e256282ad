import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { settleEnded } from '../payments/ending/settle-ended.act.ts'
import { saveEnded } from '../petition/change.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { mayDeemWithdrawn } from './supplement.rule.ts'
import { supplementsOf } from './supplement.store.ts'

/** Closes a petition as withdrawn whose demands came back undelivered twice, with the reason. @law CPTA-ED 25(2) */
export async function deemWithdrawn(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly says: string },
): Promise<Result<void, OfficeRefusal | 'not-undelivered-twice'>> {
  const locked = await lockForAct(tx, 'deem-withdrawn', act)
  if (!locked.ok) return locked
  const { number, by, at, says } = act
  if (!mayDeemWithdrawn(await supplementsOf(tx, number))) return refuse('not-undelivered-twice')
  await saveEnded(tx, number, at)
  await settleEnded(tx, mailing, { number, end: 'withdrawn', by, at })
  const { departmentId, postId } = by
  const { to } = locked.value
  const seq = await movePetition(tx, number, {
    act: 'deem-withdrawn',
    to,
    by,
    at,
    departmentId,
    postId,
    says,
  })
  await tellPetitioner(tx, mailing, number, { act: 'deem-withdrawn', seq, postId, says, at })
  return ok(undefined)
}
