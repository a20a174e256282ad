import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'

/** When questions are taken and voted for, and when the mayor answers. */
export interface Times {
  readonly opensAt: Instant
  readonly closesAt: Instant
  readonly beginsAt: Instant
  readonly endsAt: Instant
}
export const HOUR_STATES = ['announced', 'taking', 'counted', 'running', 'over'] as const
export type HourState = (typeof HOUR_STATES)[number]

export const LONGEST_QUESTION = 500

/** Where a question hour stands, by the clock alone: each state begins with its minute. @article 12(1) */
export function hourStateOf(t: Times, now: Instant): HourState {
  if (now < t.opensAt) return 'announced'
  if (now < t.closesAt) return 'taking'
  if (now < t.beginsAt) return 'counted'
  return now < t.endsAt ? 'running' : 'over'
}

/** When the state changes next: a finished page is made anew then. */
export const nextChange = (t: Times, now: Instant): Instant | undefined =>
  [t.opensAt, t.closesAt, t.beginsAt, t.endsAt].find((at) => at > now)

export type TimesRefusal = 'times-out-of-order' | 'times-past' | 'taking-already'

/**
 * Whether a question hour may have these times. Once questions are taken, the times until then stand.
 *
 * @refusal taking-already, times-out-of-order, times-past in this order
 */
export function decideTimes(t: Times, before: Times | undefined, now: Instant): Result<void, TimesRefusal> {
  if (before && before.opensAt <= now && (t.opensAt !== before.opensAt || t.closesAt < before.closesAt))
    return refuse('taking-already')
  if (before && before.closesAt <= now && t.closesAt !== before.closesAt) return refuse('taking-already')
  if (!(t.opensAt < t.closesAt && t.closesAt <= t.beginsAt && t.beginsAt < t.endsAt))
    return refuse('times-out-of-order')
  return t.endsAt <= now ? refuse('times-past') : ok(undefined)
}

/** By votes, then as they were asked, once the votes are counted; as they were asked before. */
export const inOrder = <T extends { readonly id: number; readonly votes: number }>(
  questions: readonly T[],
  state: HourState,
): T[] =>
  questions.toSorted((a, b) =>
    state === 'announced' || state === 'taking' ? a.id - b.id : b.votes - a.votes || a.id - b.id,
  )
