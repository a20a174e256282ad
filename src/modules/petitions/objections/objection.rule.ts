import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'

export const OBJECTION_OUTCOMES = ['granted', 'partly', 'dismissed'] as const
export type ObjectionOutcome = (typeof OBJECTION_OUTCOMES)[number]

export type ObjectRefusal = 'not-refusable' | 'too-late' | 'already-objected'
export type ExtendObjectionRefusal = 'no-objection' | 'already-decided' | 'already-extended' | 'overdue'
export type DecideObjectionRefusal = 'no-objection' | 'already-decided'

/**
 * Whether an objection may be made now: within 60 days of the notice of a refused statutory petition, once to each
 * refusal.
 * `objectBy` is the last day, where there is one.
 *
 * @law CPTA 35(1)
 * @refusal not-refusable, already-objected, too-late in this order
 */
export function decideObject(
  objectBy: LocalDate | undefined,
  { hasObjected, today }: { hasObjected: boolean; today: LocalDate },
): Result<void, ObjectRefusal> {
  if (objectBy === undefined) return refuse('not-refusable')
  if (hasObjected) return refuse('already-objected')
  return today > objectBy ? refuse('too-late') : ok(undefined)
}

/** Whether an objection is to the decision that stands, not to one before it. @law CPTA 35(1) */
export const isToThis = (
  objection: { filedAt: Instant } | undefined,
  decision: { notifiedAt: Instant } | undefined,
): boolean => objection !== undefined && (decision === undefined || objection.filedAt >= decision.notifiedAt)

interface Standing {
  readonly decideBy: LocalDate
  readonly extendedTo: LocalDate | null
  readonly outcome: ObjectionOutcome | null
}

/** Once, before the ten days are over. @law CPTA 35(2) */
export function decideExtendObjection(
  objection: Standing | undefined,
  today: LocalDate,
): Result<void, ExtendObjectionRefusal> {
  if (!objection) return refuse('no-objection')
  if (objection.outcome !== null) return refuse('already-decided')
  if (objection.extendedTo !== null) return refuse('already-extended')
  return today > objection.decideBy ? refuse('overdue') : ok(undefined)
}

export function decideDecision(objection: Standing | undefined): Result<void, DecideObjectionRefusal> {
  if (!objection) return refuse('no-objection')
  return objection.outcome === null ? ok(undefined) : refuse('already-decided')
}

/** The last day of the decision as it stands. */
export const dueOf = ({ decideBy, extendedTo }: Standing): LocalDate => extendedTo ?? decideBy
