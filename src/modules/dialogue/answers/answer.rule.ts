import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'

export const VOICES = ['mayor', 'office'] as const
export type Voice = (typeof VOICES)[number]

export interface Answer {
  readonly id: number
  readonly voice: Voice
  readonly text: string
  readonly version: number
  readonly draftedBy: string
  readonly draftedPostId: string
  readonly draftedDepartmentId: string
  readonly draftedAt: Instant
  readonly submittedAt: Instant | null
  readonly givenBackBecause: string | null
  readonly approvedBy: string | null
  readonly approvedPostId: string | null
  readonly approvedDepartmentId: string | null
  readonly approvedAt: Instant | null
  readonly approvedAs: 'delegated' | 'acting' | null
  readonly corrects: number | null
  readonly correctionReason: string | null
}

export type ApprovalRefusal = 'no-draft' | 'changed' | 'not-submitted' | 'own-draft' | 'acting-reason-missing'

/**
 * Whether somebody may approve an answer: never whoever drafted it. The head approves by the mayor's delegation;
 * anybody else acts for the absent head and says why.
 *
 * @article 12(1)
 * @refusal no-draft, changed, not-submitted, own-draft, acting-reason-missing in this order
 */
export function decideApproval(
  answer: Answer | undefined,
  approver: { id: string; isHead: boolean },
  given: { version: number; actingBecause: string },
): Result<'delegated' | 'acting', ApprovalRefusal> {
  if (!answer || answer.approvedAt !== null) return refuse('no-draft')
  if (answer.version !== given.version) return refuse('changed')
  if (answer.submittedAt === null) return refuse('not-submitted')
  if (answer.draftedBy === approver.id) return refuse('own-draft')
  if (approver.isHead) return ok('delegated')
  return given.actingBecause === '' ? refuse('acting-reason-missing') : ok('acting')
}

/** The answers that hold: those that no other corrects. */
export function answersThatHold<T extends Pick<Answer, 'id' | 'corrects'>>(answers: readonly T[]): T[] {
  const corrected = new Set(answers.map((one) => one.corrects))
  return answers.filter((one) => !corrected.has(one.id))
}
