import { sql } from 'kysely'
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
  await tx
    .insertInto('boards.reaction_changed')
    .values({ posting_id: postingId })
    .onConflict((on) => on.doNothing())
    .execute()
}

/** Counts those of the postings that changed. @returns which postings show another number now, with their boards */
export async function countReactions(tx: Tx): Promise<{ id: number; boardId: string }[]> {
  const { rows } = await sql<{ id: number; board_id: string }>`
    with changed as (delete from boards.reaction_changed returning posting_id),
      counted as (select posting_id, (select count(*)::int from boards.reaction r
        where r.posting_id = changed.posting_id) as n from changed)
    update boards.posting_entry e set reactions = counted.n from counted
      where e.id = counted.posting_id and e.reactions <> counted.n
      returning e.id, e.board_id`.execute(tx)
  return rows.map((row) => ({ id: Number(row.id), boardId: row.board_id }))
}
