import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import { addMinutes, type Instant, type LocalDate } from '#kernel/time.ts'
import { onceHashOf } from './once.store.ts'

export interface NewPosting {
  readonly boardId: string
  readonly citizenId: number
  readonly shownAs: string
  readonly title: string
  readonly body: string
  readonly isClosed: boolean
  readonly postedOn: LocalDate
  readonly postedUntil: LocalDate | null
  /** Held until then at the latest; shown at once without it. */
  readonly lookBy: Instant | null
  readonly once: string
  readonly at: Instant
}

/** Of one writer, one sending after the other. */
export async function lockWriter(tx: Tx, citizenId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`writes on boards ${citizenId}`}, 0))`.execute(tx)
}

/** The posting that came with this form, or the same text of the same writer a moment ago. */
export async function findSent(
  tx: Tx,
  { boardId, citizenId, title, body, once }: NewPosting,
  since: Instant,
): Promise<number | undefined> {
  const row = await tx
    .selectFrom('boards.posting')
    .select('id')
    .where('author_kind', '=', 'citizen')
    .where('author_id', '=', citizenId)
    .where((eb) =>
      eb.or([
        eb('once_hash', '=', onceHashOf({ authorKind: 'citizen', authorId: citizenId, once })),
        eb.and([
          eb('board_id', '=', boardId),
          eb('created_at', '>=', since),
          eb('title', '=', title),
          eb('body', '=', body),
        ]),
      ]),
    )
    .orderBy('id')
    .executeTakeFirst()
  return row?.id
}

/** How much one account wrote in the last minutes. */
export async function countWritten(
  look: Reader,
  what: 'posting' | 'comment',
  { citizenId, minutes, at }: { citizenId: number; minutes: number; at: Instant },
): Promise<number> {
  const [table, written] =
    what === 'posting'
      ? (['boards.posting', 'created_at'] as const)
      : (['boards.comment', 'written_at'] as const)
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}
    where author_kind = 'citizen' and author_id = ${citizenId}
      and ${sql.ref(written)} > ${addMinutes(at, -minutes)}`.execute(look)
  return rows[0]?.n ?? 0
}

export async function insertPosting(tx: Tx, one: NewPosting): Promise<number> {
  const { id } = await tx
    .insertInto('boards.posting')
    .values({
      board_id: one.boardId,
      title: one.title,
      body: one.body,
      posted_on: one.postedOn,
      posted_until: one.postedUntil,
      created_at: one.at,
      author_kind: 'citizen',
      author_id: one.citizenId,
      shown_as: one.shownAs,
      is_closed: one.isClosed,
      state: one.lookBy === null ? 'shown' : 'held',
      look_by: one.lookBy,
      once_hash: onceHashOf({ authorKind: 'citizen', authorId: one.citizenId, once: one.once }),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Postings by number, as their writers titled them. */
export const titlesOf = async (
  look: Reader,
  ids: readonly number[],
): Promise<{ boardId: string; postingId: number; title: string }[]> =>
  ids.length === 0
    ? []
    : look
        .selectFrom('boards.posting')
        .select(['board_id as boardId', 'id as postingId', 'title'])
        .where('id', 'in', ids)
        .orderBy('id', 'desc')
        .limit(5)
        .execute()
