import { Gone, NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'

export interface Posting {
  id: number
  title: string
  body: string
  postedOn: LocalDate
  postedUntil: LocalDate | null
}
export type PostingLine = Omit<Posting, 'body'>

/** Where a page of a board ends: both parts, because many are posted on one day. */
export interface PostingCursor {
  postedOn: LocalDate
  id: number
}

const LINE = ['id', 'title', 'posted_on as postedOn', 'posted_until as postedUntil'] as const

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
    return (await lines.orderBy('posted_on').orderBy('id').execute()).toReversed()
  }
  return lines.orderBy('posted_on', 'desc').orderBy('id', 'desc').execute()
}

/** @throws NotFound, Gone when its period has ended @article 6(1) */
export async function getPosting(
  read: Reader,
  boardId: string,
  id: number,
  today: LocalDate,
): Promise<Posting> {
  const found = await read
    .selectFrom('boards.posting_entry')
    .select([...LINE, 'body'])
    .where('board_id', '=', boardId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) throw new NotFound('posting', `${boardId}/${id}`)
  if (found.postedUntil !== null && found.postedUntil < today) throw new Gone(`posting ${boardId}/${id}`)
  return found
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
    .returning([...LINE, 'body'])
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
