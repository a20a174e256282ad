import { bucketsOf } from './abuse-features.rule.ts'
import { BIAS, LIMIT, STEP, WEIGHTS } from './abuse-weights.rule.ts'

const bytes = Uint8Array.from(atob(WEIGHTS), (one) => one.charCodeAt(0))
const weights = new Int8Array(bytes.buffer)

export { LIMIT as TONE_LIMIT }

/** How much a text of such letters sounds like abuse, by the rows of letters in it: 0 to 1. @article 6(2)6 */
export function toneOf(letters: string): number {
  const buckets = bucketsOf(letters)
  let sum = 0
  for (const bucket of buckets) sum += weights[bucket] ?? 0
  return 1 / (1 + Math.exp(-((sum * STEP) / Math.sqrt(Math.max(1, buckets.size)) + BIAS)))
}
