import type { Clerk } from '#kernel/clerk.ts'
import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { standingOf } from '../moderators/standing.ts'
import { addressOf, type Of } from '../withheld/of.rule.ts'
import { lockTarget } from '../withheld/target.store.ts'
import type { Around } from '../withheld/tell-author.ts'
import { carryOut } from './carry-out.ts'
import { evidenceOf } from './evidence-of.ts'
import type { EvidenceFault, Shown } from './evidence.rule.ts'
import { insertProposal } from './proposal.store.ts'
import { faultOfReasons, type Reasons, reasonsFor } from './reason-of.ts'
import type { ReasonFault } from './reason.rule.ts'
import { decideRemoval, decides, type RemovalRefusal } from './removal.rule.ts'

export interface Removing extends Of, Reasons, Shown {
  readonly ground: number
  /** Whether a person found it or a rule did; a person decides in either case. */
  readonly byKind: 'person' | 'rule'
}
export type RemoveRefusal = RemovalRefusal | ReasonFault | EvidenceFault | 'already-proposed'

/**
 * Removes a text on a ground of Article 6(2), or proposes it where another person must be sure too.
 *
 * @returns `removed` with the number of the record, or `proposed`; refuses as `decideRemoval`, `reasonFault`, `decideEvidence`
 * @article 6(2)
 */
export async function remove(
  tx: Tx,
  around: Around,
  act: Removing & { by: Clerk; at: Instant },
): Promise<Result<{ as: 'removed' | 'proposed'; id: number }, RemoveRefusal>> {
  const { by, at, ground, byKind } = act
  const target = await lockTarget(tx, act)
  const { departmentId, state, authorKind, running } = target
  const standing = await standingOf(tx, { departmentId, ...around, day: dayOf(at) })
  const readsBoard = by.rights.has('board-manage') && by.departmentId === standing.departmentId
  const decided = decideRemoval(
    { ...by, readsBoard },
    { standing, ground, evidence: act.evidence, target: { state, authorKind, running: running?.kind } },
  )
  if (!decided.ok) return decided
  const fault = faultOfReasons(act, target)
  if (fault) return refuse(fault)
  const evidence = await evidenceOf(tx, around.city, target, act)
  if (!evidence.ok) return evidence
  const reasons = reasonsFor(act, ground)
  const common = { ...reasons, ground, byKind, departmentId: standing.departmentId }
  if (decided.value === 'remove') {
    const id = await carryOut(tx, around, target, {
      ...common,
      evidence: evidence.value,
      by,
      at,
      second: null,
      decider: { id: by.id, postId: by.postId },
    })
    return ok({ as: 'removed', id })
  }
  const proposed = { proposedBy: by.id, proposedPost: by.postId, proposedAt: at }
  const { postingId, commentId, boardId } = target
  const byHead = decides(by, standing)
  const id = await insertProposal(tx, { ...act, ...common, postingId, commentId, byHead, ...proposed })
  if (id === undefined) return refuse('already-proposed')
  const about = addressOf(boardId, target)
  record(tx, { what: 'removal.proposed', about, by, detail: { proposal: id, ground } })
  return ok({ as: 'proposed', id })
}
