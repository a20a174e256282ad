import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { isPossible, type Stage } from '../stages/stages.rule.ts'

/** Where somebody can be reached, as look-up values: equal ones are the same address. */
export interface Contact {
  readonly email: string | null
  readonly phone: string | null
}
/** A petition that may be merged into another. */
export interface Candidate extends Contact {
  readonly number: string
  readonly stage: Stage
  readonly mergedInto: string | null
  readonly kindId: string
  readonly isStatutory: boolean
  /** Its own period stands still: who stopped it ends that first. */
  readonly isPaused: boolean
  /** Others were merged into it. */
  readonly isLead: boolean
  /** Whether this officer has to do with it. */
  readonly isOurs: boolean
}
export type MergeRefusal =
  | 'none-chosen'
  | 'not-mergeable'
  | 'other-kind'
  | 'not-ours'
  | 'too-few'
  | 'too-many'

/** So many petitioners of the same purport. @law CPTA-ED 6(6) */
export const PETITIONERS = 5
/** The answer goes to all of them in one transaction: so many at most. */
export const MOST_MEMBERS = 200
/** From here on, and within so many days, petitions are proposed; a person decides. */
export const SAME_PURPORT = 0.35
export const PROPOSED_DAYS = 30

/** How many different people these are: one with the same address or telephone as another is the same. */
export function countPetitioners(contacts: readonly Contact[]): number {
  const groups: Set<string>[] = []
  for (const { email, phone } of contacts) {
    const own = new Set([email && `e${email}`, phone && `p${phone}`].filter((one) => one !== null))
    const [met, apart] = [
      groups.filter((group) => [...own].some((one) => group.has(one))),
      groups.filter((group) => ![...own].some((one) => group.has(one))),
    ]
    for (const group of met) for (const one of group) own.add(one)
    groups.splice(0, groups.length, ...apart, own)
  }
  return groups.length
}

/**
 * Whether these petitions may be merged into a lead: five petitioners or more of the same purport, all still with
 * the office, none merged already or a lead itself.
 *
 * @law CPTA-ED 6(6)
 * @refusal none-chosen, not-mergeable, not-ours, other-kind one is statutory and of another kind, too-few fewer than five people, too-many
 */
export function decideMerge(asked: {
  lead: Candidate
  chosen: readonly Candidate[]
  /** Of the lead so far. */
  members: readonly Contact[]
}): Result<void, MergeRefusal> {
  const { lead, chosen, members } = asked
  if (chosen.length === 0) return refuse('none-chosen')
  if (lead.mergedInto !== null || chosen.some((one) => !isMergeable(one) || one.number === lead.number))
    return refuse('not-mergeable')
  if (chosen.some((one) => !one.isOurs)) return refuse('not-ours')
  if (chosen.some((one) => !areAnsweredAlike(lead, one))) return refuse('other-kind')
  if (members.length + chosen.length > MOST_MEMBERS) return refuse('too-many')
  if (countPetitioners([lead, ...members, ...chosen]) < PETITIONERS) return refuse('too-few')
  return ok(undefined)
}

export const isMergeable = (one: Pick<Candidate, 'stage' | 'mergedInto' | 'isLead' | 'isPaused'>): boolean =>
  one.mergedInto === null && !one.isLead && !one.isPaused && isPossible('join-merged', one.stage)

/**
 * Whether one answer serves both: what is statutory is never declined, is refused with a remedy and is decided by a
 * line of its own, so it goes with its own kind only.
 *
 * @law CPTA 21, 27(3)
 */
export const areAnsweredAlike = (
  one: Pick<Candidate, 'kindId' | 'isStatutory'>,
  other: Pick<Candidate, 'kindId' | 'isStatutory'>,
): boolean => one.kindId === other.kindId || (!one.isStatutory && !other.isStatutory)

/** Who answers for those that wait when their lead leaves: what is due first, and of equal ones the older. */
export const nextLead = <P extends { number: string; dueAt: Instant | null }>(
  members: readonly P[],
): P | undefined =>
  members.toSorted((a, b) => {
    if (a.dueAt !== b.dueAt) return a.dueAt === null ? 1 : b.dueAt === null ? -1 : a.dueAt < b.dueAt ? -1 : 1
    return a.number < b.number ? -1 : 1
  })[0]

/** The job that looks after a lead when it ended or one of its members left. */
export const AFTER_MERGED = 'petitions.after-merged'
