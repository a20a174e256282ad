import type { Clerk } from '#kernel/clerk.ts'
import { record } from '#kernel/audit.ts'
import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { standingOf } from '../moderators/standing.ts'
import { faultOfReasons, type Reasons, reasonsFor } from '../removal/reason-of.ts'
import type { ReasonFault } from '../removal/reason.rule.ts'
import { decides } from '../removal/removal.rule.ts'
import { addressOf } from '../withheld/of.rule.ts'
import { lockWithheld } from '../withheld/lock-withheld.ts'
import { type Around, tellAuthor } from '../withheld/tell-author.ts'
import { LOG } from '../withheld/withhold.ts'
import { decideReviewer, type ReviewRefusal } from './objection.rule.ts'
import { lockObjection, saveObjectionDecided } from './objection.store.ts'
import { showAgain } from './show-again.ts'

interface Deciding extends Reasons {
  readonly id: number
  readonly outcome: 'upheld' | 'rejected'
  readonly by: Clerk
  readonly at: Instant
}

/**
 * Another person than the one who decided upholds an objection, which shows the text again at its address unless its time
 * did before, or rejects it with a reason. The author is told.
 *
 * @returns refuses as `decideReviewer` and `reasonFault`
 * @article 6(2)
 */
export async function decideObjectionOf(
  tx: Tx,
  around: Around,
  act: Deciding,
): Promise<Result<undefined, ReviewRefusal | ReasonFault>> {
  const { id, outcome, by, at } = act
  const objection = await lockObjection(tx, id)
  const { withheldId, departmentId } = objection
  const { known, target } = await lockWithheld(tx, withheldId)
  const standing = await standingOf(tx, { departmentId, ...around, day: dayOf(at) })
  const mayDecide = decides(by, standing) || standing.secondPosts.includes(by.postId)
  const decided = decideReviewer({ ...by, mayDecide }, known, objection.outcome)
  if (!decided.ok) return decided
  const fault = faultOfReasons(act, target)
  if (fault) return refuse(fault)
  const { reasonKo, reasonEn } = reasonsFor(act, null)
  const decision = { outcome, reasonKo, reasonEn, by: by.id, at, on: dayOf(at) }
  await saveObjectionDecided(tx, { id, withheldId, ...decision })
  const about = addressOf(target.boardId, target)
  record(tx, { what: `removal.objection-${outcome}`, about, by, detail: { objection: id } })
  touch(tx, LOG)
  if (outcome === 'upheld' && known.liftedAt === null) {
    const reason = { ko: reasonKo, en: reasonEn }
    const { kind } = known
    await showAgain(tx, around, target, { withheldId, kind, as: 'objection', reason, by, at })
    return ok(undefined)
  }
  const { kind, ground } = known
  const told = { withheldId, what: outcome, kind, ground, reasonKo, reasonEn, by, at } as const
  await tellAuthor(tx, around, target, told)
  return ok(undefined)
}
