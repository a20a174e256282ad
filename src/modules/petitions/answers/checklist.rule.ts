import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Category } from '../kinds/kind.rule.ts'
import type { Outcome } from './outcome.rule.ts'

/** What an officer looks at once more before an answer goes to the line. */
export const CHECKS = ['questions', 'officer', 'privacy', 'law', 'refusal'] as const
export type Check = (typeof CHECKS)[number]

/** Always, and where the outcome or the kind calls for it. @law CPTA 5(1), 27(3); CPTA-ED 31 */
export function obligatoryChecks(outcome: Outcome, category: Category): readonly Check[] {
  const always: Check[] = ['questions', 'officer', 'privacy']
  const citesLaw = outcome !== 'answered' || category === 'statutory'
  return [
    ...always,
    ...(citesLaw ? (['law'] as const) : []),
    ...(outcome === 'answered' ? [] : (['refusal'] as const)),
  ]
}

/** @refusal checks-missing an obligatory one was not confirmed */
export function decideChecklist(
  confirmed: readonly Check[],
  outcome: Outcome,
  category: Category,
): Result<readonly Check[], 'checks-missing'> {
  return obligatoryChecks(outcome, category).every((one) => confirmed.includes(one))
    ? ok(CHECKS.filter((one) => confirmed.includes(one)))
    : refuse('checks-missing')
}
