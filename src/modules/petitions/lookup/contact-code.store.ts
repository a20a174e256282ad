import { sameBytes, type Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { addMinutes, type Instant } from '#kernel/time.ts'

const PURPOSE = 'petitions.contact_code'
/** Minutes and tries that a code lasts. */
export const LIFE = { minutes: 10, tries: 5 } as const

/** One code at a time for a petition: a new one takes the place of the last. */
export async function saveCode(
  tx: Tx,
  seal: Seal,
  { number, code, at }: { number: string; code: string; at: Instant },
) {
  const row = { code_hash: seal.lookup(`${number} ${code}`, PURPOSE), made_at: at, tries: 0 }
  await tx
    .insertInto('petitions.contact_code')
    .values({ petition_number: number, ...row })
    .onConflict((on) => on.column('petition_number').doUpdateSet(row))
    .execute()
}

/** Whether this is the code. Right or wrong it costs a try; the right one is used up. */
export async function useCode(
  tx: Tx,
  seal: Seal,
  { number, code, at }: { number: string; code: string; at: Instant },
): Promise<boolean> {
  const row = await tx
    .selectFrom('petitions.contact_code')
    .select(['code_hash', 'made_at', 'tries'])
    .where('petition_number', '=', number)
    .forUpdate()
    .executeTakeFirst()
  if (!row || row.made_at <= addMinutes(at, -LIFE.minutes) || row.tries >= LIFE.tries) return false
  const isRight = sameBytes(row.code_hash, seal.lookup(`${number} ${code}`, PURPOSE))
  if (isRight) await tx.deleteFrom('petitions.contact_code').where('petition_number', '=', number).execute()
  else
    await tx
      .updateTable('petitions.contact_code')
      .set({ tries: row.tries + 1 })
      .where('petition_number', '=', number)
      .execute()
  return isRight
}
