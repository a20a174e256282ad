import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, instantWithin, millisecondOfDay, type Instant } from '#kernel/time.ts'
import { eachDay, officeHours, type Calendar } from './calendar.rule.ts'

const MINUTE_MS = 60_000

/** Where payment is needed, nothing is received before it (A9). @article 9(2) */
export const filedAt = (arrivedAt: Instant, paidAt?: Instant): Instant =>
  paidAt !== undefined && paidAt > arrivedAt ? paidAt : arrivedAt

/**
 * The moment of receipt: the first office moment at or after arrival and payment (A1).
 * 12:00 and 18:00 sharp are no office moments any more.
 * @article 9(2)
 * @law CPTA-ED 6(1), 6(7), 8-3
 * @refusal CALENDAR_ENDS
 */
export function receivedAt(
  arrivedAt: Instant,
  paidAt: Instant | undefined,
  calendar: Calendar,
): Result<Instant, 'CALENDAR_ENDS'> {
  const at = filedAt(arrivedAt, paidAt)
  let sinceMs = millisecondOfDay(at)
  for (const { day, kind } of eachDay(dayOf(at), calendar)) {
    if (kind === 'working')
      for (const { opens, closes } of officeHours(calendar))
        if (sinceMs < closes * MINUTE_MS) return ok(instantWithin(day, Math.max(opens * MINUTE_MS, sinceMs)))
    sinceMs = 0
  }
  return refuse('CALENDAR_ENDS')
}
