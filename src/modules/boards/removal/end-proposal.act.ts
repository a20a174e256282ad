import type { Clerk } from '#kernel/clerk.ts'
import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { standingOf } from '../moderators/standing.ts'
import { addressOf } from '../withheld/of.rule.ts'
import { lockTarget } from '../withheld/target.store.ts'
import type { Around } from '../withheld/tell-author.ts'
import { carryOut } from './carry-out.ts'
import { evidenceOf } from './evidence-of.ts'
import type { EvidenceFault } from './evidence.rule.ts'
import { lockProposal, saveProposalEnded } from './proposal.store.ts'
import { faultOfReasons } from './reason-of.ts'
import type { ReasonFault } from './reason.rule.ts'
import { type ConfirmRefusal, decideConfirmation, decides, decideTarget } from './removal.rule.ts'
import type { RemovalRefusal } from './removal.rule.ts'

interface Ending {
  readonly id: number
  readonly outcome: 'confirmed' | 'declined'
  readonly by: Clerk
  readonly at: Instant
}
export type EndRefusal = ConfirmRefusal | RemovalRefusal | ReasonFault | EvidenceFault

/**
 * Another person confirms a proposal, which removes the text, or declines it, which leaves it where it is.
 *
 * @returns the number of the record, of a confirmed one; refuses as `decideConfirmation`, `decideTarget`, `reasonFault`, `decideEvidence`
 * @article 6(2)2 @article 6(2)3
 */
export async function endProposal(
  tx: Tx,
  around: Around,
  { id, outcome, by, at }: Ending,
): Promise<Result<number | undefined, EndRefusal>> {
  const proposal = await lockProposal(tx, id)
  const target = await lockTarget(tx, proposal)
  const { departmentId } = proposal
  const standing = await standingOf(tx, { departmentId, ...around, day: dayOf(at) })
  const may = decideConfirmation(by, proposal, standing)
  if (!may.ok) return may
  await saveProposalEnded(tx, { id, outcome, by: by.id, at })
  const about = addressOf(target.boardId, target)
  record(tx, { what: `removal.${outcome}`, about, by, detail: { proposal: id, ground: proposal.ground } })
  if (outcome === 'declined') return ok(undefined)
  const { state, authorKind, running } = target
  const removable = decideTarget({ state, authorKind, running: running?.kind })
  if (!removable.ok) return removable
  // the author may have changed the text since
  const fault = faultOfReasons(proposal, target)
  if (fault) return refuse(fault)
  const evidence = await evidenceOf(tx, around.city, target, proposal)
  if (!evidence.ok) return evidence
  const [proposer, confirmer] = [
    { id: proposal.proposedBy, postId: proposal.proposedPost },
    { id: by.id, postId: by.postId },
  ]
  const [decider, second] = decides(by, standing) ? [confirmer, proposer] : [proposer, confirmer]
  return ok(
    await carryOut(tx, around, target, { ...proposal, evidence: evidence.value, decider, second, by, at }),
  )
}
