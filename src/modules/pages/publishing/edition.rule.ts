import type { Instant } from '#kernel/time.ts'
import { type PostingPeriod, standingAt } from './period.rule.ts'

/** A revision that everyone sees within its posting period. */
export interface Edition {
  readonly n: number
  readonly period: PostingPeriod
}

/** What was published of a text. */
export interface Editions {
  /** The revision that was published last. */
  readonly shown: number | null
  /** Of what is shown; null before the first publication. @article 6(1) */
  readonly period: PostingPeriod | null
  /** What is seen until the shown one begins, where that is to come. @article 6(1) */
  readonly earlier: Edition | null
}

/** The edition that counts at a moment: the earlier one until the shown one begins. @article 6(1) */
export function editionAt({ shown, period, earlier }: Editions, now: Instant): Edition | undefined {
  if (shown === null || period === null) return undefined
  return earlier && now < period.fromAt ? earlier : { n: shown, period }
}

/** What stays to be read until an edition begins; null: nothing is there, or it begins now. @article 6(1) */
export function staysUntil(of: Editions, fromAt: Instant, now: Instant): Edition | null {
  const seen = fromAt > now ? editionAt(of, now) : undefined
  const standing = seen && standingAt(seen.period, now)
  return seen && (standing === 'posted' || standing === 'archived') ? seen : null
}

/** Whether its address answers at a moment. */
export function isReadAt(of: Editions, now: Instant): boolean {
  const seen = editionAt(of, now)
  const standing = seen && standingAt(seen.period, now)
  return standing === 'posted' || standing === 'archived'
}

/** Whether anybody can have read anything of it. */
export const wasSeen = ({ period, earlier }: Editions, now: Instant): boolean =>
  earlier !== null || (period !== null && period.fromAt <= now)
