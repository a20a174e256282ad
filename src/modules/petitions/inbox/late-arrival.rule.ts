import { addMinutes, type Instant } from '#kernel/time.ts'
import type { Calendar } from '../clock/calendar.rule.ts'
import { receiveBy } from '../clock/internal-clocks.rule.ts'

/** Minutes to look back: longer than any row of days off. */
const FARTHEST = 21 * 24 * 60

/**
 * What arrived up to this moment and has not been received is late now. Later arrivals are due later, so halving
 * finds it.
 *
 * @law CPTA-ED 6(7)
 */
export function lateArrival(now: Instant, calendar: Calendar): Instant {
  const isLate = (minutesAgo: number) => {
    const by = receiveBy(addMinutes(now, -minutesAgo), calendar)
    return by.ok && by.value < now
  }
  let [late, inTime] = [FARTHEST, 0]
  while (late - inTime > 1) {
    const middle = Math.floor((late + inTime) / 2)
    if (isLate(middle)) late = middle
    else inTime = middle
  }
  return addMinutes(now, -late)
}
