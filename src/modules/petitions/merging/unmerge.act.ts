import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { savePlace } from '../petition/change.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { getPetition, lockPetition } from '../petition/petition.store.ts'
import { republish } from '../register/republish.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { decideMove } from '../stages/stages.rule.ts'
import { deskPost } from '../telling/officer-of.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { membersOf, saveMerged } from './merging.store.ts'

/**
 * Takes one member out again, with the reason for its petitioner: the desk then names its department.
 *
 * @law CPTA-ED 6(6) merging serves one purport only
 */
export async function unmerge(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly says: string },
): Promise<Result<void, OfficeRefusal>> {
  // the lead first, as everybody does who takes both
  const { mergedInto } = await getPetition(tx, act.number)
  if (mergedInto !== null) await lockPetition(tx, mergedInto)
  const locked = await lockForAct(tx, 'unmerge', act)
  if (!locked.ok) return locked
  const { number, by, at, says } = act
  await takeOut(tx, mailing, { number, by, at, says, postId: by.postId })
  // another may have taken the lead's place meanwhile
  const lead = locked.value.petition.mergedInto
  if (lead !== null) await republish(tx, lead)
  return ok(undefined)
}

/**
 * When a lead has ended without an answer for all, its members are processed by themselves again. Doing it again
 * changes nothing.
 */
export async function releaseMembers(
  tx: Tx,
  mailing: Mailing,
  { lead, by, at }: { lead: string; by: Actor; at: Instant },
): Promise<void> {
  const { endedAt } = await lockPetition(tx, lead)
  if (endedAt !== null)
    for (const number of await membersOf(tx, lead)) {
      const { stage, mergedInto } = await lockPetition(tx, number)
      if (mergedInto === lead && decideMove('unmerge', stage).ok)
        await takeOut(tx, mailing, { number, by, at })
    }
  await republish(tx, lead)
}

async function takeOut(
  tx: Tx,
  mailing: Mailing,
  {
    number,
    by,
    at,
    says,
    postId,
  }: { number: string; by: Actor; at: Instant; says?: string; postId?: string },
): Promise<void> {
  await saveMerged(tx, number, null)
  await savePlace(tx, number, null, null)
  const seq = await movePetition(tx, number, { act: 'unmerge', to: 'received', by, at, says: says ?? null })
  await tellPetitioner(tx, mailing, number, {
    act: 'unmerge',
    seq,
    says,
    postId: postId ?? (await deskPost(tx, at)),
    at,
  })
}
