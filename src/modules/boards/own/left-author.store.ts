import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { countAnew } from '../reactions/reaction.store.ts'

/** Gives all that somebody wrote another name, and ends what they follow and found good. */
export async function renameAuthor(tx: Tx, citizenId: number, shownAs: string): Promise<void> {
  for (const table of ['boards.posting', 'boards.comment'] as const)
    await sql`update ${sql.table(table)} set shown_as = ${shownAs}
      where author_kind = 'citizen' and author_id = ${citizenId}`.execute(tx)
  await tx.deleteFrom('boards.follow').where('citizen_id', '=', citizenId).execute()
  const gone = await tx
    .deleteFrom('boards.reaction')
    .where('citizen_id', '=', citizenId)
    .returning('posting_id')
    .execute()
  const ids = gone.map((one) => one.posting_id).toSorted((a, b) => a - b)
  await countAnew(tx, sql`select unnest(${ids}::bigint[])`)
}

export async function noteLeft(tx: Tx, citizenId: number, at: Instant): Promise<void> {
  await tx
    .insertInto('boards.left_author')
    .values({ citizen_id: citizenId, left_at: at })
    .onConflict((on) => on.doNothing())
    .execute()
}

/** Who left before a moment and can still be found from what they wrote. */
export const leftBefore = async (look: Reader, at: Instant): Promise<number[]> =>
  (
    await look
      .selectFrom('boards.left_author')
      .select('citizen_id')
      .where('left_at', '<', at)
      .where('cut_at', 'is', null)
      .orderBy('citizen_id')
      .limit(500)
      .execute()
  ).map((one) => one.citizen_id)

/** From now on nothing says whose these texts and reports were: 0 is nobody's account. */
export async function cutAuthor(tx: Tx, citizenId: number, at: Instant): Promise<void> {
  for (const table of ['boards.posting', 'boards.comment'] as const)
    await sql`update ${sql.table(table)} set author_id = 0
      where author_kind = 'citizen' and author_id = ${citizenId}`.execute(tx)
  await sql`update boards.report r set person_lookup = null, citizen_id = -r.id
    where citizen_id = ${citizenId}`.execute(tx)
  await tx.updateTable('boards.left_author').set({ cut_at: at }).where('citizen_id', '=', citizenId).execute()
}
