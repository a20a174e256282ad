import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { saveOrigin } from './repeats.store.ts'

/**
 * Notes that a petition was filed with another agency, which transferred it here. As a repetition it counts like
 * any other.
 *
 * @law CPTA 23(2)
 */
export async function noteOrigin(
  tx: Tx,
  act: OfficeAct & { readonly agency: string; readonly theirNumber: string },
): Promise<Result<void, OfficeRefusal>> {
  const locked = await lockForAct(tx, 'note-origin', act)
  if (!locked.ok) return locked
  const { number, by, at, agency, theirNumber } = act
  const { departmentId, postId } = by
  await saveOrigin(tx, number, { agency, theirNumber, by: by.id, at })
  await movePetition(tx, number, { act: 'note-origin', to: locked.value.to, by, at, departmentId, postId })
  return ok(undefined)
}
