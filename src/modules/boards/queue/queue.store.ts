import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { LOOKED_AT } from './looked-at.rule.ts'

/** A posting or comment in the queue of a board's department. */
export interface QueueLine {
  readonly postingId: number
  /** None for the posting itself. */
  readonly commentId: number | null
  readonly boardId: string
  readonly title: string
  readonly body: string
  readonly shownAs: string
  readonly writtenAt: Instant
  readonly lookBy: Instant | null
}

interface Row {
  posting_id: number
  comment_id: number | null
  board_id: string
  title: string
  body: string
  shown_as: string
  written_at: Instant
  look_by: Instant | null
}
const fromRow = (row: Row): QueueLine => ({
  postingId: Number(row.posting_id),
  commentId: row.comment_id === null ? null : Number(row.comment_id),
  boardId: row.board_id,
  title: row.title,
  body: row.body,
  shownAs: row.shown_as,
  writtenAt: row.written_at,
  lookBy: row.look_by,
})

/** What waits for a look, the earliest due first; 200 at most. Withdrawn ones wait no longer. */
export async function heldLines(look: Reader, boardIds: readonly string[]): Promise<QueueLine[]> {
  const { rows } = await sql<Row>`
    select p.id as posting_id, null::bigint as comment_id, p.board_id, p.title, left(p.body, ${LOOKED_AT}) as body, p.shown_as,
        p.created_at as written_at, p.look_by
      from boards.posting p
      where p.state = 'held' and p.board_id = any(${[...boardIds]}::text[])
        and not exists (select from boards.withheld w where w.posting_id = p.id and w.lifted_at is null)
    union all
    select c.posting_id, c.id, p.board_id, p.title, left(c.body, ${LOOKED_AT}), c.shown_as, c.written_at, c.look_by
      from boards.comment c join boards.posting p on p.id = c.posting_id
      where c.state = 'held' and p.board_id = any(${[...boardIds]}::text[])
        and not exists (select from boards.withheld w where w.comment_id = c.id and w.lifted_at is null)
    order by look_by, posting_id limit 200`.execute(look)
  return rows.map(fromRow)
}

/** The newest postings of each of the boards, newest first. */
export async function newestLines(
  look: Reader,
  boardIds: readonly string[],
  size: number,
): Promise<QueueLine[]> {
  const { rows } = await sql<Row>`
    select p.id as posting_id, null::bigint as comment_id, p.board_id, p.title, left(p.body, ${LOOKED_AT}) as body, p.shown_as,
        p.created_at as written_at, p.look_by
      from unnest(${[...boardIds]}::text[]) as of(id) cross join lateral (
        select e.id from boards.posting_entry e where e.board_id = of.id and not e.has_ended
        order by e.posted_on desc, e.id desc limit ${size}) newest
      join boards.posting p on p.id = newest.id
    order by p.created_at desc, p.id desc limit ${size}`.execute(look)
  return rows.map(fromRow)
}

/** Titles and beginnings of postings by number, with their boards. */
export async function titlesOf(
  look: Reader,
  ids: readonly number[],
): Promise<Map<number, { title: string; body: string; boardId: string }>> {
  if (ids.length === 0) return new Map()
  const rows = await look
    .selectFrom('boards.posting')
    .select((eb) => [
      'id',
      'title',
      'board_id as boardId',
      eb.fn<string>('left', ['body', eb.val(LOOKED_AT)]).as('body'),
    ])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, ...one }) => [id, one]))
}

/** What an officer decided about a held text. */
export async function saveLooked(
  tx: Tx,
  of: { postingId: number } | { commentId: number },
  { state, because, at }: { state: 'shown' | 'refused'; because: string | null; at: Instant },
): Promise<void> {
  const set = { state, refused_because: because, looked_at: at, look_by: null }
  await ('postingId' in of
    ? tx.updateTable('boards.posting').set(set).where('id', '=', of.postingId).execute()
    : tx.updateTable('boards.comment').set(set).where('id', '=', of.commentId).execute())
}
