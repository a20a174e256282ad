import { sameBytes, type Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { addMinutes, type Instant } from '#kernel/time.ts'

const PURPOSE = 'petitions.counsel_code'
/** Minutes and tries that a code lasts. */
const LIFE = { minutes: 10, tries: 5 } as const

interface Code {
  readonly number: string
  readonly code: string
  readonly at: Instant
}

/** One code at a time: a new one takes the place of the last. */
export async function saveCounselCode(tx: Tx, seal: Seal, { number, code, at }: Code): Promise<void> {
  const row = { code_hash: seal.lookup(`${number} ${code}`, PURPOSE), made_at: at, tries: 0 }
  await tx
    .insertInto('petitions.counsel_code')
    .values({ number, ...row })
    .onConflict((on) => on.column('number').doUpdateSet(row))
    .execute()
}

/** Whether this is the code. Right or wrong it costs a try; the right one is used up. */
export async function useCounselCode(tx: Tx, seal: Seal, { number, code, at }: Code): Promise<boolean> {
  const row = await tx
    .selectFrom('petitions.counsel_code')
    .select(['code_hash', 'made_at', 'tries'])
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirst()
  if (!row || row.made_at <= addMinutes(at, -LIFE.minutes) || row.tries >= LIFE.tries) return false
  const isRight = sameBytes(row.code_hash, seal.lookup(`${number} ${code}`, PURPOSE))
  const changed = isRight
    ? tx.deleteFrom('petitions.counsel_code').where('number', '=', number)
    : tx
        .updateTable('petitions.counsel_code')
        .set({ tries: row.tries + 1 })
        .where('number', '=', number)
  await changed.execute()
  return isRight
}
