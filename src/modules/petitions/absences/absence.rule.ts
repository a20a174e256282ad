import { ok, refuse, type Result } from '#kernel/result.ts'
import { daysBetween, type LocalDate } from '#kernel/time.ts'

/** Why a post is not attended to. Nothing says what ails anybody. */
export const REASONS = ['leave', 'trip', 'training', 'vacant', 'other'] as const
export type AbsenceReason = (typeof REASONS)[number]
export const LONGEST_ABSENCE_DAYS = 366

/** Both days belong to it. */
export interface Away {
  readonly postId: string
  readonly fromOn: LocalDate
  readonly untilOn: LocalDate
  readonly substitutePostId: string
}

export type AbsenceRefusal =
  | 'ends-before'
  | 'past'
  | 'too-long'
  | 'no-such-substitute'
  | 'overlaps'
  | 'substitute-absent'

/** Whether two spans of days share one. */
const meet = (a: Pick<Away, 'fromOn' | 'untilOn'>, b: Pick<Away, 'fromOn' | 'untilOn'>): boolean =>
  a.fromOn <= b.untilOn && b.fromOn <= a.untilOn

/**
 * Whether an absence may be entered: one at a time for a post, with a substitute who is there.
 *
 * @refusal ends-before, past, too-long, no-such-substitute, overlaps, substitute-absent in this order
 */
export function decideAbsence(
  asked: Away,
  {
    today,
    maySubstitute,
    others,
  }: { today: LocalDate; maySubstitute: readonly string[]; others: readonly Away[] },
): Result<Away, AbsenceRefusal> {
  const { postId, fromOn, untilOn, substitutePostId } = asked
  if (untilOn < fromOn) return refuse('ends-before')
  if (untilOn < today) return refuse('past')
  if (daysBetween(fromOn, untilOn) >= LONGEST_ABSENCE_DAYS) return refuse('too-long')
  if (substitutePostId === postId || !maySubstitute.includes(substitutePostId))
    return refuse('no-such-substitute')
  const same = others.filter((one) => meet(one, asked))
  if (same.some((one) => one.postId === postId)) return refuse('overlaps')
  if (same.some((one) => one.postId === substitutePostId || one.substitutePostId === postId))
    return refuse('substitute-absent')
  return ok(asked)
}

/** Who acts for whom on a day. */
export const substitutesOn = (absences: readonly Away[], day: LocalDate): ReadonlyMap<string, string> =>
  new Map(
    absences
      .filter((one) => one.fromOn <= day && day <= one.untilOn)
      .map((one) => [one.postId, one.substitutePostId]),
  )
