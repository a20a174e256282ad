import type { Tx } from '#kernel/db.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Instant } from '#kernel/time.ts'

/** When a petition ended, null while it runs: neither changes before the transaction ends. @throws NotFound */
export async function holdEnd(tx: Tx, number: string): Promise<Instant | null> {
  const row = await tx
    .selectFrom('petitions.petition')
    .select('ended_at as endedAt')
    .where('number', '=', number)
    .forShare()
    .executeTakeFirst()
  if (!row) throw new NotFound('petition', number)
  return row.endedAt
}
