import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/** Where what stood at an address is now, without a slash before it. */
export const findRedirect = async (read: Reader, from: string): Promise<string | undefined> =>
  (await read.selectFrom('pages.redirect').select('to_path').where('from_path', '=', from).executeTakeFirst())
    ?.to_path

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
