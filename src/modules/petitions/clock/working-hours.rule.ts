import { ok, refuse } from '#kernel/result.ts'
import { dayOf, instantWithin, millisecondOfDay, type Instant } from '#kernel/time.ts'
import { eachDay, officeHours, type Calendar, type OfficeSpan } from './calendar.rule.ts'
import { dayOffRow, stopRow, type LedgerRow, type Run } from './ledger.rule.ts'
import { suspensionByDay, type Suspension } from './stops.rule.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/**
 * Working hours from a moment; it ends at the earliest moment at which they are used up (12:00, not 13:00).
 * A stop takes its whole days away (A2), unless it begins when the hours were already used up.
 * @law CPTA 19(1); CPTA-ED 19
 * @refusal CALENDAR_ENDS, PAUSED
 */
export function runWorkingHours(
  hours: number,
  from: Instant,
  suspensions: readonly Suspension[],
  calendar: Calendar,
): Run {
  const ledger: LedgerRow[] = []
  const suspendedOn = suspensionByDay(suspensions)
  let left = hours * HOUR_MS
  let sinceMs = millisecondOfDay(from)
  for (const each of eachDay(dayOf(from), calendar)) {
    const { day } = each
    const spent = each.kind === 'working' ? spend(left, sinceMs, officeHours(calendar)) : undefined
    const endsAt = spent?.endsMs === undefined ? undefined : instantWithin(day, spent.endsMs)
    const stop = suspendedOn(day)
    sinceMs = 0
    if (stop && !(endsAt !== undefined && endsAt <= stop.from)) {
      if (stop.toOn === undefined) return refuse('PAUSED')
      ledger.push(spent ? stopRow(day, stop) : dayOffRow(each))
      continue
    }
    if (!spent) {
      ledger.push(dayOffRow(each))
      continue
    }
    left -= spent.ms
    ledger.push(
      spent.ms > 0
        ? { day, counted: true, reason: 'working', hours: spent.ms / HOUR_MS }
        : { day, counted: false, reason: 'closed' },
    )
    if (endsAt !== undefined) return ok({ dueAt: endsAt, dueOn: day, expiresAt: endsAt, ledger })
  }
  return refuse('CALENDAR_ENDS')
}

/** What of `left` a day takes from `sinceMs` on, and when in the day nothing is left. Milliseconds all. */
function spend(
  left: number,
  sinceMs: number,
  spans: readonly OfficeSpan[],
): { ms: number; endsMs: number | undefined } {
  let rest = left
  for (const { opens, closes } of spans) {
    const beginsMs = Math.max(opens * MINUTE_MS, sinceMs)
    const openMs = closes * MINUTE_MS - beginsMs
    if (openMs <= 0) continue
    if (rest <= openMs) return { ms: left, endsMs: beginsMs + rest }
    rest -= openMs
  }
  return { ms: left - rest, endsMs: undefined }
}
