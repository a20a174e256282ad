import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { addDays, dayOf, type Instant } from '#kernel/time.ts'
import { insertRetention } from '../retention/retention.store.ts'
import type { Target } from '../withheld/target.store.ts'
import type { Around } from '../withheld/tell-author.ts'
import { withhold } from '../withheld/withhold.ts'
import { insertEvidence } from './evidence.store.ts'
import type { Evidence } from './evidence.rule.ts'
import { policyOf } from './policy.ts'
import type { Reasons } from './reason-of.ts'

interface Whom {
  readonly id: string
  readonly postId: string
}

interface CarryingOut extends Reasons {
  readonly ground: number
  readonly byKind: string
  readonly departmentId: string
  readonly evidence: readonly Evidence[]
  /** Who decided, and who was sure besides. */
  readonly decider: Whom
  readonly second: Whom | null
  /** Who does it now, and answers for it in the notice. */
  readonly by: Clerk
  readonly at: Instant
}

/** The removal itself, decided before: record, evidence, how long the text is kept. @article 6(2) @law PIPA 21 */
export function carryOut(tx: Tx, around: Around, target: Target, c: CarryingOut): Promise<number> {
  const { decider, second, evidence, at } = c
  const keepUntil = addDays(dayOf(at), policyOf(around.city).removedKeepDays)
  return withhold(tx, around, target, {
    kind: 'removal',
    ground: c.ground,
    byKind: c.byKind,
    reasonKo: c.reasonKo,
    reasonEn: c.reasonEn,
    departmentId: c.departmentId,
    decidedBy: decider.id,
    decidedPost: decider.postId,
    secondBy: second?.id ?? null,
    secondPost: second?.postId ?? null,
    untilAt: null,
    masked: null,
    by: c.by,
    at,
    beside: async (id) => {
      await insertEvidence(tx, id, evidence)
      await insertRetention(tx, { withheldId: id, keepUntil })
    },
  })
}
