import type { City } from '#kernel/city.ts'
import type { WeekPolicy } from '../repeats/decide-repeats.rule.ts'

/** What the city's settings leave to the city, with what holds where they say nothing. */
export interface Policy {
  /** Days from the decision in which the author may object. */
  readonly objectionDays: number
  /** Working days in which an objection is decided. */
  readonly objectionWorkingDays: number
  /** Days for which the text of what was removed is kept; then it is purged. */
  readonly removedKeepDays: number
  /** Days for which the text of what its author withdrew is kept, for a court or a dispute; then it is purged. */
  readonly withdrawnKeepDays: number
  /** Days for which who asked for a block is kept after it was decided. */
  readonly blockRequestKeepDays: number
  /** Posts that confirm what a head decided, where two persons are needed. */
  readonly secondPosts: readonly string[]
  /** What a week is in which the same content counts as repeated. */
  readonly repeatsWeek: WeekPolicy
}

const READING: Policy = {
  objectionDays: 30,
  objectionWorkingDays: 10,
  removedKeepDays: 365,
  withdrawnKeepDays: 180,
  blockRequestKeepDays: 90,
  secondPosts: ['audit-head'],
  repeatsWeek: 'calendar',
}

export const policyOf = (city: City): Policy => ({ ...READING, ...city.policies.removal })
