import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { openDemand } from './supplement.rule.ts'
import { saveUndelivered, supplementsOf } from './supplement.store.ts'

/** Notes that a demand came back because its address is not known. It may be sent once more. @law CPTA-ED 25(2) */
export async function noteUndelivered(
  tx: Tx,
  act: OfficeAct & { readonly how: string },
): Promise<Result<void, OfficeRefusal | 'already-undelivered'>> {
  const locked = await lockForAct(tx, 'note-undelivered', act)
  if (!locked.ok) return locked
  const { number, by, at, how } = act
  const open = openDemand(await supplementsOf(tx, number))
  if (!open || open.undeliveredAt !== null) return refuse('already-undelivered')
  await saveUndelivered(tx, number, open.nth, how, at)
  await movePetition(tx, number, {
    act: 'note-undelivered',
    to: locked.value.to,
    by,
    at,
    departmentId: by.departmentId,
    postId: by.postId,
    note: how,
    detail: { nth: open.nth },
  })
  return ok(undefined)
}
