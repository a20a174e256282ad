import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/** What the petition said before one change. */
export interface Change {
  readonly nth: number
  readonly title: string
  readonly body: string
  readonly changedAt: Instant
}

/** In order, the first text first. */
export const changesOf = (look: Reader, number: string): Promise<Change[]> =>
  look
    .selectFrom('petitions.change')
    .select(['nth', 'title', 'body', 'changed_at as changedAt'])
    .where('petition_number', '=', number)
    .orderBy('nth')
    .execute()

export async function insertChange(tx: Tx, number: string, change: Change): Promise<void> {
  const { nth, title, body, changedAt } = change
  await tx
    .insertInto('petitions.change')
    .values({ petition_number: number, nth, title, body, changed_at: changedAt })
    .execute()
}
