import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { reckonDue } from '../due/reckon-due.act.ts'
import { lockMembers } from '../merging/lock-members.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { decideMove, type Stage } from '../stages/stages.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { type BeginRefusal, decideBeginStop, type OfficeStop } from './stop.rule.ts'
import { insertStop, openStopsOf, stopsOf } from './stop.store.ts'

interface Stopping {
  readonly reason: string
  readonly law: string
  readonly says: string
}

/**
 * Begins time that is not counted: the due date stands still until it is ended, and the petitioner is told why.
 * Those merged into the petition run on (reading `mergedClocks`), unless the ground is theirs too: then each that it
 * does not hold for already has a stop of its own.
 *
 * @law CPTA-ED 20, 7-2(3); APA-ED 11
 */
export async function beginStop(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & Stopping & { readonly isForAll?: boolean },
): Promise<Result<void, OfficeRefusal | BeginRefusal>> {
  const locked = await lockForAct(tx, 'begin-stop', act)
  if (!locked.ok) return locked
  const { number, isForAll = false } = act
  const decided = decideBeginStop(act, await openStopsOf(tx, number))
  if (!decided.ok) return decided
  const { value: reason } = decided
  await begin(tx, mailing, { ...act, number, reason, to: locked.value.to })
  if (!isForAll) return ok(undefined)
  for (const member of await lockMembers(tx, number)) {
    const to = decideMove('begin-stop', member.stage)
    const own = decideBeginStop(act, await openStopsOf(tx, member.number))
    if (to.ok && own.ok) await begin(tx, mailing, { ...act, number: member.number, reason, to: to.value })
  }
  return ok(undefined)
}

async function begin(
  tx: Tx,
  mailing: Mailing,
  s: Stopping & { number: string; reason: OfficeStop; to: Stage; by: Clerk; at: Instant },
): Promise<void> {
  const { number, reason, law, says, to, by, at } = s
  const nth = (await stopsOf(tx, number)).length + 1
  const named = reason === 'other' ? law : null
  await insertStop(tx, number, { nth, reason, law: named, says, beganAt: at, beganBy: by.id })
  await reckonDue(tx, number)
  const { departmentId, postId } = by
  const told = named === null ? says : `${says} (${named})`
  const of = { act: 'begin-stop', to, by, at, departmentId, postId, says: told } as const
  const seq = await movePetition(tx, number, { ...of, detail: { reason } })
  await tellPetitioner(tx, mailing, number, { act: 'begin-stop', seq, postId, says: told, stop: reason, at })
}
