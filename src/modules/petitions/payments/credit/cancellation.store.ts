import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

export interface Cancellation {
  readonly transactionId: string
  readonly amountWon: number
  readonly notedAt: Instant
  readonly creditId: number | null
}

const rowsIn = (look: Reader) =>
  look
    .selectFrom('petitions.credit_cancellation')
    .select([
      'transaction_id as transactionId',
      'amount_won as amountWon',
      'noted_at as notedAt',
      'credit_id as creditId',
    ])

export const findCancellation = (look: Reader, transactionId: string): Promise<Cancellation | undefined> =>
  rowsIn(look).where('transaction_id', '=', transactionId).executeTakeFirst()

/** @returns false when it was known */
export async function insertCancellation(tx: Tx, c: Omit<Cancellation, 'creditId'>): Promise<boolean> {
  const row = await tx
    .insertInto('petitions.credit_cancellation')
    .values({ transaction_id: c.transactionId, amount_won: c.amountWon, noted_at: c.notedAt })
    .onConflict((on) => on.doNothing())
    .returning('transaction_id')
    .executeTakeFirst()
  return row !== undefined
}

export const saveApplied = (tx: Tx, transactionId: string, creditId: number) =>
  tx
    .updateTable('petitions.credit_cancellation')
    .set({ credit_id: creditId })
    .where('transaction_id', '=', transactionId)
    .execute()

/** That found no credit of their amount: a person must look. */
export const openCancellations = (look: Reader): Promise<Cancellation[]> =>
  rowsIn(look).where('credit_id', 'is', null).orderBy('noted_at').limit(200).execute()
