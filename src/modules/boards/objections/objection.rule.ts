import { ok, refuse, type Result } from '#kernel/result.ts'
import { addDays, dayOf, type Instant, type LocalDate, nextDay, weekday } from '#kernel/time.ts'

export interface Days {
  readonly objectionDays: number
  readonly objectionWorkingDays: number
}

/** The last day on which the author may object: so many days after the decision, its own day not counted. */
export const objectableUntil = (decidedAt: Instant, { objectionDays }: Days): LocalDate =>
  addDays(dayOf(decidedAt), objectionDays)

/** The day by which it is decided: so many working days after it came. */
export function dueOn(
  filedAt: Instant,
  { objectionWorkingDays }: Days,
  holidays: ReadonlySet<LocalDate>,
): LocalDate {
  let day = dayOf(filedAt)
  for (let left = objectionWorkingDays; left > 0; ) {
    day = nextDay(day)
    if (weekday(day) !== 0 && weekday(day) !== 6 && !holidays.has(day)) left -= 1
  }
  return day
}

export type ObjectionRefusal =
  | 'not-yours'
  | 'not-objectionable'
  | 'too-late'
  | 'already-objected'
  | 'already-shown'

/**
 * Whether an author may object: to what the city decided about a text of theirs, once, in time.
 *
 * @article 6(2) a removal is looked at again when the author asks
 */
export function decideObjection(
  asked: { isOwn: boolean; today: LocalDate; hasObjected: boolean },
  of: { kind: string; decidedAt: Instant; liftedAt: Instant | null },
  days: Days,
): Result<undefined, ObjectionRefusal> {
  if (!asked.isOwn) return refuse('not-yours')
  if (of.kind !== 'removal' && of.kind !== 'masking' && of.kind !== 'block' && of.kind !== 'order')
    return refuse('not-objectionable')
  if (asked.hasObjected) return refuse('already-objected')
  if (of.liftedAt !== null) return refuse('already-shown')
  return asked.today > objectableUntil(of.decidedAt, days) ? refuse('too-late') : ok(undefined)
}

export type ReviewRefusal = 'same-person' | 'not-entitled' | 'has-ended'

/** Who looks again was none of those who decided, but may decide. @article 6(2) */
export function decideReviewer(
  by: { id: string; postId: string; mayDecide: boolean },
  record: { decidedBy: string; decidedPost: string | null; secondBy: string | null },
  outcome: string | null,
): Result<undefined, ReviewRefusal> {
  if (outcome !== null) return refuse('has-ended')
  if (by.id === record.decidedBy || by.id === record.secondBy || by.postId === record.decidedPost)
    return refuse('same-person')
  return by.mayDecide ? ok(undefined) : refuse('not-entitled')
}
