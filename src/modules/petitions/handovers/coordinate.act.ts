import { departments } from '#modules/departments/index.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf } from '#kernel/time.ts'
import { savePlace } from '../petition/change.store.ts'
import { historyOf } from '../petition/history.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { decideCoordination } from './hand-overs.rule.ts'

export type CoordinateRefusal = OfficeRefusal | 'no-such-post' | 'not-coordinator' | 'too-early'

/**
 * The coordinator names the department that keeps a petition after two departments gave it back; that one cannot
 * send it back again. The reason is for the office.
 *
 * @law CPTA-ED 13(2)
 * @refusal no-such-post, not-coordinator, too-early
 */
export async function coordinate(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly postId: string; readonly reason: string },
): Promise<Result<void, CoordinateRefusal>> {
  const locked = await lockForAct(tx, 'coordinate', act)
  if (!locked.ok) return locked
  const { number, postId, by, at, reason } = act
  const { coordinatingPost } = mailing.city.policies
  const decided = decideCoordination(await historyOf(tx, number), { postId: by.postId, coordinatingPost })
  if (!decided.ok) return decided
  const posts = await departments.postsWith(tx, { right: 'petition-handle', day: dayOf(at) })
  const post = posts.find((one) => one.postId === postId)
  if (!post) return refuse('no-such-post')
  const { departmentId } = post
  await savePlace(tx, number, departmentId, postId)
  const seq = await movePetition(tx, number, {
    act: 'coordinate',
    to: locked.value.to,
    by,
    at,
    departmentId,
    postId,
    note: reason,
    detail: { post: postId, department: departmentId },
  })
  await tellPetitioner(tx, mailing, number, { act: 'coordinate', seq, postId, at })
  return ok(undefined)
}
