import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/** What the citizen wrote after the first message. */
export interface FollowUp {
  readonly id: number
  readonly body: string
  readonly writtenAt: Instant
  /** As everyone may read it; null before the office looked. */
  readonly publicText: string | null
}

export const followUpsOf = (look: Reader, messageId: number): Promise<FollowUp[]> =>
  look
    .selectFrom('dialogue.follow_up')
    .select(['id', 'body', 'written_at as writtenAt', 'public_text as publicText'])
    .where('message_id', '=', messageId)
    .orderBy('id')
    .execute()

/** Of some conversations, those in which something waits for a look. */
export async function withUnseen(look: Reader, messageIds: readonly number[]): Promise<ReadonlySet<number>> {
  if (messageIds.length === 0) return new Set()
  const rows = await look
    .selectFrom('dialogue.follow_up')
    .select('message_id as id')
    .distinct()
    .where('message_id', 'in', messageIds)
    .where('public_text', 'is', null)
    .execute()
  return new Set(rows.map((one) => one.id))
}

export async function insertFollowUp(
  tx: Tx,
  f: { messageId: number; formKey: string; body: string; at: Instant },
): Promise<number> {
  const { id } = await tx
    .insertInto('dialogue.follow_up')
    .values({ message_id: f.messageId, form_key: f.formKey, body: f.body, written_at: f.at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** @returns whether it is one of that message */
export async function saveFollowUpLook(
  tx: Tx,
  { id, messageId, text, by, at }: { id: number; messageId: number; text: string; by: string; at: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('dialogue.follow_up')
    .set({ public_text: text, looked_by: by, looked_at: at })
    .where('id', '=', id)
    .where('message_id', '=', messageId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** What nobody else reads is erased. */
export const eraseFollowUps = (tx: Tx, messageId: number) =>
  tx.updateTable('dialogue.follow_up').set({ body: '' }).where('message_id', '=', messageId).execute()
