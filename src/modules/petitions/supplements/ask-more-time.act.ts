import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { supplyBy } from '../clock/internal-clocks.rule.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockPetition } from '../petition/petition.store.ts'
import { decideMove } from '../stages/stages.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { insertMoreTime, moreTimeOf } from './more-time.store.ts'
import { decideMoreTime, type MoreTimeRefusal, openDemand } from './supplement.rule.ts'
import { supplementsOf } from './supplement.store.ts'

/**
 * The petitioner names how many days more are needed, and has them at once. They are counted from the day that was
 * allowed until now, which is left out.
 *
 * @law CPTA-ED 24(2), 24(4)
 */
export async function askMoreTime(
  tx: Tx,
  mailing: Mailing,
  { number, days, by, at }: { number: string; days: number; by: Actor; at: Instant },
): Promise<Result<void, 'not-at-this-stage' | MoreTimeRefusal | 'CALENDAR_ENDS'>> {
  const petition = await lockPetition(tx, number)
  const to = decideMove('ask-more-time', petition.stage)
  if (!to.ok) return to
  const open = openDemand(await supplementsOf(tx, number))
  if (!open) return { ok: false, refusal: 'not-at-this-stage' }
  const earlier = (await moreTimeOf(tx, number)).length
  const decided = decideMoreTime({ days, today: dayOf(at), earlier }, open)
  if (!decided.ok) return decided
  const until = supplyBy(days)(open.supplyBy, await loadCalendar(tx))
  if (!until.ok) return { ok: false, refusal: 'CALENDAR_ENDS' }
  const { supplyBy: before, nth: supplementNth } = open
  const more = { nth: earlier + 1, supplementNth, days, before, supplyBy: until.value, askedAt: at }
  await insertMoreTime(tx, number, more)
  const { departmentId, postId } = petition
  const detail = { days, until: until.value }
  const seq = await movePetition(tx, number, {
    act: 'ask-more-time',
    to: to.value,
    by,
    at,
    departmentId,
    detail,
  })
  const news = { seq, postId: postId ?? undefined, supplyBy: until.value, at }
  await tellPetitioner(tx, mailing, number, { act: 'ask-more-time', ...news })
  return ok(undefined)
}
