import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

export const findPassword = async (look: Reader, citizenId: number): Promise<string | undefined> =>
  (
    await look
      .selectFrom('citizens.password')
      .select('password_hash')
      .where('citizen_id', '=', citizenId)
      .executeTakeFirst()
  )?.password_hash

export async function saveCitizenPassword(
  tx: Tx,
  { citizenId, passwordHash, at }: { citizenId: number; passwordHash: string; at: Instant },
): Promise<void> {
  const row = { password_hash: passwordHash, changed_at: at }
  await tx
    .insertInto('citizens.password')
    .values({ citizen_id: citizenId, ...row })
    .onConflict((on) => on.column('citizen_id').doUpdateSet(row))
    .execute()
  // what the sign-in page of a demonstration showed is no longer true
  await tx
    .updateTable('citizens.demonstration')
    .set({ password: '' })
    .where('citizen_id', '=', citizenId)
    .execute()
}
