import type { Result } from '#kernel/result.ts'
import { instantAt, type Instant, type LocalDate } from '#kernel/time.ts'
import { closingMinute, type Calendar, type CalendarDay } from './calendar.rule.ts'
import type { StopReason, Suspension } from './stops.rule.ts'

/**
 * Why a day counts: `working`; `calendar` where weekends count too; `running` where nights do.
 * Why not: `saturday`, `sunday`, `holiday`, `stop`, `closed` (no office hour was left), `first-day-excluded`.
 * `carried-over`: the quota ended on a day off, and this is the working day to which the end moves.
 */
export type LedgerReason =
  | 'working'
  | 'calendar'
  | 'running'
  | 'saturday'
  | 'sunday'
  | 'holiday'
  | 'stop'
  | 'closed'
  | 'first-day-excluded'
  | 'carried-over'

/** One day between receipt and due day. `hours` where the period runs in hours. */
export interface LedgerRow {
  readonly day: LocalDate
  readonly counted: boolean
  readonly reason: LedgerReason
  readonly hours?: number
  /** The holiday's name. */
  readonly name?: string
  readonly stop?: StopReason
}

/** Where a clock stops: the promise, the moment after which it is overdue, and every day's account. */
export interface RunOut {
  /** Hour periods: the earliest moment at which the quota is used up. Day periods: the close of office. */
  readonly dueAt: Instant
  readonly dueOn: LocalDate
  /** Overdue from here on: `dueAt` in hour periods, the midnight after `dueOn` in day periods. */
  readonly expiresAt: Instant
  readonly ledger: readonly LedgerRow[]
}

/** `CALENDAR_ENDS`: beyond the holiday table nothing is promised (A12). `PAUSED`: a stop still goes on. */
export type RunRefusal = 'CALENDAR_ENDS' | 'PAUSED'
export type Run = Result<RunOut, RunRefusal>

/** A day period ends with its last day: warn at the close of office, overdue after midnight. @law Civil Act 159 */
export const endOfDay = (day: LocalDate, calendar: Calendar, ledger: readonly LedgerRow[]): RunOut => ({
  dueAt: instantAt(day, closingMinute(calendar)),
  dueOn: day,
  expiresAt: instantAt(day, 24 * 60),
  ledger,
})

export const stopRow = (day: LocalDate, { reason }: Suspension): LedgerRow => ({
  day,
  counted: false,
  reason: 'stop',
  stop: reason,
})

export const dayOffRow = ({ day, kind, name }: CalendarDay): LedgerRow =>
  name === undefined ? { day, counted: false, reason: kind } : { day, counted: false, reason: kind, name }

/** What a ledger adds up to: the quota, in hours where rows carry hours, else in days. */
export const ledgerTotal = (ledger: readonly LedgerRow[]): number =>
  ledger.reduce((sum, row) => sum + (row.counted ? (row.hours ?? 1) : 0), 0)
