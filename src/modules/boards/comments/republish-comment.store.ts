import type { Tx } from '#kernel/db.ts'
import { publicSide, shownText, type Withheld } from '../withheld/shown-text.rule.ts'

/** Locks a comment as it was written. */
export const lockComment = (tx: Tx, id: number) =>
  tx
    .selectFrom('boards.comment')
    .innerJoin('boards.posting', 'boards.posting.id', 'boards.comment.posting_id')
    .select([
      'boards.comment.id',
      'boards.comment.posting_id as postingId',
      'boards.posting.board_id as boardId',
      'boards.posting.is_closed as isClosed',
      'boards.comment.author_kind as authorKind',
      'boards.comment.author_id as authorId',
      'boards.comment.shown_as as shownAs',
      'boards.comment.is_answer as isAnswer',
      'boards.comment.body',
      'boards.comment.state',
      'boards.comment.written_at as writtenAt',
      'boards.comment.edited_at as editedAt',
    ])
    .where('boards.comment.id', '=', id)
    .forUpdate('boards.comment')
    .executeTakeFirstOrThrow()

export type WrittenComment = Awaited<ReturnType<typeof lockComment>>

/** Writes what everyone may read of a comment. */
export async function putCommentEntry(
  tx: Tx,
  comment: WrittenComment,
  withheld: Withheld | undefined,
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
    ...publicSide(withheld),
  }
  await tx
    .insertInto('boards.comment_entry')
    .values({ id: comment.id, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute()
}
