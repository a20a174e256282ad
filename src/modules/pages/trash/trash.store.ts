import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/** Removes what was thrown away before a moment, with all its revisions. @returns the numbers that are gone */
export async function removeTrashed(tx: Tx, before: Instant): Promise<number[]> {
  const old = await tx
    .selectFrom('pages.item')
    .select('id')
    .where('state', '=', 'trash')
    .where('trashed_at', '<', before)
    .forUpdate()
    .execute()
  const ids = old.map((one) => one.id)
  if (ids.length === 0) return []
  await tx.deleteFrom('pages.revision').where('item_id', 'in', ids).execute()
  await tx.deleteFrom('pages.item').where('id', 'in', ids).execute()
  return ids
}
