import { ok, refuse, type Result } from '#kernel/result.ts'
import type { LocalDate } from '#kernel/time.ts'

/**
 * What a post is designated for: counsel in a field, the electronic petitions of the city, a part of them as a
 * deputy, and the watch over how petitions are processed. One post may hold several.
 *
 * @law CPTA-ED 11(3), 11(4) @article 11(1)
 */
export const ROLES = ['counselor', 'e-petition-officer', 'e-petition-deputy', 'examiner'] as const
export type Role = (typeof ROLES)[number]

export interface Term {
  readonly fromOn: LocalDate
  /** The last day; null is without end. */
  readonly untilOn: LocalDate | null
  /** The first day on which it holds no more. */
  readonly releasedOn: LocalDate | null
}

export const isInForce = ({ fromOn, untilOn, releasedOn }: Term, day: LocalDate): boolean =>
  fromOn <= day && (untilOn === null || day <= untilOn) && (releasedOn === null || day < releasedOn)

/** Whether it holds on this day or will later. */
export const isCurrent = ({ untilOn, releasedOn }: Term, day: LocalDate): boolean =>
  (untilOn === null || day <= untilOn) && (releasedOn === null || day < releasedOn)

export type DesignationRefusal =
  | 'no-post'
  | 'no-field'
  | 'ends-before-it-begins'
  | 'has-ended'
  | 'already'
  | 'another-holds-it'

interface Wanted {
  readonly role: Role
  readonly fieldId: string | null
  readonly postId: string
  readonly fromOn: LocalDate
  readonly untilOn: LocalDate | null
}

/**
 * Whether a post may be designated. There is one officer for electronic petitions at a time; deputies, examiners
 * and counselors may be several.
 *
 * @article 11(1) by field @law CPTA-ED 11(3), 11(4)
 * @refusal no-field, ends-before-it-begins, has-ended, already, another-holds-it
 */
export function decideDesignation(
  wanted: Wanted,
  known: readonly (Term & Pick<Wanted, 'role' | 'fieldId' | 'postId'>)[],
  today: LocalDate,
): Result<Wanted, DesignationRefusal> {
  const { role, fieldId, postId, fromOn, untilOn } = wanted
  if ((role === 'counselor') !== (fieldId !== null)) return refuse('no-field')
  if (untilOn !== null && untilOn < fromOn) return refuse('ends-before-it-begins')
  if (untilOn !== null && untilOn < today) return refuse('has-ended')
  const overlapping = known.filter(
    (one) => one.role === role && one.fieldId === fieldId && overlaps(one, wanted),
  )
  if (overlapping.some((one) => one.postId === postId)) return refuse('already')
  if (role === 'e-petition-officer' && overlapping.length > 0) return refuse('another-holds-it')
  return ok(wanted)
}

const overlaps = (one: Term, other: Pick<Term, 'fromOn' | 'untilOn'>): boolean =>
  isCurrent(one, other.fromOn) && (other.untilOn === null || one.fromOn <= other.untilOn)

/** Who designates: the managing department, and whoever administers the department that receives petitions, its head. */
export const mayDesignate = (rights: ReadonlySet<string>): boolean =>
  rights.has('site-admin') || (rights.has('petition-desk') && rights.has('department-admin'))
