import type { Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import { publicSide, shownText, type Withheld } from '../withheld/shown-text.rule.ts'

/** Locks a comment as it was written. */
export const lockComment = (tx: Tx, id: number) =>
  tx
    .selectFrom('boards.comment as c')
    .innerJoin('boards.posting as p', 'p.id', 'c.posting_id')
    .select([
      'c.id',
      'c.posting_id as postingId',
      'p.board_id as boardId',
      'p.is_closed as isClosed',
      'c.author_kind as authorKind',
      'c.author_id as authorId',
      'c.shown_as as shownAs',
      'c.is_answer as isAnswer',
      'c.body',
      'c.state',
      'c.written_at as writtenAt',
      'c.edited_at as editedAt',
    ])
    .where('c.id', '=', id)
    .forUpdate('c')
    .executeTakeFirstOrThrow()

export type WrittenComment = Awaited<ReturnType<typeof lockComment>>

/** Writes what everyone may read of a comment. */
export async function putCommentEntry(
  tx: Tx,
  comment: WrittenComment,
  { withheld, restoredOn }: { withheld: Withheld | undefined; restoredOn: LocalDate | null },
): Promise<void> {
  const { body } = shownText({ title: '', body: comment.body, isClosed: comment.isClosed }, withheld)
  const row = {
    posting_id: comment.postingId,
    shown_as: comment.shownAs,
    is_official: comment.authorKind === 'staff',
    is_answer: comment.isAnswer,
    body,
    written_at: comment.writtenAt,
    edited_at: comment.editedAt,
    restored_on: restoredOn,
    ...publicSide(withheld),
  }
  await tx
    .insertInto('boards.comment_entry')
    .values({ id: comment.id, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute()
}
