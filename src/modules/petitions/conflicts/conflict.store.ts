import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/** The department that a petition complains about. */
export interface Conflict {
  readonly departmentId: string
  readonly notedBy: string
  readonly notedAt: Instant
}

export const findConflict = (look: Reader, number: string): Promise<Conflict | undefined> =>
  look
    .selectFrom('petitions.conflict')
    .select(['department_id as departmentId', 'noted_by as notedBy', 'noted_at as notedAt'])
    .where('petition_number', '=', number)
    .executeTakeFirst()

export async function putConflict(
  tx: Tx,
  number: string,
  { departmentId, notedBy, notedAt }: Conflict,
): Promise<void> {
  const row = { department_id: departmentId, noted_by: notedBy, noted_at: notedAt }
  await tx
    .insertInto('petitions.conflict')
    .values({ petition_number: number, ...row })
    .onConflict((on) => on.column('petition_number').doUpdateSet(row))
    .execute()
}

export const removeConflict = (tx: Tx, number: string) =>
  tx.deleteFrom('petitions.conflict').where('petition_number', '=', number).execute()
