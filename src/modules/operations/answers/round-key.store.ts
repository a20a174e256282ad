import type { Reader, Tx } from '#kernel/db.ts'

export const KEY_PURPOSE = 'operations.round_key.key'

export async function insertRoundKey(tx: Tx, roundId: number, sealed: Buffer): Promise<void> {
  await tx.insertInto('operations.round_key').values({ round_id: roundId, key_sealed: sealed }).execute()
}

/** Undefined: it may be answered as often as one likes, or it is counted. */
export const findRoundKey = async (look: Reader, roundId: number): Promise<Buffer | undefined> =>
  (
    await look
      .selectFrom('operations.round_key')
      .select('key_sealed')
      .where('round_id', '=', roundId)
      .executeTakeFirst()
  )?.key_sealed

/** @returns whether it is the first */
export async function insertRoundOnce(tx: Tx, roundId: number, hash: Buffer): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('operations.round_once')
    .values({ round_id: roundId, hash })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export const hasRoundOnce = async (look: Reader, roundId: number, hash: Buffer): Promise<boolean> =>
  (await look
    .selectFrom('operations.round_once')
    .select('hash')
    .where('round_id', '=', roundId)
    .where('hash', '=', hash)
    .executeTakeFirst()) !== undefined

/** With it the marks of who answered. */
export async function destroyRoundKey(tx: Tx, roundId: number): Promise<void> {
  await tx.deleteFrom('operations.round_key').where('round_id', '=', roundId).execute()
}
