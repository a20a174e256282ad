import { addMinutes, type Instant } from '#kernel/time.ts'

/** Minutes for which it counts that somebody showed again who they are. */
export const CONFIRMED_MINUTES = 10

/** Whether it was shown lately: not before these minutes, and not by a clock that ran ahead. */
export const isConfirmedLately = (confirmedAt: Instant | null, at: Instant): boolean =>
  confirmedAt !== null && confirmedAt <= at && confirmedAt > addMinutes(at, -CONFIRMED_MINUTES)
