import { ok, refuse, type Result } from '#kernel/result.ts'
import type { LocalDate } from '#kernel/time.ts'
import { SECOND_SUPPLEMENT_DAYS } from '../clock/internal-clocks.rule.ts'

/** Calendar days that a first demand may allow: what is reasonable is the officer's to judge within it. */
export const LONGEST_DAYS = 60
const MOST_DEMANDS = 2

export type DemandRefusal = 'no-third-demand' | 'days-out-of-range' | 'second-too-long'

/** Whether so many days may be allowed for the demand after `earlier` ones. @law CPTA 22(1); CPTA-ED 24(3) */
export function decideDemand({
  days,
  earlier,
}: {
  days: number
  earlier: number
}): Result<number, DemandRefusal> {
  if (earlier >= MOST_DEMANDS) return refuse('no-third-demand')
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_DAYS) return refuse('days-out-of-range')
  if (earlier === 1 && days > SECOND_SUPPLEMENT_DAYS) return refuse('second-too-long')
  return ok(days)
}

/** Documents are returned only after the day has gone by on which the supplement was due. @law CPTA-ED 25(1) */
export const mayReturn = (supplyBy: LocalDate, today: LocalDate): boolean => today > supplyBy
