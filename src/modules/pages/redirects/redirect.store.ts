import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/** Where what stood at an address is now, without a slash before it. */
export const findRedirect = async (read: Reader, from: string): Promise<string | undefined> =>
  (await read.selectFrom('pages.redirect').select('to_path').where('from_path', '=', from).executeTakeFirst())
    ?.to_path

/** The same for the first of some keys that is known. */
export async function findFirstRedirect(read: Reader, keys: readonly string[]): Promise<string | undefined> {
  const rows = await read
    .selectFrom('pages.redirect')
    .select(['from_path', 'to_path'])
    .where('from_path', 'in', [...keys])
    .execute()
  const known = new Map(rows.map((row) => [row.from_path, row.to_path]))
  return keys.map((key) => known.get(key)).find((to) => to !== undefined)
}

/** Whoever pointed to the old address points to the new one at once: nobody is sent on twice, nor in a circle. */
export async function saveRedirect(tx: Tx, from: string, to: string, since: Instant): Promise<void> {
  await tx.deleteFrom('pages.redirect').where('from_path', '=', to).execute()
  await tx
    .updateTable('pages.redirect')
    .set({ to_path: to })
    .where('to_path', '=', from)
    .where('from_path', '<>', to)
    .execute()
  await tx
    .insertInto('pages.redirect')
    .values({ from_path: from, to_path: to, since })
    .onConflict((on) => on.column('from_path').doUpdateSet({ to_path: to, since }))
    .execute()
}
