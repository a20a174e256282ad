import { ok, refuse } from '#kernel/result.ts'
import { dayOf, instantWithin, millisecondOfDay, type Instant } from '#kernel/time.ts'
import { stopRow, type LedgerRow, type Run } from './ledger.rule.ts'
import { eachDate } from './months.rule.ts'
import { suspensionByDay, type Suspension } from './stops.rule.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/**
 * Plain hours: nights, Saturdays and holidays count, so no holiday table is needed.
 * @law PIPA 34; PIPA-ED 39, 40
 * @refusal PAUSED
 */
export function runRunningHours(hours: number, from: Instant, suspensions: readonly Suspension[]): Run {
  const ledger: LedgerRow[] = []
  const suspendedOn = suspensionByDay(suspensions)
  let left = hours * HOUR_MS
  let sinceMs = millisecondOfDay(from)
  const days = eachDate(dayOf(from))
  for (;;) {
    const day = days.next().value
    const endMs = sinceMs + left
    const endsAt = endMs <= DAY_MS ? instantWithin(day, endMs) : undefined
    const stop = suspendedOn(day)
    if (stop && !(endsAt !== undefined && endsAt <= stop.from)) {
      if (stop.toOn === undefined) return refuse('PAUSED')
      ledger.push(stopRow(day, stop))
      sinceMs = 0
      continue
    }
    const spentMs = Math.min(left, DAY_MS - sinceMs)
    ledger.push({ day, counted: true, reason: 'running', hours: spentMs / HOUR_MS })
    if (endsAt !== undefined) return ok({ dueAt: endsAt, dueOn: dayOf(endsAt), expiresAt: endsAt, ledger })
    left -= spentMs
    sinceMs = 0
  }
}
