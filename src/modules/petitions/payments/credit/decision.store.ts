import type { Reader } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Purpose } from './credit.store.ts'

/** What was decided on a credit, by whom and why. */
export interface Decision {
  readonly creditId: number
  readonly amountWon: number
  readonly purpose: Purpose
  readonly petitionNumber: string | null
  /** None where it was matched without a person. */
  readonly reason: string | null
  readonly by: string
  readonly at: Instant
}

const decisions = (look: Reader) =>
  look
    .selectFrom('petitions.credit_used as used')
    .innerJoin('petitions.credit as credit', 'credit.id', 'used.credit_id')
    .select([
      'credit.id as creditId',
      'credit.amount_won as amountWon',
      'used.purpose',
      'used.petition_number as petitionNumber',
      'used.reason',
      'used.decided_by as by',
      'used.decided_at as at',
    ])
    .$narrowType<{ creditId: number; purpose: Purpose; by: string; at: Instant }>()

/** Of one credit: the one that holds now. */
export const decisionOn = (look: Reader, creditId: number): Promise<Decision | undefined> =>
  decisions(look).where('credit.id', '=', creditId).executeTakeFirst()

/** The newest first, 20 at most. */
export const lastDecisions = (look: Reader): Promise<Decision[]> =>
  decisions(look).orderBy('used.decided_at', 'desc').orderBy('credit.id', 'desc').limit(20).execute()
