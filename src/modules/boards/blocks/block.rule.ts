import { ok, refuse, type Result } from '#kernel/result.ts'
import { addMinutes, type Instant } from '#kernel/time.ts'

/** @law ICNA 44-2(4) thirty days at most */
export const LONGEST_BLOCK_DAYS = 30
const DAY_MINUTES = 24 * 60

export const INFRINGES = ['honour', 'privacy', 'other'] as const
export type Infringes = (typeof INFRINGES)[number]

export type DaysRefusal = 'days' | 'prolonged'

/**
 * Until when a text is hidden, to the minute. It is hidden for thirty days at most, whoever asks and however often: what
 * is in dispute still is removed on a ground of the ordinance, or stays.
 *
 * @param hiddenMinutes for which blocks hid the text before
 * @returns refuses `days`, none or more than thirty; `prolonged`, more than thirty with those before
 * @law ICNA 44-2(4)
 */
export function decideDays(at: Instant, days: number, hiddenMinutes: number): Result<Instant, DaysRefusal> {
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_BLOCK_DAYS) return refuse('days')
  if (hiddenMinutes + days * DAY_MINUTES > LONGEST_BLOCK_DAYS * DAY_MINUTES) return refuse('prolonged')
  return ok(addMinutes(at, days * DAY_MINUTES))
}
