import type { Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'

/** Leaves the one that is there. */
export async function insertDayKey(tx: Tx, day: LocalDate, sealed: Buffer): Promise<void> {
  await tx
    .insertInto('pages.satisfaction_key')
    .values({ day, key_sealed: sealed })
    .onConflict((on) => on.doNothing())
    .execute()
}

export const findDayKey = async (tx: Tx, day: LocalDate): Promise<Buffer> =>
  (
    await tx
      .selectFrom('pages.satisfaction_key')
      .select('key_sealed')
      .where('day', '=', day)
      .executeTakeFirstOrThrow()
  ).key_sealed

/** @returns whether it is the first of its day */
export async function insertOnce(tx: Tx, day: LocalDate, hash: Buffer): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('pages.satisfaction_once')
    .values({ day, hash })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Keys of other days, and with them the marks of who voted. */
export async function destroyKeysBefore(tx: Tx, day: LocalDate): Promise<void> {
  await tx.deleteFrom('pages.satisfaction_key').where('day', '<', day).execute()
}
