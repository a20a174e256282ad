import { ok, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import type { Calendar } from './calendar.rule.ts'
import { runDaysFirstExcluded, runDaysFirstIncluded, runMonthsFirstIncluded } from './civil-period.rule.ts'
import { extensionOf, type Extension, type ExtensionRefusal } from './extensions.rule.ts'
import type { Run, RunOut, RunRefusal } from './ledger.rule.ts'
import { beginsWithReceipt, quotaOf, type Period, type Quota } from './period.rule.ts'
import { filedAt, receivedAt as receiptOf } from './received-at.rule.ts'
import { runRunningHours } from './running-hours.rule.ts'
import { suspensionsOf, type Stop, type Suspension } from './stops.rule.ts'
import { runWorkingDays } from './working-days.rule.ts'
import { runWorkingHours } from './working-hours.rule.ts'

export type ClockEvent = Stop | Extension
export type ClockRefusal = ExtensionRefusal | RunRefusal

export interface Deadline extends RunOut {
  /** Of periods of processing; other periods begin with the event itself. */
  readonly receivedAt?: Instant
}

/** `events` is the whole history of the case, extensions in the order in which they were made. */
export interface ClockRequest {
  readonly period: Period
  readonly arrivedAt: Instant
  readonly paidAt?: Instant | undefined
  readonly events: readonly ClockEvent[]
}

/**
 * The due date of what arrived, with the account of every day from its beginning to its end.
 * @article 9(2)
 * @law CPTA 19; CPTA-ED 19, 20, 21(1)
 * @refusal NO_MORE_EXTENSIONS, CONSENT_REQUIRED, EXTENSION_TOO_LONG the first in order of the extensions
 * @refusal CALENDAR_ENDS the holiday table does not reach the answer
 * @refusal PAUSED a stop has not ended: there is no due date yet
 */
export function deadlineFor(request: ClockRequest, calendar: Calendar): Result<Deadline, ClockRefusal> {
  const { period, arrivedAt, paidAt, events } = request
  if (!beginsWithReceipt(period))
    return deadlineFrom({ period, startsAt: filedAt(arrivedAt, paidAt), events }, calendar)
  const receipt = receiptOf(arrivedAt, paidAt, calendar)
  if (!receipt.ok) return receipt
  const deadline = deadlineFrom({ period, startsAt: receipt.value, events }, calendar)
  return deadline.ok ? ok({ receivedAt: receipt.value, ...deadline.value }) : deadline
}

/** The same from a moment already on record, the stored moment of receipt for one. Refuses alike. */
export function deadlineFrom(
  { period, startsAt, events }: { period: Period; startsAt: Instant; events: readonly ClockEvent[] },
  calendar: Calendar,
): Result<Deadline, ClockRefusal> {
  const extension = extensionOf(
    period,
    events.filter((event) => event.type === 'extension'),
  )
  if (!extension.ok) return extension
  const stops = events.filter((event) => event.type === 'stop')
  return run(quotaOf(period, extension.value), startsAt, suspensionsOf(stops, calendar), calendar)
}

function run(quota: Quota, startsAt: Instant, suspensions: readonly Suspension[], calendar: Calendar): Run {
  switch (quota.clock) {
    case 'working_hours':
      return runWorkingHours(quota.hours, startsAt, suspensions, calendar)
    case 'running_hours':
      return runRunningHours(quota.hours, startsAt, suspensions)
    case 'working_days_first_included':
      return runWorkingDays(quota.days, dayOf(startsAt), suspensions, calendar)
    case 'civil_first_excluded':
      return runDaysFirstExcluded(quota.days, dayOf(startsAt), suspensions, calendar)
    case 'civil_first_included':
      return 'months' in quota
        ? runMonthsFirstIncluded(quota.months, dayOf(startsAt), suspensions, calendar)
        : runDaysFirstIncluded(quota.days, dayOf(startsAt), suspensions, calendar)
  }
}
