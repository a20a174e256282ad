import type { Reader, Tx } from '#kernel/db.ts'

/** A worklist that somebody looks at often; `query` is its address after the question mark. */
export interface SavedFilter {
  readonly id: number
  readonly name: string
  readonly query: string
}
/** So many have room above a worklist. */
export const MOST = 12

export const filtersOf = (look: Reader, staffId: number): Promise<SavedFilter[]> =>
  look
    .selectFrom('petitions.saved_filter')
    .select(['id', 'name', 'query'])
    .where('staff_id', '=', staffId)
    .orderBy('name')
    .limit(MOST)
    .execute()

/** The same name again takes the place of the old one. @returns whether there was room */
export async function saveFilter(
  tx: Tx,
  { staffId, name, query }: { staffId: number; name: string; query: string },
): Promise<boolean> {
  const own = await filtersOf(tx, staffId)
  if (own.length >= MOST && !own.some((one) => one.name === name)) return false
  await tx
    .insertInto('petitions.saved_filter')
    .values({ staff_id: staffId, name, query })
    .onConflict((on) => on.columns(['staff_id', 'name']).doUpdateSet({ query }))
    .execute()
  return true
}

export async function removeFilter(tx: Tx, { staffId, id }: { staffId: number; id: number }): Promise<void> {
  await tx.deleteFrom('petitions.saved_filter').where('staff_id', '=', staffId).where('id', '=', id).execute()
}
