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
import { type DaysRefusal, decideDays } from './block.rule.ts'
import { words } from './block-letters.words.ts'
import { hiddenMinutes, lockRequest, saveRequestDecided } from './block-request.store.ts'
import { tellRequester } from './tell-requester.ts'

interface Deciding extends Reasons {
  readonly id: number
  /** Days for which it is hidden; 0 refuses the request. */
  readonly days: number
  readonly by: Clerk
  readonly at: Instant
}
export type BlockRefusal = RemovalRefusal | ReasonFault | 'has-ended' | DaysRefusal

/**
 * Hides a text for thirty days at most because somebody's rights may be infringed, or refuses to. Both sides are told.
 *
 * @returns the number of the record, of a block; refuses `has-ended`, and as `decideDays`, `decideTarget` and
 *   `reasonFault`
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
  const { reasonKo, reasonEn } = reasonsFor(act, null)
  const decided = (withheldId: number | null) =>
    saveRequestDecided(tx, { id, withheldId, reason: reasonKo, by: by.id, at })
  const page = `${around.siteUrl}${addressOf(target.boardId, target)}`
  const reason = { ko: reasonKo, en: reasonEn }
  if (days === 0) {
    await decided(null)
    const about = addressOf(target.boardId, target)
    record(tx, { what: 'block.refused', about, by, detail: { request: id } })
    await tellRequester(tx, around, { id, what: 'decided', by, at }, (lang) =>
      words(lang).refused(around.city.name[lang], page, by.phone, reason[lang]),
    )
    return ok(undefined)
  }
  const until = decideDays(at, days, await hiddenMinutes(tx, target))
  if (!until.ok) return until
  const untilAt = until.value
  const { state, running } = target
  const blockable = decideTarget({ state, authorKind: 'citizen', running: running?.kind })
  if (!blockable.ok) return blockable
  if (blockable.value === 'replaces') return refuse('already-removed')
  const record_ = { kind: 'block', ground: null, byKind: 'person', reasonKo, reasonEn, untilAt } as const
  const whom = { decidedBy: by.id, decidedPost: by.postId, secondBy: null, secondPost: null, masked: null }
  const beside = decided
  const block = await withhold(tx, around, target, { ...record_, ...whom, departmentId, by, at, beside })
  await tellRequester(tx, around, { id, what: 'decided', by, at }, (lang) =>
    words(lang).blocked(around.city.name[lang], page, by.phone, momentText(lang, untilAt), reason[lang]),
  )
  return ok(block)
}
