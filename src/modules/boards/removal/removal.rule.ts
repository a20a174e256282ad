import { ok, refuse, type Result } from '#kernel/result.ts'

/** The items of Article 6(2). @article 6(2)1 @article 6(2)2 @article 6(2)3 @article 6(2)4 @article 6(2)5 @article 6(2)6 @article 6(2)7 @article 6(2)9 */
export const GROUNDS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const
export type Ground = number

/** Of these two persons are sure, or nothing is removed: what is political, and what is blame without grounds. */
const TWO_PERSONS: readonly Ground[] = [2, 3]
/** Of this the other postings are shown. */
export const REPEATS: Ground = 8

export const needsSecond = (ground: Ground): boolean => TWO_PERSONS.includes(ground)

/** A person in a post. */
export interface Person {
  readonly staffId: number
  readonly postId: string
}

/** Who decides about a board: posts. */
export interface Standing {
  readonly departmentId: string
  readonly headPost: string | undefined
  /** Acts for the head who is away today. */
  readonly substitutePost: string | undefined
  /** Recorded, their term running. */
  readonly delegates: readonly string[]
  /** May confirm what another decided, where two are needed. */
  readonly secondPosts: readonly string[]
}

/** The head of the managing department, whoever stands in for a head who is away, and recorded delegates. @article 6(2) */
export const decides = ({ postId }: { postId: string }, of: Standing): boolean =>
  (of.substitutePost === undefined ? postId === of.headPost : postId === of.substitutePost) ||
  of.delegates.includes(postId)

/** What a decision is about, as far as it matters. */
export interface Removable {
  readonly state: string
  readonly authorKind: string
  readonly running: string | undefined
}

export type RemovalRefusal =
  | 'not-shown'
  | 'not-of-users'
  | 'already-removed'
  | 'already-withdrawn'
  | 'already-ordered'
  | 'not-entitled'
  | 'evidence-needed'
  | 'evidence-not-asked'

/** Whether a text can be withheld at all: one that users posted, that is shown, or hidden for a while only. */
export function decideTarget({
  state,
  authorKind,
  running,
}: Removable): Result<'fresh' | 'replaces', RemovalRefusal> {
  if (state !== 'shown') return refuse('not-shown')
  if (authorKind === 'staff') return refuse('not-of-users')
  if (running === 'removal') return refuse('already-removed')
  if (running === 'withdrawal') return refuse('already-withdrawn')
  if (running === 'order') return refuse('already-ordered')
  return ok(running === 'block' ? 'replaces' : 'fresh')
}

/**
 * Whether somebody removes at once, or proposes and another decides: two persons where the ground needs them, and
 * whoever only reads the board always proposes.
 *
 * @returns refuses `not-entitled` and as `decideTarget`; `evidence-needed` for repeats without the other postings
 * @article 6(2)
 */
export function decideRemoval(
  by: Person & { readsBoard: boolean },
  of: { standing: Standing; target: Removable; ground: Ground; evidence: readonly unknown[] },
): Result<'remove' | 'propose', RemovalRefusal> {
  const target = decideTarget(of.target)
  if (!target.ok) return target
  const isHead = decides(by, of.standing)
  if (!isHead && !by.readsBoard) return refuse('not-entitled')
  if (of.ground === REPEATS && of.evidence.length === 0) return refuse('evidence-needed')
  if (of.ground !== REPEATS && of.evidence.length > 0) return refuse('evidence-not-asked')
  return ok(isHead && !needsSecond(of.ground) ? 'remove' : 'propose')
}

export type ConfirmRefusal = 'same-person' | 'not-entitled' | 'has-ended'

/**
 * Whether somebody confirms what another proposed: another person, in another post; the head or a delegate, or, where
 * one of these proposed and two are needed, the post that is named for it.
 *
 * @article 6(2)2 @article 6(2)3
 */
export function decideConfirmation(
  by: Person,
  proposal: { proposedBy: string; proposedPost: string; byHead: boolean; outcome: string | null },
  standing: Standing,
): Result<undefined, ConfirmRefusal> {
  if (proposal.outcome !== null) return refuse('has-ended')
  if (proposal.proposedBy === `staff:${by.staffId}` || proposal.proposedPost === by.postId)
    return refuse('same-person')
  const isSecond = proposal.byHead && standing.secondPosts.includes(by.postId)
  return decides(by, standing) || isSecond ? ok(undefined) : refuse('not-entitled')
}
