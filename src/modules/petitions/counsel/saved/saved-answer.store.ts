import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/** A text that the counselors of a field use again (자주 쓰는 답변). It names nobody. */
export interface SavedAnswer {
  readonly id: number
  readonly fieldId: string
  readonly title: string
  readonly text: string
}

export const savedAnswersOf = (look: Reader, fieldIds: readonly string[]): Promise<SavedAnswer[]> =>
  look
    .selectFrom('petitions.saved_answer')
    .select(['id', 'field_id as fieldId', 'title', 'text'])
    .where('field_id', 'in', [...fieldIds, ''])
    .where('removed_at', 'is', null)
    .orderBy('field_id')
    .orderBy('title')
    .execute()

/** A new one without `id`. @returns whether it was there, among these fields */
export async function putSavedAnswer(
  tx: Tx,
  s: Omit<SavedAnswer, 'id'> & { id: number | undefined; by: string; at: Instant },
): Promise<boolean> {
  const row = { field_id: s.fieldId, title: s.title, text: s.text, saved_by: s.by, saved_at: s.at }
  if (s.id === undefined) {
    await tx.insertInto('petitions.saved_answer').values(row).execute()
    return true
  }
  const { numUpdatedRows } = await tx
    .updateTable('petitions.saved_answer')
    .set(row)
    .where('id', '=', s.id)
    .where('field_id', '=', s.fieldId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function removeSavedAnswer(
  tx: Tx,
  { id, fieldIds, at }: { id: number; fieldIds: readonly string[]; at: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('petitions.saved_answer')
    .set({ removed_at: at })
    .where('id', '=', id)
    .where('field_id', 'in', [...fieldIds, ''])
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
