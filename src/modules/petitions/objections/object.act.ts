import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { decisionFor } from '../answers/decision-for.ts'
import { decideObjectionBy } from '../clock/internal-clocks.rule.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockPetition } from '../petition/petition.store.ts'
import { decideMove } from '../stages/stages.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { untilOf } from '../remedies/remedy.rule.ts'
import { decideObject, isToThis, type ObjectRefusal } from './objection.rule.ts'
import { findObjection, insertObjection } from './objection.store.ts'

interface Objecting {
  readonly number: string
  readonly purport: string
  readonly reason: string
  readonly address: string
  readonly by: Actor
  readonly at: Instant
}

/**
 * The petitioner objects to a refusal. It is decided within ten days, the first excluded.
 *
 * @law CPTA 35(1), 35(2); CPTA-ED 40(1)
 * @refusal CALENDAR_ENDS the holiday table does not reach the ten days
 */
export async function objectTo(
  tx: Tx,
  mailing: Mailing,
  { number, purport, reason, address, by, at }: Objecting,
): Promise<Result<void, ObjectRefusal | 'not-at-this-stage' | 'CALENDAR_ENDS'>> {
  const petition = await lockPetition(tx, number)
  const to = decideMove('object', petition.stage)
  if (!to.ok) return to
  const decision = await decisionFor(tx, petition)
  const before = await findObjection(tx, number)
  const hasObjected = isToThis(before, decision)
  const decided = decideObject(decision && untilOf(decision.remedies, 'objection'), {
    hasObjected,
    today: dayOf(at),
  })
  if (!decided.ok) return decided
  const until = decideObjectionBy(dayOf(at), await loadCalendar(tx))
  if (!until.ok) return { ok: false, refusal: 'CALENDAR_ENDS' }
  const { seal } = mailing
  await insertObjection(tx, seal, number, {
    nth: (before?.nth ?? 0) + 1,
    purport,
    reason,
    address,
    filedAt: at,
    decideBy: until.value,
  })
  const { departmentId, postId } = petition
  const seq = await movePetition(tx, number, { act: 'object', to: to.value, by, at, departmentId })
  const told = { act: 'object', seq, postId: postId ?? undefined, until: until.value, at } as const
  await tellPetitioner(tx, mailing, number, told)
  return ok(undefined)
}
