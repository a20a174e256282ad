import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { reckonDue } from '../due/reckon-due.act.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { saveStopEnded, stopsOf } from './stop.store.ts'

/** Ends a stop: the period runs on from the next day, and the petitioner is told the new due date. @law CPTA-ED 20 */
export async function endStop(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly reason: string },
): Promise<Result<void, OfficeRefusal | 'not-stopped'>> {
  const locked = await lockForAct(tx, 'end-stop', act)
  if (!locked.ok) return locked
  const { number, by, at } = act
  const open = (await stopsOf(tx, number)).find((one) => one.reason === act.reason && one.endedAt === null)
  if (!open) return refuse('not-stopped')
  await saveStopEnded(tx, number, { nth: open.nth, by: by.id, at })
  await reckonDue(tx, number)
  const { departmentId, postId } = by
  const { to } = locked.value
  const { reason } = open
  const of = { act: 'end-stop', to, by, at, departmentId, postId, detail: { reason } } as const
  const seq = await movePetition(tx, number, of)
  await tellPetitioner(tx, mailing, number, { act: 'end-stop', seq, postId, stop: reason, at })
  return ok(undefined)
}
