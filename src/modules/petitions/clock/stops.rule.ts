import { addDays, dayOf, nextDay, type Instant, type LocalDate } from '#kernel/time.ts'
import { workingDayFrom, type Calendar } from './calendar.rule.ts'

/** What the decree names as time not counted. `other`: counted by nobody, named by another law. */
export const STOP_REASONS = [
  'supplement',
  'distant_agencies',
  'representative',
  'hearing',
  'expert_review',
  'prerequisite',
  'shared_information',
  'site_visit',
  'other',
] as const
export type StopReason = (typeof STOP_REASONS)[number]

/** Time not counted, from its first moment to its last; without `to` it still goes on. */
export interface Stop {
  readonly type: 'stop'
  readonly reason: StopReason
  readonly from: Instant
  readonly to?: Instant | undefined
}

/** A stop as the clock sees it: whole days, both ends included (A2, A3, A4). */
export interface Suspension {
  readonly reason: StopReason
  readonly from: Instant
  readonly fromOn: LocalDate
  /** Undefined while the stop goes on without a legal end. */
  readonly toOn: LocalDate | undefined
}

/** On-site investigation: days from the day after it opens, and of its one extension. @law CPTA-ED 17(4) */
export const SITE_VISIT_DAYS = 14
export const SITE_VISIT_EXTENSION_DAYS = 7

/**
 * The stops in order of their beginning. An on-site investigation suspends for 14 + 7 calendar days at most,
 * the first excluded, open or not; every other stop lasts until it is ended.
 * @law CPTA-ED 20, 17(5), 7-2(3); APA-ED 11
 */
export function suspensionsOf(stops: readonly Stop[], calendar: Calendar): readonly Suspension[] {
  return stops
    .map((stop) => ({
      reason: stop.reason,
      from: stop.from,
      fromOn: dayOf(stop.from),
      toOn: lastDay(stop, calendar),
    }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

/** The stop that keeps a day from counting, the one that began first. Days are to be asked in their order. */
export function suspensionByDay(
  suspensions: readonly Suspension[],
): (day: LocalDate) => Suspension | undefined {
  const turns = suspensions
    .flatMap(({ fromOn, toOn }) => (toOn === undefined ? [fromOn] : [fromOn, nextDay(toOn)]))
    .sort()
  let turn = turns.shift()
  let stop: Suspension | undefined
  return (day) => {
    while (turn !== undefined && turn <= day) {
      stop = suspensions.find((each) => each.fromOn <= day && (each.toOn === undefined || day <= each.toOn))
      turn = turns.shift()
    }
    return stop
  }
}

function lastDay(stop: Stop, calendar: Calendar): LocalDate | undefined {
  const toOn = stop.to === undefined ? undefined : dayOf(stop.to)
  if (stop.reason !== 'site_visit') return toOn
  const longest = addDays(dayOf(stop.from), SITE_VISIT_DAYS + SITE_VISIT_EXTENSION_DAYS)
  const cap = workingDayFrom(longest, calendar) ?? longest
  return toOn === undefined || toOn > cap ? cap : toOn
}
