import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { type EarlierText, pairOf, type WeekPolicy, type Written } from '../repeats/decide-repeats.rule.ts'
import { lettersOf } from './reason.rule.ts'

/** What an officer shows for item 8: the other texts, and why they count where records do not say so. */
export interface Shown {
  readonly evidence: readonly Written[]
  /** Empty where records say it. */
  readonly because: string
}
/** As it is kept with the removal: how much is the same, or why an officer counts it. */
export interface Evidence {
  readonly written: Written
  readonly score: number | null
  readonly because: string | null
}
export type EvidenceFault = 'evidence-unknown' | 'evidence-other-person' | 'evidence-not-alike'

/** What stands for a text in a form. */
export const keyOf = (one: Written): string =>
  'postingId' in one ? `posting-${one.postingId}` : `comment-${one.commentId}`

/** Letters in which an officer says why a text counts that records do not count. */
const SHORTEST_BECAUSE = 10

/**
 * Whether the texts that an officer shows are of the same person by the records and repeat this one within the days of
 * item 8. What is not so needs the officer's own reason, which is kept.
 *
 * @param known the chosen texts as they stand; chosen ones that are not among them do not exist
 * @returns refuses `evidence-unknown`, `evidence-other-person`, `evidence-not-alike`
 * @article 6(2)8
 */
export function decideEvidence(
  self: { readonly text: string; readonly at: Instant },
  { evidence, because }: Shown,
  known: readonly EarlierText[],
  policy: WeekPolicy,
): Result<Evidence[], EvidenceFault> {
  if (known.length < evidence.length) return refuse('evidence-unknown')
  const explains = lettersOf(because).length >= SHORTEST_BECAUSE
  const decided: Evidence[] = []
  for (const other of known) {
    const { written } = other
    const found = pairOf(self, other, policy)
    if (found) decided.push({ written, score: found.score, because: null })
    else if (explains) decided.push({ written, score: null, because })
    else return refuse(other.sameness.length === 0 ? 'evidence-other-person' : 'evidence-not-alike')
  }
  return ok(decided)
}
