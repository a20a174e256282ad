import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'

/** What became of the term of a contract. */
export interface Change {
  readonly what: 'extended' | 'over'
  readonly lastOn: LocalDate
  /** Of an extension. */
  readonly why: string | null
  readonly at: Instant
  readonly by: string
}

/** Oldest first. */
export const changesOf = (look: Reader, contractId: number): Promise<Change[]> =>
  look
    .selectFrom('departments.contract_change')
    .select(['what', 'last_on as lastOn', 'why', 'at', 'changed_by as by'])
    .where('contract_id', '=', contractId)
    .orderBy('id')
    .$narrowType<{ what: Change['what'] }>()
    .execute()

export async function insertChange(tx: Tx, contractId: number, of: Change): Promise<void> {
  await tx
    .insertInto('departments.contract_change')
    .values({
      contract_id: contractId,
      what: of.what,
      last_on: of.lastOn,
      why: of.why,
      at: of.at,
      changed_by: of.by,
    })
    .execute()
}
