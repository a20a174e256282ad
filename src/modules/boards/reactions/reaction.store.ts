import { type RawBuilder, sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

export const hasReacted = async (look: Reader, postingId: number, citizenId: number): Promise<boolean> =>
  (await look
    .selectFrom('boards.reaction')
    .select('posting_id')
    .where('posting_id', '=', postingId)
    .where('citizen_id', '=', citizenId)
    .executeTakeFirst()) !== undefined

/** Puts it there or takes it away, and notes that the posting's are to be counted anew. */
export async function saveReaction(
  tx: Tx,
  one: { postingId: number; citizenId: number; isOn: boolean; at: Instant },
): Promise<void> {
  const { postingId, citizenId, isOn, at } = one
  if (isOn)
    await tx
      .insertInto('boards.reaction')
      .values({ posting_id: postingId, citizen_id: citizenId, reacted_at: at })
      .onConflict((on) => on.doNothing())
      .execute()
  else
    await tx
      .deleteFrom('boards.reaction')
      .where('posting_id', '=', postingId)
      .where('citizen_id', '=', citizenId)
      .execute()
  await countAnew(tx, sql`values (${postingId}::bigint)`)
}

/** Notes postings whose reactions changed. Held until the act ends: who counts waits for it, and then sees what it did. */
export async function countAnew(tx: Tx, postings: RawBuilder<unknown>): Promise<void> {
  await sql`insert into boards.reaction_changed (posting_id) ${postings}
    on conflict (posting_id) do update set posting_id = excluded.posting_id`.execute(tx)
}

/**
 * Counts those of the postings that changed, after the acts that are under way have ended.
 *
 * @returns which postings show another number now, with their boards
 */
export async function countReactions(tx: Tx): Promise<{ id: number; boardId: string }[]> {
  const { rows: changed } = await sql<{ posting_id: number }>`delete from boards.reaction_changed
    where posting_id in (select posting_id from boards.reaction_changed order by posting_id for update)
    returning posting_id`.execute(tx)
  const ids = changed.map((row) => row.posting_id)
  // a statement of its own, so that it sees what was waited for
  const { rows } = await sql<{ id: number; board_id: string }>`
    with counted as (select id, (select count(*)::int from boards.reaction r where r.posting_id = changed.id) as n
      from unnest(${ids}::bigint[]) as changed (id))
    update boards.posting_entry e set reactions = counted.n from counted
      where e.id = counted.id and e.reactions <> counted.n
      returning e.id, e.board_id`.execute(tx)
  return rows.map((row) => ({ id: Number(row.id), boardId: row.board_id }))
}
