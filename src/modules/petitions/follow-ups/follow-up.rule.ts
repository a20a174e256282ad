import { ok, refuse, type Result } from '#kernel/result.ts'
import { addDays, type Instant, type LocalDate } from '#kernel/time.ts'
import { workingDayFrom, type Calendar } from '../clock/calendar.rule.ts'

/**
 * The law knows no question on an answer: it is no new petition and has no statutory period. The city answers
 * within seven days, on a working day.
 */
export const FOLLOW_UP_DAYS = 7
/** Days after the answer in which it may be asked; afterwards a new petition is the way. */
export const ASK_WITHIN_DAYS = 30

export type AskRefusal = 'already-asked' | 'too-late'

/** Whether the question may be asked now. @returns the day by which it is answered */
export function decideFollowUp(
  { answeredOn, today, hasAsked }: { answeredOn: LocalDate; today: LocalDate; hasAsked: boolean },
  calendar: Calendar,
): Result<LocalDate, AskRefusal> {
  if (hasAsked) return refuse('already-asked')
  if (today > addDays(answeredOn, ASK_WITHIN_DAYS)) return refuse('too-late')
  const day = addDays(today, FOLLOW_UP_DAYS)
  return ok(workingDayFrom(day, calendar) ?? day)
}

export type AnswerRefusal = 'nothing-asked' | 'already-answered'

export function decideFollowUpAnswer(
  asked: { answeredAt: Instant | null } | undefined,
): Result<void, AnswerRefusal> {
  if (!asked) return refuse('nothing-asked')
  return asked.answeredAt === null ? ok(undefined) : refuse('already-answered')
}
