import { addMinutes, type Instant, type LocalDate, addDays, dayOf } from '#kernel/time.ts'

/** @law ICNA 44-2(4) thirty days at most */
export const LONGEST_BLOCK_DAYS = 30
const DAY_MINUTES = 24 * 60

export const INFRINGES = ['honour', 'privacy', 'other'] as const
export type Infringes = (typeof INFRINGES)[number]

/** To the minute, so many days after the decision; undefined for more than thirty, or none. */
export const blockedUntil = (at: Instant, days: number): Instant | undefined =>
  Number.isInteger(days) && days >= 1 && days <= LONGEST_BLOCK_DAYS
    ? addMinutes(at, days * DAY_MINUTES)
    : undefined

/** The last day on which who asked is kept. @law PIPA 21 */
export const requestKeptUntil = (decidedAt: Instant, keepDays: number): LocalDate =>
  addDays(dayOf(decidedAt), keepDays)
