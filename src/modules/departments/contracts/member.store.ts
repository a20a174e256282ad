import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'

/** Somebody who works under a contract. */
export interface Member {
  readonly staffId: number
  /** When they promised to keep what they see to themselves. */
  readonly confidentialOn: LocalDate
  readonly removedAt: Instant | null
}

export const membersOf = (look: Reader, contractId: number): Promise<Member[]> =>
  look
    .selectFrom('departments.contract_member')
    .select(['staff_id as staffId', 'confidential_on as confidentialOn', 'removed_at as removedAt'])
    .where('contract_id', '=', contractId)
    .orderBy('added_at')
    .execute()

export async function saveMember(
  tx: Tx,
  of: { contractId: number; staffId: number; confidentialOn: LocalDate; by: string; at: Instant },
): Promise<void> {
  await tx
    .insertInto('departments.contract_member')
    .values({
      contract_id: of.contractId,
      staff_id: of.staffId,
      confidential_on: of.confidentialOn,
      added_by: of.by,
      added_at: of.at,
    })
    .onConflict((on) =>
      on
        .columns(['contract_id', 'staff_id'])
        .doUpdateSet({ confidential_on: of.confidentialOn, removed_at: null }),
    )
    .execute()
}

/** @returns whether the person was of it */
export async function removeMember(
  tx: Tx,
  contractId: number,
  staffId: number,
  at: Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('departments.contract_member')
    .set({ removed_at: at })
    .where('contract_id', '=', contractId)
    .where('staff_id', '=', staffId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Of these people, who works under a contract that is not over by its days. */
export const contractedOf = async (
  look: Reader,
  staffIds: readonly number[],
  today: LocalDate,
): Promise<ReadonlySet<number>> => {
  if (staffIds.length === 0) return new Set()
  const rows = await look
    .selectFrom('departments.contract_member as m')
    .innerJoin('departments.contract as c', 'c.id', 'm.contract_id')
    .select('m.staff_id')
    .where('m.staff_id', 'in', staffIds)
    .where('m.removed_at', 'is', null)
    .where('c.ended_at', 'is', null)
    .where('c.last_on', '>=', today)
    .execute()
  return new Set(rows.map((row) => row.staff_id))
}
