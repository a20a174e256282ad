import { ok, type Result } from '#kernel/result.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { Calendar } from '../clock/calendar.rule.ts'
import { deadlineFor } from '../clock/deadline.rule.ts'
import type { Period } from '../clock/period.rule.ts'

/**
 * The day by which an answer is expected if nothing stops the period: what a confirmation of filing may say
 * before receipt. It promises nothing yet.
 *
 * @law CPTA-ED 11(1) the expected date of completion is shown
 * @refusal CALENDAR_ENDS
 */
export function expectedOn(
  filing: { period: Period; arrivedAt: Instant; paidAt?: Instant | undefined },
  calendar: Calendar,
): Result<LocalDate, 'CALENDAR_ENDS'> {
  const due = deadlineFor({ ...filing, events: [] }, calendar)
  if (due.ok) return ok(due.value.dueOn)
  if (due.refusal === 'CALENDAR_ENDS') return { ok: false, refusal: 'CALENDAR_ENDS' }
  throw new Error(`a period without events was refused: ${due.refusal}`)
}
