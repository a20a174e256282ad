import type { Reader } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import { TOMBSTONE_COLUMNS, type Tombstone, tombstoneOf } from '../withheld/tombstone.store.ts'

/** A comment, as everyone may read it. */
export interface ShownComment {
  readonly id: number
  /** Empty where nothing of the writer is shown. */
  readonly shownAs: string
  readonly isOfficial: boolean
  readonly isAnswer: boolean
  readonly body: string
  readonly writtenAt: Instant
  readonly editedAt: Instant | null
  readonly restoredOn: LocalDate | null
  readonly withheld: Tombstone | undefined
}

/** Comments of a posting after a number, oldest first. @article 13 */
export async function commentsPage(
  read: Reader,
  { postingId, after, size }: { postingId: number; after: number; size: number },
): Promise<ShownComment[]> {
  const rows = await read
    .selectFrom('boards.comment_entry')
    .select([
      'id',
      'shown_as as shownAs',
      'is_official as isOfficial',
      'is_answer as isAnswer',
      'body',
      'written_at as writtenAt',
      'edited_at as editedAt',
      'restored_on as restoredOn',
      ...TOMBSTONE_COLUMNS,
    ])
    .where('posting_id', '=', postingId)
    .where('id', '>', after)
    .orderBy('id')
    .limit(size)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    shownAs: row.shownAs,
    isOfficial: row.isOfficial,
    isAnswer: row.isAnswer,
    body: row.body,
    writtenAt: row.writtenAt,
    editedAt: row.editedAt,
    restoredOn: row.restoredOn,
    withheld: tombstoneOf(row),
  }))
}
