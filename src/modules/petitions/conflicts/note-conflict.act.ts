import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { putConflict, removeConflict } from './conflict.store.ts'

export type ConflictRefusal = OfficeRefusal | 'no-department'

/**
 * Marks a petition as complaining about the department in charge, or takes the mark away: its answer is decided
 * outside that department. An answer on its way goes back to be submitted anew.
 *
 * @law CPTA 5(1)
 */
export async function noteConflict(
  tx: Tx,
  act: OfficeAct & { readonly concerns: boolean },
): Promise<Result<void, ConflictRefusal>> {
  const locked = await lockForAct(tx, 'note-conflict', act)
  if (!locked.ok) return locked
  const { number, by, at, concerns } = act
  const { petition, to } = locked.value
  if (petition.departmentId === null) return refuse('no-department')
  if (concerns)
    await putConflict(tx, number, { departmentId: petition.departmentId, notedBy: by.id, notedAt: at })
  else await removeConflict(tx, number)
  const { departmentId, postId } = by
  await movePetition(tx, number, {
    act: 'note-conflict',
    to,
    by,
    at,
    departmentId,
    postId,
    detail: { concerns, department: petition.departmentId },
  })
  return ok(undefined)
}
