import { privacy } from '#modules/privacy/index.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Instant } from '#kernel/time.ts'
import { findOrder } from './order.store.ts'

/**
 * Lets an officer read the document of an order, which names whom it is about, and notes that it was read.
 *
 * @throws NotFound there is no order, or it came without a file
 * @law PIPA safety standard 8
 */
export async function openOrderFile(
  tx: Tx,
  { withheldId, by, at }: { withheldId: number; by: Clerk; at: Instant },
): Promise<{ hash: string; type: string }> {
  const order = await findOrder(tx, withheldId)
  if (!order?.fileHash || !order.fileType) throw new NotFound('order', String(withheldId))
  await privacy.noteAccess(tx, { about: `withheld:${withheldId}`, by, what: 'read', at })
  return { hash: order.fileHash, type: order.fileType }
}
