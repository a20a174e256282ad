import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { addDays, dayOf, type Instant } from '#kernel/time.ts'
import { standingOf } from '../moderators/standing.ts'
import { policyOf } from '../removal/policy.ts'
import { faultOfReasons, type Reasons, reasonsFor } from '../removal/reason-of.ts'
import type { ReasonFault } from '../removal/reason.rule.ts'
import { decides, decideTarget, type RemovalRefusal } from '../removal/removal.rule.ts'
import { insertRetention } from '../retention/retention.store.ts'
import type { Of } from '../withheld/of.rule.ts'
import { lockTarget } from '../withheld/target.store.ts'
import type { Around } from '../withheld/tell-author.ts'
import { withhold } from '../withheld/withhold.ts'
import { type Authority, insertOrder, type OrderPaper } from './order.store.ts'

interface Complying extends Of, Reasons, OrderPaper {
  readonly authority: Authority
  /** As the order says it; at least as long as what the city removes is kept. */
  readonly keepDays: number
  readonly by: Clerk
  readonly at: Instant
}
export type OrderRefusal = RemovalRefusal | ReasonFault | 'document-to-come' | 'keep-days'

/**
 * Hides a text because a court, an election commission or a holder of rights demands it by a document.
 *
 * @returns the number of the record; refuses `document-to-come`, `keep-days`, and as `decideTarget`, `reasonFault`
 * @law Public Official Election Act 82-4 @law Copyright Act 103 @law ICNA 44-2
 */
export async function comply(tx: Tx, around: Around, act: Complying): Promise<Result<number, OrderRefusal>> {
  const { by, at, authority } = act
  const target = await lockTarget(tx, act)
  const { state, running } = target
  const standing = await standingOf(tx, { departmentId: target.departmentId, ...around, day: dayOf(at) })
  if (!decides(by, standing)) return refuse('not-entitled')
  const withholdable = decideTarget({ state, authorKind: 'citizen', running: running?.kind })
  if (!withholdable.ok) return withholdable
  if (act.documentOn > dayOf(at)) return refuse('document-to-come')
  if (act.keepDays < policyOf(around.city).removedKeepDays) return refuse('keep-days')
  const fault = faultOfReasons(act, target)
  if (fault) return refuse(fault)
  const id = await withhold(tx, around, target, {
    kind: 'order',
    ground: null,
    byKind: authority,
    ...reasonsFor(act, null),
    decidedBy: by.id,
    decidedPost: by.postId,
    secondBy: null,
    secondPost: null,
    untilAt: null,
    masked: null,
    departmentId: standing.departmentId,
    by,
    at,
    beside: async (withheldId) => {
      await insertOrder(tx, withheldId, act)
      await insertRetention(tx, {
        withheldId,
        keepUntil: addDays(dayOf(at), act.keepDays),
      })
    },
  })
  return ok(id)
}
