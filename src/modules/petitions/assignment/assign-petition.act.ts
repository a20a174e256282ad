import { departments } from '#modules/departments/index.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf } from '#kernel/time.ts'
import { decideHandOver } from '../handovers/hand-overs.rule.ts'
import { savePlace } from '../petition/change.store.ts'
import { historyOf } from '../petition/history.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'

export type AssignRefusal = OfficeRefusal | 'no-such-post' | 'other-department' | 'needs-coordinator'
type Assigning = OfficeAct & { readonly postId: string }

/**
 * Puts a post in charge: the petition desk any that handles petitions, a department one of its own. The case is
 * the post's, and passes on with it.
 *
 * @refusal no-such-post, other-department, needs-coordinator the third hand-over is the coordinator's
 * @law CPTA-ED 13(1) the desk hands over to the department in charge @article 3(3)
 */
export async function assignPetition(
  tx: Tx,
  mailing: Mailing,
  act: Assigning & { how: 'assign' | 'reassign' },
): Promise<Result<void, AssignRefusal>> {
  const { number, postId, by, at, how } = act
  const locked = await lockForAct(tx, how, act)
  if (!locked.ok) return locked
  const free = how === 'assign' ? decideHandOver(await historyOf(tx, number)) : ok(undefined)
  if (!free.ok) return free
  const posts = await departments.postsWith(tx, { right: 'petition-handle', day: dayOf(at) })
  const post = posts.find((one) => one.postId === postId)
  if (!post) return refuse('no-such-post')
  const { departmentId } = post
  if (how === 'reassign' && departmentId !== locked.value.petition.departmentId)
    return refuse('other-department')
  await savePlace(tx, number, departmentId, postId)
  const detail = { post: postId, department: departmentId }
  const seq = await movePetition(tx, number, {
    act: how,
    to: locked.value.to,
    by,
    at,
    departmentId,
    postId,
    detail,
  })
  await tellPetitioner(tx, mailing, number, { act: how, seq, postId, at })
  return ok(undefined)
}
