import { Gone, NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import { TOMBSTONE_COLUMNS, type Tombstone, tombstoneOf } from '../withheld/tombstone.store.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'

export interface Posting {
  id: number
  title: string
  body: string
  postedOn: LocalDate
  postedUntil: LocalDate | null
}

/** A posting in a list, as everyone may read it. */
export interface PostingLine extends Omit<Posting, 'body'> {
  /** Empty where nothing of the writer is shown. */
  shownAs: string
  isOfficial: boolean
  isClosed: boolean
  comments: number
  hasAnswer: boolean
  reactions: number
  writtenAt: Instant | null
  editedAt: Instant | null
  /** Since when it is shown again, after it was hidden. */
  restoredOn: LocalDate | null
  withheld: Tombstone | undefined
}
export type ShownPosting = PostingLine & Pick<Posting, 'body'>

/** Where a page of a board ends: both parts, because many are posted on one day. */
export interface PostingCursor {
  postedOn: LocalDate
  id: number
}

const NEW = ['id', 'title', 'posted_on as postedOn', 'posted_until as postedUntil'] as const
const LINE = [
  ...NEW,
  'shown_as as shownAs',
  'is_official as isOfficial',
  'is_closed as isClosed',
  'comments',
  'has_answer as hasAnswer',
  'reactions',
  'written_at as writtenAt',
  'edited_at as editedAt',
  'restored_on as restoredOn',
  ...TOMBSTONE_COLUMNS,
] as const

/** A row with the columns of `LINE`, and whatever else stands in it. */
function fromRow<R extends Parameters<typeof tombstoneOf>[0]>(row: R) {
  const {
    withheld_kind: _kind,
    withheld_ground: _ground,
    withheld_by: _by,
    withheld_on: _on,
    withheld_until: _until,
    withheld_reason_ko: _ko,
    withheld_reason_en: _en,
    ...rest
  } = row
  return { ...rest, withheld: tombstoneOf(row) }
}

/** One page of a board, newest first; `before` and `after` are ends of other pages. @article 13 */
export async function postingsPage(
  read: Reader,
  asked: { boardId: string; today: LocalDate; size: number; before?: PostingCursor; after?: PostingCursor },
): Promise<PostingLine[]> {
  const { boardId, today, size, before, after } = asked
  let lines = read
    .selectFrom('boards.posting_entry')
    .select([...LINE])
    .where('board_id', '=', boardId)
    .where('has_ended', '=', false)
    .where((eb) => eb.or([eb('posted_until', 'is', null), eb('posted_until', '>=', today)]))
    .limit(size)
  if (before)
    lines = lines.where((eb) => eb(eb.refTuple('posted_on', 'id'), '<', eb.tuple(before.postedOn, before.id)))
  if (after) {
    lines = lines.where((eb) => eb(eb.refTuple('posted_on', 'id'), '>', eb.tuple(after.postedOn, after.id)))
    return (await lines.orderBy('posted_on').orderBy('id').execute()).toReversed().map(fromRow)
  }
  return (await lines.orderBy('posted_on', 'desc').orderBy('id', 'desc').execute()).map(fromRow)
}

/** @throws NotFound, Gone when its period has ended @article 6(1) */
export async function getPosting(
  read: Reader,
  boardId: string,
  id: number,
  today: LocalDate,
): Promise<ShownPosting> {
  const found = await read
    .selectFrom('boards.posting_entry')
    .select([...LINE, 'body'])
    .where('board_id', '=', boardId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) throw new NotFound('posting', `${boardId}/${id}`)
  if (found.postedUntil !== null && found.postedUntil < today) throw new Gone(`posting ${boardId}/${id}`)
  return fromRow(found)
}

/** Keeps what is not there yet, by its key. @returns those that were new */
export async function saveNewPostings(
  tx: Tx,
  boardId: string,
  postings: readonly (Omit<Posting, 'id'> & { sourceKey: string; createdAt: Instant })[],
): Promise<Posting[]> {
  return tx
    .insertInto('boards.posting')
    .values(
      postings.map((one) => ({
        board_id: boardId,
        source_key: one.sourceKey,
        title: one.title,
        body: one.body,
        posted_on: one.postedOn,
        posted_until: one.postedUntil,
        created_at: one.createdAt,
      })),
    )
    .onConflict((on) => on.columns(['board_id', 'source_key']).doNothing())
    .returning([...NEW, 'body'])
    .execute()
}

export async function putEntries(tx: Tx, boardId: string, postings: readonly Posting[]): Promise<void> {
  await tx
    .insertInto('boards.posting_entry')
    .values(
      postings.map(({ id, title, body, postedOn, postedUntil }) => ({
        id,
        board_id: boardId,
        title,
        body,
        posted_on: postedOn,
        posted_until: postedUntil,
      })),
    )
    .execute()
}

/** Takes those whose period has ended off the way of the lists. @returns how many @article 6(1) */
export async function markEnded(tx: Tx, today: LocalDate): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('boards.posting_entry')
    .set({ has_ended: true })
    .where('has_ended', '=', false)
    .where('posted_until', '<', today)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** The newest of a board with their texts; what is withheld or closed is left out. */
export async function newestTexts(
  read: Reader,
  { boardId, today, size }: { boardId: string; today: LocalDate; size: number },
): Promise<ShownPosting[]> {
  const rows = await read
    .selectFrom('boards.posting_entry')
    .select([...LINE, 'body'])
    .where('board_id', '=', boardId)
    .where('has_ended', '=', false)
    .where((eb) => eb.or([eb('posted_until', 'is', null), eb('posted_until', '>=', today)]))
    .where((eb) => eb.or([eb('title', '<>', ''), eb('body', '<>', '')]))
    .orderBy('posted_on', 'desc')
    .orderBy('id', 'desc')
    .limit(size)
    .execute()
  return rows.map(fromRow)
}
