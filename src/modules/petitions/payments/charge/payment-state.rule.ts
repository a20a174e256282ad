import { dayOf, type Instant, type LocalDate } from '#kernel/time.ts'

export type PaymentState = 'unpaid' | 'partly' | 'paid' | 'late' | 'over' | 'refund-due' | 'refunded'

/** Money for one charge, whether it came on the account or was confirmed by hand. */
export interface Payment {
  readonly amountWon: number
  /** The bank's instant. */
  readonly at: Instant
}
export interface Charged {
  readonly amountWon: number
  readonly payBy: LocalDate
  /** Ended without an outcome: nothing is owed any more. */
  readonly isAnnulled: boolean
}
export interface Standing {
  readonly state: PaymentState
  readonly receivedWon: number
  /** What the petitioner still owes. */
  readonly outstandingWon: number
  /** What the city owes the petitioner. */
  readonly refundDueWon: number
  /** The bank's instant of the credit that completed the amount. */
  readonly paidAt: Instant | undefined
}

/**
 * Where a charge stands, from what came for it and what was given back. Neither the order in which the city learned
 * of the credits nor who assigned them plays a part.
 *
 * @article 9(2)
 */
export function standingOf(charged: Charged, payments: readonly Payment[], refundedWon: number): Standing {
  const receivedWon = payments.reduce((sum, one) => sum + one.amountWon, 0)
  const owedWon = charged.isAnnulled ? 0 : charged.amountWon
  const left = owedWon - receivedWon + refundedWon
  const outstandingWon = Math.max(0, left)
  const refundDueWon = Math.max(0, -left)
  const paidAt = outstandingWon === 0 && !charged.isAnnulled ? completedAt(charged, payments) : undefined
  const facts = { receivedWon, outstandingWon, refundDueWon, paidAt }
  if (charged.isAnnulled)
    return { ...facts, state: refundDueWon > 0 ? 'refund-due' : refundedWon > 0 ? 'refunded' : 'unpaid' }
  if (outstandingWon > 0) return { ...facts, state: receivedWon > refundedWon ? 'partly' : 'unpaid' }
  if (refundDueWon > 0) return { ...facts, state: 'over' }
  return { ...facts, state: paidAt !== undefined && dayOf(paidAt) > charged.payBy ? 'late' : 'paid' }
}

function completedAt({ amountWon }: Charged, payments: readonly Payment[]): Instant | undefined {
  let sum = 0
  for (const one of payments.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    sum += one.amountWon
    if (sum >= amountWon) return one.at
  }
  return undefined
}
