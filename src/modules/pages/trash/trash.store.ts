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
  await removeItems(tx, ids)
  return ids
}

/** With all their revisions, and what of their texts was kept for a while. */
export async function removeItems(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .deleteFrom('pages.revision')
    .where('item_id', 'in', [...ids])
    .execute()
  await tx
    .deleteFrom('pages.item')
    .where('id', 'in', [...ids])
    .execute()
}
