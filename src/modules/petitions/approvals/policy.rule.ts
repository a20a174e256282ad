import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Outcome } from '../answers/outcome.rule.ts'
import type { Category } from '../kinds/kind.rule.ts'

/** Whose decision an answer is: a team leader's, the department head's, or the head's above it. */
export const RANKS = ['team-leader', 'head', 'bureau-head'] as const
export type Rank = (typeof RANKS)[number]

interface PolicyRule {
  /** Without it, of every kind, category, outcome. */
  readonly kinds?: readonly string[]
  readonly categories?: readonly Category[]
  readonly outcomes?: readonly Outcome[]
  readonly decidedBy: Rank
  /** Whether who wrote an answer may decide it alone, where it is that post's decision. */
  readonly mayDecideOwn?: boolean
}

/** Delegated final decision, as city/<name>/approvals.json has it. The first rule that fits holds. */
export interface ApprovalPolicy {
  /** Posts that lead a team. */
  readonly teamLeaders: readonly string[]
  /** Whose head decides where the petition complains about the department in charge. */
  readonly auditDepartment: string
  readonly rules: readonly PolicyRule[]
}

interface Asked {
  readonly kindId: string
  readonly category: Category
  readonly outcome: Outcome
}

/** Whose decision it is. A policy ends with a rule that fits everything. @law CPTA 27 */
export function rankFor(policy: ApprovalPolicy, asked: Asked): { rank: Rank; mayDecideOwn: boolean } {
  const fits = <T>(list: readonly T[] | undefined, one: T) => list === undefined || list.includes(one)
  const rule = policy.rules.find(
    (one) =>
      fits(one.kinds, asked.kindId) &&
      fits(one.categories, asked.category) &&
      fits(one.outcomes, asked.outcome),
  )
  return { rank: rule?.decidedBy ?? 'head', mayDecideOwn: rule?.mayDecideOwn ?? false }
}

/** @refusal no-last-rule a petition could be nobody's decision */
export function decidePolicy(policy: ApprovalPolicy): Result<ApprovalPolicy, 'no-last-rule'> {
  const last = policy.rules.at(-1)
  return last && !last.kinds && !last.categories && !last.outcomes ? ok(policy) : refuse('no-last-rule')
}

/** The posts among which the final approver is found. */
export interface Chairs {
  readonly teamLeader: string | undefined
  readonly head: string | undefined
  readonly bureauHead: string | undefined
}

/** The post of a rank; where there is none, of the next one up. @refusal no-final-approver */
export function finalPost(rank: Rank, chairs: Chairs): Result<string, 'no-final-approver'> {
  const upwards = [chairs.teamLeader, chairs.head, chairs.bureauHead].slice(RANKS.indexOf(rank))
  const post = upwards.find((one) => one !== undefined) ?? chairs.head
  return post === undefined ? refuse('no-final-approver') : ok(post)
}
