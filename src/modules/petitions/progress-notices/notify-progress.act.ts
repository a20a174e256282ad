import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { clockEntries } from '../due/clock-events.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockPetition, type Petition } from '../petition/petition.store.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { decideMove } from '../stages/stages.rule.ts'
import { deskPost } from '../telling/officer-of.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { insertProgressNotice, progressNoticesOf } from './progress-notice.store.ts'

/** An officer tells the petitioner where it stands, whenever asked. @law CPTA-ED 23 */
export async function notifyProgress(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly says: string },
): Promise<Result<void, OfficeRefusal>> {
  const locked = await lockForAct(tx, 'notify-progress', act)
  if (!locked.ok) return locked
  const { by, at, says } = act
  const { departmentId, postId } = by
  await send(tx, mailing, locked.value.petition, { nth: null, says, by, at, departmentId, postId })
  return ok(undefined)
}

/**
 * The notice that comes every 30 days by itself, with the reason that was last given for what it takes.
 *
 * @returns whether it was sent: not when it was sent before, or the petition has ended meanwhile
 * @law CPTA-ED 23
 */
export async function notifyProgressByItself(
  tx: Tx,
  mailing: Mailing,
  { number, nth, at }: { number: string; nth: number; at: Instant },
): Promise<boolean> {
  const petition = await lockPetition(tx, number)
  if (!decideMove('notify-progress', petition.stage).ok) return false
  if ((await progressNoticesOf(tx, number)).some((one) => one.nth !== null && one.nth >= nth)) return false
  const says = (await clockEntries(tx, number)).at(-1)?.says ?? null
  const { departmentId, postId } = petition
  const by = { id: 'system:progress', from: 'job' }
  await send(tx, mailing, petition, { nth, says, by, at, departmentId, postId })
  return true
}

async function send(
  tx: Tx,
  mailing: Mailing,
  { number, stage, dueOn }: Petition,
  notice: {
    nth: number | null
    says: string | null
    by: Actor
    at: Instant
    departmentId: string | null
    postId: string | null
  },
): Promise<void> {
  const { nth, says, by, at, departmentId, postId } = notice
  const of = { act: 'notify-progress', to: stage, by, at, departmentId, postId, says } as const
  const seq = await movePetition(tx, number, { ...of, detail: { nth, expectedOn: dueOn } })
  await insertProgressNotice(tx, number, { seq, nth, says, expectedOn: dueOn, sentAt: at, sentBy: by.id })
  const news = { seq, says: says ?? undefined, stage, postId: postId ?? (await deskPost(tx, at)), at }
  await tellPetitioner(tx, mailing, number, { act: 'notify-progress', ...news })
}
