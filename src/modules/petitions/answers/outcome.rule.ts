import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Category } from '../kinds/kind.rule.ts'

/** What was decided: answered or granted, refused, or not treated for an exception of the Act. */
export const OUTCOMES = ['answered', 'refused', 'declined'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The nine exceptions by their subparagraph. @law CPTA 21 */
export const EXCEPTIONS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
export type Exception = (typeof EXCEPTIONS)[number]

/** An outcome as it is written down: what it does not need is null. */
export interface Decision {
  readonly outcome: Outcome
  readonly reason: string | null
  readonly remedy: string | null
  readonly exception: Exception | null
}

export type OutcomeRefusal = 'reason-missing' | 'remedy-missing' | 'exception-missing' | 'never-statutory'

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())
const exceptionOf = (text: string): Exception | null => EXCEPTIONS.find((one) => String(one) === text) ?? null

/** What a draft keeps, whole or not. */
export function tidyOutcome(typed: {
  outcome: string
  reason: string
  remedy: string
  exception: string
}): Decision {
  const outcome = OUTCOMES.find((one) => one === typed.outcome) ?? 'answered'
  return {
    outcome,
    reason: outcome === 'answered' ? null : orNull(typed.reason),
    remedy: outcome === 'answered' ? null : orNull(typed.remedy),
    exception: outcome === 'declined' ? exceptionOf(typed.exception) : null,
  }
}

/**
 * Whether an outcome may be decided as it stands. A refusal says why, and of a statutory petition how to contest
 * it; only what is not statutory may be declined, for an exception that is named, with the reason.
 *
 * @law CPTA 21 exceptions, 27(3) reason and remedy together
 * @refusal never-statutory, exception-missing, reason-missing, remedy-missing in this order
 */
export function decideOutcome(decision: Decision, category: Category): Result<Decision, OutcomeRefusal> {
  const { outcome, reason, remedy, exception } = decision
  if (outcome === 'answered') return ok({ outcome, reason: null, remedy: null, exception: null })
  if (outcome === 'declined' && category === 'statutory') return refuse('never-statutory')
  if (outcome === 'declined' && exception === null) return refuse('exception-missing')
  if (reason === null) return refuse('reason-missing')
  if (outcome === 'refused' && category === 'statutory' && remedy === null) return refuse('remedy-missing')
  return ok({ outcome, reason, remedy, exception: outcome === 'declined' ? exception : null })
}

/** Whether the petitioner may object within 60 days: a refusal of a statutory petition. @law CPTA 35(1) */
export const mayObject = (outcome: Outcome, category: Category): boolean =>
  outcome === 'refused' && category === 'statutory'
