import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

export interface IdentityCheck {
  readonly method: string
  readonly transactionNo: string
  readonly at: Instant
}

/** @returns its number; undefined when this check of the provider is on record already */
export async function insertCheck(
  tx: Tx,
  { citizenId, personLookup, ...check }: IdentityCheck & { citizenId: number; personLookup: Buffer },
): Promise<number | undefined> {
  const row = await tx
    .insertInto('citizens.identity_check')
    .values({
      citizen_id: citizenId,
      method: check.method,
      transaction_no: check.transactionNo,
      person_lookup: personLookup,
      at: check.at,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** The checks so far, but `current`, are kept until a moment and deleted then. */
export async function endChecks(
  tx: Tx,
  { citizenId, keptUntil, current = 0 }: { citizenId: number; keptUntil: Instant; current?: number },
): Promise<void> {
  await tx
    .updateTable('citizens.identity_check')
    .set({ kept_until: keptUntil })
    .where('citizen_id', '=', citizenId)
    .where('kept_until', 'is', null)
    .where('id', '<>', current)
    .execute()
}

export const checksOf = (look: Reader, citizenId: number): Promise<IdentityCheck[]> =>
  look
    .selectFrom('citizens.identity_check')
    .select(['method', 'transaction_no as transactionNo', 'at'])
    .where('citizen_id', '=', citizenId)
    .orderBy('at', 'desc')
    .execute()

export async function forgetChecks(tx: Tx, at: Instant): Promise<void> {
  await tx.deleteFrom('citizens.identity_check').where('kept_until', '<=', at).execute()
}
