import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import { savePlace } from '../petition/change.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import { mayRead, type OfficeRefusal } from '../stages/office-act.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { decideMerge, type MergeRefusal } from './merging.rule.ts'
import { lockAll, membersOf, mergeables, saveMerged } from './merging.store.ts'

/**
 * Merges petitions of the same purport into a lead, which answers for all. Each keeps number, due date and page;
 * worklists put the lead where the first of all is due. Each petitioner is told; nobody reads of another.
 *
 * @law CPTA-ED 6(6)
 * @refusal as `decideMerge`
 */
export async function merge(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly numbers: readonly string[] },
): Promise<Result<void, OfficeRefusal | MergeRefusal>> {
  const { number, by, at } = act
  const numbers = [...new Set(act.numbers)]
  await lockAll(tx, [number, ...numbers])
  const locked = await lockForAct(tx, 'merge', act)
  if (!locked.ok) return locked
  const members = await mergeables(tx, await membersOf(tx, number))
  const found = (await mergeables(tx, [number, ...numbers])).map((one) => ({
    ...one,
    isOurs: mayRead(one, by),
  }))
  const chosen = found.filter((one) => one.number !== number)
  const lead = found.find((one) => one.number === number)
  if (!lead) throw new Error(`petition ${number} has no petitioner`)
  const decided = decideMerge({ lead, chosen, members })
  if (!decided.ok) return decided

  const { departmentId, postId } = locked.value.petition
  for (const one of chosen) {
    await saveMerged(tx, one.number, number)
    await savePlace(tx, one.number, departmentId, postId)
    const joining = { act: 'join-merged', to: 'merged', by, at, departmentId, postId: by.postId } as const
    const seq = await movePetition(tx, one.number, { ...joining, detail: { lead: number } })
    await tellPetitioner(tx, mailing, one.number, { act: 'join-merged', seq, postId: by.postId, at })
  }
  const detail = { members: members.length + chosen.length }
  const merging = {
    act: 'merge',
    to: locked.value.to,
    by,
    at,
    departmentId,
    postId: by.postId,
    detail,
  } as const
  const seq = await movePetition(tx, number, merging)
  await tellPetitioner(tx, mailing, number, { act: 'merge', seq, postId: by.postId, at })
  return ok(undefined)
}
