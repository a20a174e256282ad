import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import { reckonDue } from '../due/reckon-due.act.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { type BeginRefusal, decideBeginStop } from './stop.rule.ts'
import { insertStop, stopsOf } from './stop.store.ts'

/**
 * Begins time that is not counted: the due date stands still until it is ended, and the petitioner is told why.
 *
 * @law CPTA-ED 20, 7-2(3); APA-ED 11
 */
export async function beginStop(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly reason: string; readonly law: string; readonly says: string },
): Promise<Result<void, OfficeRefusal | BeginRefusal>> {
  const locked = await lockForAct(tx, 'begin-stop', act)
  if (!locked.ok) return locked
  const { number, by, at, law, says } = act
  const earlier = await stopsOf(tx, number)
  const decided = decideBeginStop(
    act,
    earlier.filter((one) => one.endedAt === null),
  )
  if (!decided.ok) return decided
  const { value: reason } = decided
  const nth = earlier.length + 1
  const named = reason === 'other' ? law : null
  await insertStop(tx, number, { nth, reason, law: named, says, beganAt: at, beganBy: by.id })
  await reckonDue(tx, number)
  const { departmentId, postId } = by
  const { to } = locked.value
  const told = named === null ? says : `${says} (${named})`
  const of = { act: 'begin-stop', to, by, at, departmentId, postId, says: told } as const
  const seq = await movePetition(tx, number, { ...of, detail: { reason } })
  await tellPetitioner(tx, mailing, number, { act: 'begin-stop', seq, postId, says: told, stop: reason, at })
  return ok(undefined)
}
