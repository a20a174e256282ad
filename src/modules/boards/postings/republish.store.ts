import type { Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import { publicSide, shownText, type Withheld } from '../withheld/shown-text.rule.ts'

export interface WrittenPosting {
  id: number
  boardId: string
  authorKind: string
  title: string
  body: string
  postedOn: LocalDate
  postedUntil: LocalDate | null
  shownAs: string
  isClosed: boolean
  state: string
  writtenAt: Instant
  editedAt: Instant | null
}

/** Locks a posting as it was written. */
export const lockPosting = (tx: Tx, id: number): Promise<WrittenPosting> =>
  tx
    .selectFrom('boards.posting')
    .select([
      'id',
      'board_id as boardId',
      'author_kind as authorKind',
      'title',
      'body',
      'posted_on as postedOn',
      'posted_until as postedUntil',
      'shown_as as shownAs',
      'is_closed as isClosed',
      'state',
      'created_at as writtenAt',
      'edited_at as editedAt',
    ])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()

/** How many comments of a posting everyone sees, and whether one is an answer of the department. */
async function commentsBelow(tx: Tx, postingId: number): Promise<{ comments: number; has_answer: boolean }> {
  const { n, answered } = await tx
    .selectFrom('boards.comment_entry')
    .select((eb) => [
      eb.fn.countAll<number>().as('n'),
      eb.fn.coalesce(eb.fn<boolean>('bool_or', ['is_answer']), eb.val(false)).as('answered'),
    ])
    .where('posting_id', '=', postingId)
    .executeTakeFirstOrThrow()
  return { comments: Number(n), has_answer: answered }
}

/** Writes what everyone may read of a posting. */
export async function putEntry(
  tx: Tx,
  posting: WrittenPosting,
  { withheld, restoredOn }: { withheld: Withheld | undefined; restoredOn: LocalDate | null },
): Promise<void> {
  const row = {
    board_id: posting.boardId,
    ...shownText(posting, withheld),
    posted_on: posting.postedOn,
    posted_until: posting.postedUntil,
    shown_as: posting.shownAs,
    is_official: posting.authorKind === 'staff',
    is_closed: posting.isClosed,
    written_at: posting.writtenAt,
    edited_at: posting.editedAt,
    restored_on: restoredOn,
    ...(await commentsBelow(tx, posting.id)),
    ...publicSide(withheld),
  }
  await tx
    .insertInto('boards.posting_entry')
    .values({ id: posting.id, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute()
}
