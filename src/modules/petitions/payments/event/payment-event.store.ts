import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

export const findEvent = (
  look: Reader,
  id: string,
): Promise<{ contentHash: Buffer; outcome: string } | undefined> =>
  look
    .selectFrom('petitions.payment_event')
    .select(['content_hash as contentHash', 'outcome'])
    .where('id', '=', id)
    .executeTakeFirst()

export async function insertEvent(
  tx: Tx,
  e: { id: string; contentHash: Buffer; transactionId: string; outcome: string; at: Instant },
): Promise<void> {
  await tx
    .insertInto('petitions.payment_event')
    .values({
      id: e.id,
      content_hash: e.contentHash,
      transaction_id: e.transactionId,
      outcome: e.outcome,
      noted_at: e.at,
    })
    .execute()
}
