import type { Instant } from '#kernel/time.ts'
import type { ClockEvent } from '../clock/deadline.rule.ts'
import type { LedgerRow } from '../clock/ledger.rule.ts'
import { type Period, type Quota, quotaOf } from '../clock/period.rule.ts'

/** What moves a due date, and what the petitioner was told of it. */
export interface ClockEntry {
  readonly event: ClockEvent
  readonly at: Instant
  readonly says: string
}

/** Of a row's day: how much belongs to the period itself (`nth` 0) or to an extension, in the ledger's unit. */
export interface Share {
  readonly nth: number
  readonly amount: number
}

const unitsOf = (quota: Quota): number | undefined =>
  'hours' in quota ? quota.hours : 'days' in quota ? quota.days : undefined

/**
 * What the period and each of its extensions come to in the ledger's unit, hours or days; undefined for months and
 * years, which have no fixed length.
 *
 * @law CPTA 19; CPTA-ED 21(1)
 */
export function quotaParts(period: Period, extensions: readonly number[]): number[] | undefined {
  const sums = [0, ...extensions].map((_, at) =>
    unitsOf(
      quotaOf(
        period,
        extensions.slice(0, at).reduce((sum, n) => sum + n, 0),
      ),
    ),
  )
  if (sums.some((one) => one === undefined)) return undefined
  return (sums as number[]).map((sum, at) => sum - ((sums as number[])[at - 1] ?? 0))
}

/** To what each row's counted time belongs: first the period is used up, then the extensions in their order. */
export function sharesOf(ledger: readonly LedgerRow[], parts: readonly number[]): Share[][] {
  const left = [...parts]
  let nth = 0
  return ledger.map((row) => {
    const shares: Share[] = []
    let rest = row.counted ? (row.hours ?? 1) : 0
    while (rest > EPSILON && nth < left.length) {
      const amount = Math.min(rest, left[nth] ?? 0)
      if (amount > EPSILON) shares.push({ nth, amount })
      rest -= amount
      left[nth] = (left[nth] ?? 0) - amount
      if ((left[nth] ?? 0) <= EPSILON) nth += 1
    }
    return shares
  })
}
/** Hours are parts of milliseconds written as decimals. */
const EPSILON = 1e-6
