import type { Reader } from '#kernel/db.ts'

/** A comment as everyone reads it. */
export const commentShown = (
  look: Reader,
  postingId: number,
  id: number,
): Promise<{ id: number; body: string } | undefined> =>
  look
    .selectFrom('boards.comment_entry')
    .select(['id', 'body'])
    .where('posting_id', '=', postingId)
    .where('id', '=', id)
    .executeTakeFirst()
