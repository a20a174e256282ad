import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { standingOf } from '../moderators/standing.ts'
import { faultOfReasons, type Reasons, reasonsFor } from '../removal/reason-of.ts'
import type { ReasonFault } from '../removal/reason.rule.ts'
import { decides } from '../removal/removal.rule.ts'
import { lockWithheld } from '../withheld/lock-withheld.ts'
import type { Around } from '../withheld/tell-author.ts'
import { findObjection } from './objection.store.ts'
import { showAgain } from './show-again.ts'

export type RestoreRefusal = 'not-entitled' | 'already-shown' | 'purged' | 'objection-open' | ReasonFault

/**
 * The head shows a text again of the own accord, an order that was lifted among them. An open objection is decided
 * instead, by another person.
 *
 * @returns refuses `not-entitled`, `already-shown`, `purged`, `objection-open`, and as `reasonFault`
 * @article 6(2) what was removed wrongly comes back to its address
 */
export async function restore(
  tx: Tx,
  around: Around,
  act: Reasons & { id: number; by: Clerk; at: Instant },
): Promise<Result<undefined, RestoreRefusal>> {
  const { id, by, at } = act
  const { known, target } = await lockWithheld(tx, id)
  const { departmentId } = known
  const standing = await standingOf(tx, { departmentId, ...around, day: dayOf(at) })
  if (!decides(by, standing)) return refuse('not-entitled')
  if (known.liftedAt !== null) return refuse('already-shown')
  if (known.purgedOn !== null) return refuse('purged')
  const objection = await findObjection(tx, id)
  if (objection && objection.outcome === null) return refuse('objection-open')
  const fault = faultOfReasons(act, target)
  if (fault) return refuse(fault)
  const { reasonKo: ko, reasonEn: en } = reasonsFor(act, null)
  const { kind } = known
  const as = kind === 'order' ? 'order' : 'head'
  await showAgain(tx, around, target, { withheldId: id, kind, as, reason: { ko, en }, by, at })
  return ok(undefined)
}
