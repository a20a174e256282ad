import type { Clerk } from '#kernel/clerk.ts'
import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { momentText } from '#kernel/words.ts'
import { standingOf } from '../moderators/standing.ts'
import { faultOfReasons, type Reasons, reasonsFor } from '../removal/reason-of.ts'
import type { ReasonFault } from '../removal/reason.rule.ts'
import { decides, decideTarget, type RemovalRefusal } from '../removal/removal.rule.ts'
import { addressOf } from '../withheld/of.rule.ts'
import { lockTarget } from '../withheld/target.store.ts'
import type { Around } from '../withheld/tell-author.ts'
import { withhold } from '../withheld/withhold.ts'
import { blockedUntil } from './block.rule.ts'
import { words } from './block-letters.words.ts'
import { lockRequest, saveRequestDecided } from './block-request.store.ts'
import { tellRequester } from './tell-requester.ts'

interface Deciding extends Reasons {
  readonly id: number
  /** Days for which it is hidden; 0 refuses the request. */
  readonly days: number
  readonly by: Clerk
  readonly at: Instant
}
export type BlockRefusal = RemovalRefusal | ReasonFault | 'has-ended' | 'days'

/**
 * Hides a text for thirty days at most because somebody's rights may be infringed, or refuses to. Both sides are told.
 *
 * @returns the number of the record, of a block; refuses `has-ended`, `days`, and as `decideTarget` and `reasonFault`
 * @law ICNA 44-2(2), 44-2(4)
 */
export async function decideBlock(
  tx: Tx,
  around: Around,
  act: Deciding,
): Promise<Result<number | undefined, BlockRefusal>> {
  const { id, days, by, at } = act
  const request = await lockRequest(tx, id)
  if (request.outcome !== null) return refuse('has-ended')
  const target = await lockTarget(tx, request)
  const { departmentId } = request
  const standing = await standingOf(tx, { departmentId, ...around, day: dayOf(at) })
  if (!decides(by, standing)) return refuse('not-entitled')
  const fault = faultOfReasons(act, target)
  if (fault) return refuse(fault)
  const untilAt = days === 0 ? null : blockedUntil(at, days)
  if (untilAt === undefined) return refuse('days')
  const decided = (withheldId: number | null) =>
    saveRequestDecided(tx, { id, withheldId, reason: act.reasonKo, by: by.id, at })
  const [name, page] = [around.city.name.ko, `${around.siteUrl}${addressOf(target.boardId, target)}`]
  if (untilAt === null) {
    await decided(null)
    const about = addressOf(target.boardId, target)
    record(tx, { what: 'block.refused', about, by, detail: { request: id } })
    await tellRequester(tx, around, act, words('ko').refused(name, page, by.phone, act.reasonKo))
    return ok(undefined)
  }
  const { state, running } = target
  const blockable = decideTarget({ state, authorKind: 'citizen', running: running?.kind })
  if (!blockable.ok) return blockable
  if (blockable.value === 'replaces') return refuse('already-removed')
  const { reasonKo, reasonEn } = reasonsFor(act, null)
  const record_ = { kind: 'block', ground: null, byKind: 'person', reasonKo, reasonEn, untilAt } as const
  const whom = { decidedBy: by.id, decidedPost: by.postId, secondBy: null, secondPost: null, masked: null }
  const beside = decided
  const block = await withhold(tx, around, target, { ...record_, ...whom, departmentId, by, at, beside })
  const until = momentText('ko', untilAt)
  await tellRequester(tx, around, act, words('ko').blocked(name, page, by.phone, until, act.reasonKo))
  return ok(block)
}
