import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Stage } from '../stages/stages.rule.ts'

/** Whom a reopening reaches: everyone who got the common answer, or one petition alone. */
export const WHOM = ['all', 'one'] as const
export type Whom = (typeof WHOM)[number]

/** Why one that was answered with another keeps its answer when that one is processed again. */
export type Kept = 'closed' | 'own-answer' | 'correction-open' | 'objection-open'

export type ReopenRefusal = 'no-answer' | 'objection-open' | 'whom-missing'

/** Of a petition that was answered together with another. */
export interface AnsweredTogether {
  readonly stage: Stage
  /** Its answer reads as the common one does. */
  readonly isSameAnswer: boolean
  readonly hasOpenCorrection: boolean
  readonly hasOpenObjection: boolean
}

/**
 * Whether one that got the common answer is processed again with it. What became of it since is its own: an answer
 * that was corrected for it alone, or an objection that has to be decided first.
 *
 * @law CPTA-ED 6(6); CPTA 35(1) an objection is its petitioner's own
 * @refusal closed, own-answer, correction-open, objection-open in this order
 */
export function decideReopenedWith(one: AnsweredTogether): Result<void, Kept> {
  if (one.stage !== 'decided') return refuse('closed')
  if (!one.isSameAnswer) return refuse('own-answer')
  if (one.hasOpenCorrection) return refuse('correction-open')
  return one.hasOpenObjection ? refuse('objection-open') : ok(undefined)
}

/**
 * Whether a petition may be processed again, and with whom. While its own objection waits it is decided first: the
 * objection is to the answer that stands. Where others got the same answer, the head says whether they are meant.
 *
 * @law CPTA 5(1), 35(2)
 * @refusal no-answer, objection-open, whom-missing in this order
 */
export function decideReopening(asked: {
  isAnswered: boolean
  hasOpenObjection: boolean
  /** That would be processed again with it. */
  others: number
  whom: string
}): Result<Whom, ReopenRefusal> {
  if (!asked.isAnswered) return refuse('no-answer')
  if (asked.hasOpenObjection) return refuse('objection-open')
  if (asked.others === 0) return ok('one')
  const whom = WHOM.find((one) => one === asked.whom)
  return whom === undefined ? refuse('whom-missing') : ok(whom)
}
