import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { standingOf } from '../moderators/standing.ts'
import { faultOfReasons, type Reasons, reasonsFor } from '../removal/reason-of.ts'
import type { ReasonFault } from '../removal/reason.rule.ts'
import { decides, decideTarget, type RemovalRefusal } from '../removal/removal.rule.ts'
import type { Of } from '../withheld/of.rule.ts'
import { lockTarget } from '../withheld/target.store.ts'
import type { Around } from '../withheld/tell-author.ts'
import { withhold } from '../withheld/withhold.ts'
import { decideMask, type MaskRefusal, seenAs, type Span } from './mask.rule.ts'

interface Masking extends Of, Reasons {
  readonly places: readonly Span[]
  /** Each is covered wherever it occurs. */
  readonly words: readonly string[]
  /** As `seenAs` of the text of which the places were chosen. */
  readonly seen: string
  readonly by: Clerk
  readonly at: Instant
}
export type MaskingRefusal = MaskRefusal | RemovalRefusal | ReasonFault

/**
 * Covers the places of a text that show personal data. Whoever reads the board may do it, since each hour counts; what
 * is covered before stays covered.
 *
 * @returns the number of the record; refuses as `decideMask`, `decideTarget`, `reasonFault`, and `not-entitled`
 * @article 17(1)
 */
export async function mask(tx: Tx, around: Around, act: Masking): Promise<Result<number, MaskingRefusal>> {
  const { by, at, places, words, seen } = act
  const target = await lockTarget(tx, act)
  const { departmentId, state, running } = target
  const standing = await standingOf(tx, { departmentId, ...around, day: dayOf(at) })
  const readsBoard = by.rights.has('board-manage') && by.departmentId === standing.departmentId
  if (!decides(by, standing) && !readsBoard) return refuse('not-entitled')
  // an officer's answer may show somebody's number as well
  const maskable = decideTarget({ state, authorKind: 'citizen', running: running?.kind })
  if (!maskable.ok) return maskable
  if (running?.kind === 'block') return refuse('not-shown')
  if (seen !== seenAs(target)) return refuse('outside')
  const masked = decideMask(textNow(target), places, words)
  if (!masked.ok) return masked
  const fault = faultOfReasons(act, target)
  if (fault) return refuse(fault)
  const id = await withhold(tx, around, target, {
    kind: 'masking',
    ground: null,
    byKind: 'person',
    ...reasonsFor(act, null),
    decidedBy: by.id,
    decidedPost: by.postId,
    secondBy: null,
    secondPost: null,
    untilAt: null,
    masked: masked.value,
    departmentId: standing.departmentId,
    by,
    at,
  })
  return ok(id)
}

/** As everyone reads it now: what is covered already is covered in it. */
export const textNow = (of: {
  title: string
  body: string
  running: { maskedTitle: string | null; maskedBody: string | null } | undefined
}): { title: string; body: string } => ({
  title: of.running?.maskedTitle ?? of.title,
  body: of.running?.maskedBody ?? of.body,
})
