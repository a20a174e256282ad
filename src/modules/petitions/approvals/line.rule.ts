import { ok, refuse, type Result } from '#kernel/result.ts'

/** One who reviews, or the last one, who decides. */
export interface Step {
  readonly step: number
  readonly postId: string
  readonly isFinal: boolean
  readonly decision: 'approved' | 'given-back' | null
  /** Who did it. */
  readonly doneBy: string | null
}
/** An answer on its way: written, reviewed by none or more, decided by one. */
export interface Line {
  /** Who wrote it. */
  readonly draftedBy: string
  /** Whether who wrote it may decide it alone. */
  readonly mayDecideOwn: boolean
  readonly steps: readonly Step[]
}

/** The step that waits, or none when the last one is done. */
export const turnOf = <S extends Step>(steps: readonly S[]): S | undefined =>
  steps.some((one) => one.decision === 'given-back') ? undefined : steps.find((one) => one.decision === null)

export type LineRefusal = 'reviewer-twice' | 'own-draft' | 'no-such-reviewer'

/**
 * The posts of a line in order, the final one last.
 *
 * @refusal no-such-reviewer not of the posts that may review; reviewer-twice one post in two places;
 * own-draft whoever wrote it would decide it alone
 */
export function decideLine(asked: {
  reviewers: readonly string[]
  final: string
  drafter: string
  mayReview: readonly string[]
  mayDecideOwn: boolean
}): Result<readonly string[], LineRefusal> {
  const { reviewers, final, drafter, mayReview, mayDecideOwn } = asked
  if (reviewers.some((one) => one === drafter || !mayReview.includes(one))) return refuse('no-such-reviewer')
  if (new Set([...reviewers, final]).size <= reviewers.length) return refuse('reviewer-twice')
  if (final === drafter && reviewers.length === 0 && !mayDecideOwn) return refuse('own-draft')
  return ok([...reviewers, final])
}

export type StepRefusal = 'nothing-submitted' | 'not-your-turn' | 'own-draft'
interface Approver {
  readonly id: string
  readonly postId: string
}

/**
 * Whether a member of staff may approve or give back now: the holder of the post whose turn it is, or, while that
 * post is absent, of the post that acts for it. Nobody decides an own draft alone, unless the policy says so.
 *
 * @law CPTA 27 @refusal nothing-submitted, not-your-turn, own-draft in this order
 */
export function decideStep(
  line: Line | undefined,
  by: Approver,
  {
    decision,
    substitutes,
  }: { decision: 'approved' | 'given-back'; substitutes: ReadonlyMap<string, string> },
): Result<{ step: Step; isActing: boolean }, StepRefusal> {
  const step = line && turnOf(line.steps)
  if (!line || !step) return refuse('nothing-submitted')
  const isActing = step.postId !== by.postId
  if (isActing && substitutes.get(step.postId) !== by.postId) return refuse('not-your-turn')
  const isOwn = line.draftedBy === by.id
  const isSeenByOther = line.steps.some((one) => one.decision === 'approved' && one.doneBy !== line.draftedBy)
  const mayDecide = step.isFinal && (isSeenByOther || (line.mayDecideOwn && !isActing))
  if (decision === 'approved' && isOwn && !mayDecide) return refuse('own-draft')
  return ok({ step, isActing })
}
