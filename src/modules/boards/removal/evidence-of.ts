import type { City } from '#kernel/city.ts'
import type { Reader } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import type { RepeatFinding } from '../repeats/decide-repeats.rule.ts'
import { authorOf, textsOf } from '../repeats/evidence.store.ts'
import { repeatsOf } from '../repeats/repeats-of.ts'
import { writtenOf } from '../withheld/of.rule.ts'
import type { Target } from '../withheld/target.store.ts'
import { decideEvidence, type Evidence, type EvidenceFault, keyOf, type Shown } from './evidence.rule.ts'
import { policyOf } from './policy.ts'
import { textOf } from './text-of.rule.ts'

/** What rules find that repeats a text: nothing is chosen yet. @article 6(2)8 */
export const repeatsFound = (
  read: Reader,
  city: City,
  target: Target,
  until: Instant,
): Promise<RepeatFinding[]> =>
  repeatsOf(
    read,
    { written: writtenOf(target), text: textOf(target), at: target.writtenAt },
    { until, policy: policyOf(city).repeatsWeek },
  )

/** The evidence that an officer chose, held against the records. @returns refuses as `decideEvidence` @article 6(2)8 */
export async function evidenceOf(
  read: Reader,
  city: City,
  target: Target,
  shown: Shown,
): Promise<Result<Evidence[], EvidenceFault>> {
  if (shown.evidence.length === 0) return ok([])
  const self = writtenOf(target)
  const others = shown.evidence.filter((one) => keyOf(one) !== keyOf(self))
  const known = await textsOf(read, await authorOf(read, self), others)
  const of = { text: textOf(target), at: target.writtenAt }
  return decideEvidence(of, shown, known, policyOf(city).repeatsWeek)
}
