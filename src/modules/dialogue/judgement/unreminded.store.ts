import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

const rowsIn = (look: Reader) =>
  look
    .selectFrom('dialogue.message')
    .select(['id', 'arrived_at as arrivedAt'])
    .where('needs_answer', 'is', null)
    .where('closed_at', 'is', null)
    .where('reminded_at', 'is', null)

/** What nobody judged and nobody was reminded of, longest first. */
export const unjudgedUnreminded = (look: Reader): Promise<{ id: number; arrivedAt: Instant }[]> =>
  rowsIn(look).orderBy('arrived_at').execute()

export const lockUnreminded = async (tx: Tx, id: number): Promise<boolean> =>
  (await rowsIn(tx).where('id', '=', id).forUpdate().executeTakeFirst()) !== undefined

/** No version grows: the form of an officer who is judging stays good. */
export const saveReminded = (tx: Tx, id: number, at: Instant) =>
  tx.updateTable('dialogue.message').set({ reminded_at: at }).where('id', '=', id).execute()
