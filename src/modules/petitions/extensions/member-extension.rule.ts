import { ok, refuse, type Result } from '#kernel/result.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Calendar } from '../clock/calendar.rule.ts'
import { lengthOf } from '../clock/period.rule.ts'
import { decideExtendedDue, type Extending, type ExtendRefusal } from './extension.rule.ts'

/** One of those that wait with a petition which is extended. */
export interface ExtendingMember extends Extending {
  readonly number: string
  /** Null while it stands still: there is nothing to extend. */
  readonly dueOn: LocalDate | null
  /** What its own petitioner consented to, for the second. */
  readonly consented: { n: number; nth: number } | undefined
}

/** How far a member can be extended, each length with its day, and what keeps it from more. */
export interface MemberReach {
  readonly number: string
  readonly dueOn: LocalDate | null
  readonly lengths: readonly { n: number; dueOn: LocalDate }[]
  readonly limit: ExtendRefusal
}

/**
 * Every length by which a member may be extended now. It is judged by its own period, its own extensions and the
 * consent of its own petitioner.
 *
 * @law CPTA-ED 21(1)
 */
export function reachOf(member: ExtendingMember, calendar: Calendar): MemberReach {
  const { number, dueOn, made, consented, period } = member
  const asked = { consent: consented !== undefined }
  const lengths: { n: number; dueOn: LocalDate }[] = []
  const most = made === 1 && consented ? Math.min(consented.n, lengthOf(period)) : lengthOf(period)
  for (let n = 1; n <= most; n += 1) {
    const due = decideExtendedDue(member, { n, ...asked }, calendar)
    if (!due.ok) return { number, dueOn, lengths, limit: due.refusal }
    lengths.push({ n, dueOn: due.value })
  }
  const limit = made === 1 && most < lengthOf(period) ? 'not-as-consented' : 'EXTENSION_TOO_LONG'
  return { number, dueOn, lengths, limit }
}

/**
 * By how much a member is extended so that it is not due before the common answer: no more than that takes, and
 * nothing where it is due late enough or stands still.
 *
 * @law CPTA-ED 6(6), 21(1) an unavoidable reason, and no longer than it
 * @refusal what keeps the member from reaching that day
 */
export function extensionUntil(
  { dueOn, lengths, limit }: Pick<MemberReach, 'dueOn' | 'lengths' | 'limit'>,
  until: LocalDate,
): Result<{ n: number; dueOn: LocalDate } | undefined, ExtendRefusal> {
  if (dueOn === null || dueOn >= until) return ok(undefined)
  const enough = lengths.find((one) => one.dueOn >= until)
  return enough ? ok(enough) : refuse(limit)
}
