import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { reckonDue } from '../due/reckon-due.act.ts'
import { lockMembers } from '../merging/lock-members.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { decideMove, type Stage } from '../stages/stages.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { openStopsOf, saveStopEnded, type StopMade } from './stop.store.ts'

/**
 * Ends a stop: the period runs on from the next day, and the petitioner is told the new due date. What began
 * together for petitions that are merged ends together.
 *
 * @law CPTA-ED 20
 */
export async function endStop(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly reason: string },
): Promise<Result<void, OfficeRefusal | 'not-stopped'>> {
  const locked = await lockForAct(tx, 'end-stop', act)
  if (!locked.ok) return locked
  const { number, by, at } = act
  const open = (await openStopsOf(tx, number)).find((one) => one.reason === act.reason)
  if (!open) return refuse('not-stopped')
  await end(tx, mailing, { number, stop: open, to: locked.value.to, by, at })
  for (const member of await lockMembers(tx, number)) {
    const to = decideMove('end-stop', member.stage)
    const same = (await openStopsOf(tx, member.number)).find(
      (one) => one.reason === open.reason && one.beganAt === open.beganAt,
    )
    if (to.ok && same) await end(tx, mailing, { number: member.number, stop: same, to: to.value, by, at })
  }
  return ok(undefined)
}

async function end(
  tx: Tx,
  mailing: Mailing,
  { number, stop, to, by, at }: { number: string; stop: StopMade; to: Stage; by: Clerk; at: Instant },
): Promise<void> {
  const { nth, reason } = stop
  await saveStopEnded(tx, number, { nth, by: by.id, at })
  await reckonDue(tx, number)
  const { departmentId, postId } = by
  const of = { act: 'end-stop', to, by, at, departmentId, postId, detail: { reason } } as const
  const seq = await movePetition(tx, number, of)
  await tellPetitioner(tx, mailing, number, { act: 'end-stop', seq, postId, stop: reason, at })
}
