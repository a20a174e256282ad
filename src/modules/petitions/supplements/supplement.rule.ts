import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import { MORE_TIME_REQUESTS, SECOND_SUPPLEMENT_DAYS } from '../clock/internal-clocks.rule.ts'

/** Calendar days that a first demand may allow: what is reasonable is the officer's to judge within it. */
export const LONGEST_DAYS = 60
export const MOST_DEMANDS = 2
/** Calendar days that a petitioner gets at once when asking for more time: a policy of the desk. */
export const MORE_TIME_DAYS = 30
const UNDELIVERED_DEMANDS = 2

/** Of a demand, what acts depend on. */
export interface Demand {
  readonly supplyBy: LocalDate
  readonly supplied: unknown
  readonly lapsedAt: Instant | null
  readonly undeliveredAt: Instant | null
}

/** The demand that still waits for its supplement. */
export const openDemand = <D extends Demand>(demands: readonly D[]): D | undefined =>
  demands.find((one) => one.supplied === undefined && one.lapsedAt === null)

export type DemandRefusal =
  | 'no-third-demand'
  | 'days-out-of-range'
  | 'second-too-long'
  | 'supplement-still-awaited'

/**
 * Whether so many days may be allowed for one more demand. While one is open, the next follows only when its day
 * has passed or it came back undelivered.
 *
 * @law CPTA 22(1); CPTA-ED 24(3)
 */
export function decideDemand(
  { days, today }: { days: number; today: LocalDate },
  earlier: readonly Demand[],
): Result<number, DemandRefusal> {
  const open = openDemand(earlier)
  if (open && open.undeliveredAt === null && !mayReturn(open.supplyBy, today))
    return refuse('supplement-still-awaited')
  if (earlier.length >= MOST_DEMANDS) return refuse('no-third-demand')
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_DAYS) return refuse('days-out-of-range')
  if (earlier.length === 1 && days > SECOND_SUPPLEMENT_DAYS) return refuse('second-too-long')
  return ok(days)
}

/** Documents are returned only after the day has gone by on which the supplement was due. @law CPTA-ED 25(1) */
export const mayReturn = (supplyBy: LocalDate, today: LocalDate): boolean => today > supplyBy

export type MoreTimeRefusal = 'more-time-used-up' | 'more-time-too-late' | 'more-time-out-of-range'

/**
 * Whether the petitioner gets so many days more. Asked for within the time allowed, twice at most over all demands:
 * the decree says "twice" without saying of each, and this is the narrower reading.
 *
 * @law CPTA-ED 24(2)
 */
export function decideMoreTime(
  { days, today, earlier }: { days: number; today: LocalDate; earlier: number },
  { supplyBy }: { supplyBy: LocalDate },
): Result<number, MoreTimeRefusal> {
  if (earlier >= MORE_TIME_REQUESTS) return refuse('more-time-used-up')
  if (today > supplyBy) return refuse('more-time-too-late')
  if (!Number.isInteger(days) || days < 1 || days > MORE_TIME_DAYS) return refuse('more-time-out-of-range')
  return ok(days)
}

/** A petition may be deemed withdrawn when two demands came back undelivered. @law CPTA-ED 25(2) */
export const mayDeemWithdrawn = (demands: readonly Demand[]): boolean =>
  demands.filter((one) => one.undeliveredAt !== null).length >= UNDELIVERED_DEMANDS
