import { accounts } from '#modules/accounts/index.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Reader } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import { substitutesAt } from '../absences/absence.store.ts'
import { OUTCOMES } from '../answers/outcome.rule.ts'
import { findConflict } from '../conflicts/conflict.store.ts'
import { getKind } from '../kinds/kind.store.ts'
import type { Petition } from '../petition/petition.store.ts'
import { isPossible } from '../stages/stages.rule.ts'
import { chairsOf, outsiderFor, reviewersOf } from './chairs.ts'
import { namesOnLines } from './line-names.ts'
import { turnOf } from './line.rule.ts'
import { type Approval, approvalsOf } from './line.store.ts'
import type { CaseLine } from './line.view.tsx'
import { finalPost, rankFor } from './policy.rule.ts'
import { getPolicy } from './policy.store.ts'

/** The approval line of a petition as a clerk sees it. */
export async function caseLine(
  look: Reader,
  petition: Petition,
  clerk: Clerk,
  day: LocalDate,
): Promise<CaseLine> {
  const { number } = petition
  const departmentId = petition.departmentId ?? clerk.departmentId
  const approvals = await approvalsOf(look, number)
  const policy = await getPolicy(look)
  const chairs = await chairsOf(look, departmentId, policy)
  const { id: kindId, category } = await getKind(look, petition.kindId)
  const isConflict = (await findConflict(look, number))?.departmentId === departmentId
  const outsider = isConflict ? await outsiderFor(look, departmentId, policy, chairs) : undefined
  const finals = OUTCOMES.flatMap((outcome) => {
    const { rank } = rankFor(policy, { kindId, category, outcome })
    const post = isConflict ? outsider : finalPost(rank, chairs)
    const postId = typeof post === 'string' ? post : post?.ok ? post.value : undefined
    return postId === undefined ? [] : [[outcome, { postId, rank }] as const]
  })
  const open = approvals.find((one) => one.endedAt === null && isAlive(one, petition))
  const step = open && turnOf(open.steps)
  const isMine = step?.postId === clerk.postId
  const isActing = step !== undefined && (await substitutesAt(look, day)).get(step.postId) === clerk.postId
  const reviewers = (await reviewersOf(look, departmentId, day)).filter((one) => one.postId !== clerk.postId)
  const staff = await accounts.byIds(
    look,
    reviewers.flatMap((one) => one.staffId ?? []),
  )
  const nameOf = new Map(staff.map((one) => [one.id, one.name]))
  return {
    approvals,
    names: await namesOnLines(
      look,
      approvals,
      finals.map(([, one]) => one.postId),
    ),
    turn: open && step && (isMine || isActing) ? { approval: open, step, isActing: !isMine } : undefined,
    finals: new Map(finals),
    isConflict,
    reviewers,
    reviewerNames: new Map(
      reviewers.flatMap(({ postId, staffId }) =>
        staffId === null ? [] : [[postId, nameOf.get(staffId) ?? ''] as const],
      ),
    ),
  }
}

/** Whether a line may still be walked: the petition is where it was submitted. */
export const isAlive = (
  { subject, departmentId }: Pick<Approval, 'subject' | 'departmentId'>,
  petition: Pick<Petition, 'stage' | 'departmentId'>,
): boolean =>
  petition.departmentId === departmentId &&
  isPossible(subject === 'answer' ? 'approve-answer' : 'correct-answer', petition.stage)

/**
 * Whether a clerk of another department is on the newest line of a petition that is where it was submitted: whoever
 * is to decide it or acts for one who is, while it is open; whoever decided it or was acted for, afterwards.
 *
 * @article 10(3)
 */
export async function isOnLine(
  look: Reader,
  petition: Pick<Petition, 'number' | 'stage' | 'departmentId'>,
  clerk: Clerk,
  day: LocalDate,
): Promise<boolean> {
  const newest = (await approvalsOf(look, petition.number)).at(-1)
  if (!newest || newest.departmentId !== petition.departmentId) return false
  const isOpen = newest.endedAt === null && isAlive(newest, petition)
  const substitutes = await substitutesAt(look, day)
  return newest.steps.some(
    (one) =>
      one.donePost === clerk.postId ||
      (one.postId === clerk.postId && (isOpen || newest.ended === 'approved')) ||
      (isOpen && substitutes.get(one.postId) === clerk.postId),
  )
}
