import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

export interface Promised {
  readonly staffId: number
  readonly at: Instant
  /** Which text was agreed to. */
  readonly wording: number
}

/** Who of a contract promised confidentiality. */
export const promisesOf = (look: Reader, contractId: number): Promise<Promised[]> =>
  look
    .selectFrom('departments.confidentiality')
    .select(['staff_id as staffId', 'promised_at as at', 'wording'])
    .where('contract_id', '=', contractId)
    .execute()

export const hasPromised = async (look: Reader, contractId: number, staffId: number): Promise<boolean> =>
  (await look
    .selectFrom('departments.confidentiality')
    .select('staff_id')
    .where('contract_id', '=', contractId)
    .where('staff_id', '=', staffId)
    .executeTakeFirst()) !== undefined

/** @returns whether it is the first time */
export async function savePromise(tx: Tx, contractId: number, of: Promised): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await tx
    .insertInto('departments.confidentiality')
    .values({ contract_id: contractId, staff_id: of.staffId, promised_at: of.at, wording: of.wording })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows > 0n
}
