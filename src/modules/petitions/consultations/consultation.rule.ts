import { ok, refuse, type Result } from '#kernel/result.ts'
import { addDays, dayOf, daysBetween, type Instant, type LocalDate } from '#kernel/time.ts'

/** Days that a reply may take while the period stands still and there is no due date to keep within. */
export const LONGEST_REPLY_DAYS = 60

export type ConsultRefusal = 'no-such-post' | 'own-department' | 'reply-in-the-past' | 'reply-after-due'

/** The day by which a reply is asked lies within the period of the petition. @law CPTA 20(1), 20(2) */
export function decideReplyBy(
  replyBy: LocalDate,
  { today, dueOn }: { today: LocalDate; dueOn: LocalDate | null },
): Result<LocalDate, ConsultRefusal> {
  if (replyBy < today) return refuse('reply-in-the-past')
  return replyBy > (dueOn ?? addDays(today, LONGEST_REPLY_DAYS)) ? refuse('reply-after-due') : ok(replyBy)
}

/** Of a question, what acts on it depend on. */
export interface Consulting {
  readonly askedAt: Instant
  readonly replyBy: LocalDate
  readonly extendedAt: Instant | null
  readonly repliedAt: Instant | null
}

/** The last day to which the reply period may be extended: by its own length. @law CPTA 20(3) */
export const longestReplyBy = ({ askedAt, replyBy }: Consulting): LocalDate =>
  addDays(replyBy, Math.max(1, daysBetween(dayOf(askedAt), replyBy)))

export type ReplyRefusal =
  | 'replied-already'
  | 'reply-extended-already'
  | 'reply-period-over'
  | 'reply-extension-too-long'
  | 'petition-ended'

/**
 * Whether the reply may come by a later day: once, by the reply period at most, told before it ends.
 *
 * @law CPTA 20(3)
 */
export function decideLaterReply(
  consulting: Consulting,
  { today, until }: { today: LocalDate; until: LocalDate },
): Result<LocalDate, ReplyRefusal> {
  if (consulting.repliedAt !== null) return refuse('replied-already')
  if (consulting.extendedAt !== null) return refuse('reply-extended-already')
  if (today > consulting.replyBy) return refuse('reply-period-over')
  if (until <= consulting.replyBy || until > longestReplyBy(consulting))
    return refuse('reply-extension-too-long')
  return ok(until)
}

/** A reply that did not come by its day. */
export const isReplyLate = ({ replyBy, repliedAt }: Consulting, today: LocalDate): boolean =>
  (repliedAt === null ? today : dayOf(repliedAt)) > replyBy

/** Whoever handles or approves in the consulted department may read a question and answer it. @article 10(3) */
export const mayAnswer = (
  consultation: { departmentId: string },
  officer: { departmentId: string; rights: ReadonlySet<string> },
): boolean =>
  consultation.departmentId === officer.departmentId &&
  (officer.rights.has('petition-handle') || officer.rights.has('petition-approve'))
