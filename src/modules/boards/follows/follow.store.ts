import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

export type Followed = { readonly boardId: string } | { readonly postingId: number }

const of = (followed: Followed) => ({
  board_id: 'boardId' in followed ? followed.boardId : null,
  posting_id: 'postingId' in followed ? followed.postingId : null,
})

export async function isFollowing(look: Reader, citizenId: number, followed: Followed): Promise<boolean> {
  const { board_id, posting_id } = of(followed)
  const row = await look
    .selectFrom('boards.follow')
    .select('id')
    .where('citizen_id', '=', citizenId)
    .where('board_id', 'is not distinct from', board_id)
    .where('posting_id', 'is not distinct from', posting_id)
    .executeTakeFirst()
  return row !== undefined
}

/** From now on; a board from the posting on that was shown last. */
export async function saveFollow(
  tx: Tx,
  { citizenId, at, ...followed }: Followed & { citizenId: number; at: Instant },
): Promise<void> {
  const through =
    'boardId' in followed
      ? tx
          .selectFrom('boards.posting_entry')
          .select((eb) => eb.fn.coalesce(eb.fn.max('nth'), eb.val(0)).as('through'))
          .where('board_id', '=', followed.boardId)
      : undefined
  const told_through = through ? (await through.executeTakeFirstOrThrow()).through : 0
  await tx
    .insertInto('boards.follow')
    .values({ citizen_id: citizenId, ...of(followed), followed_at: at, told_through })
    .onConflict((on) => on.doNothing())
    .execute()
}

export async function removeFollow(tx: Tx, citizenId: number, followed: Followed): Promise<void> {
  const { board_id, posting_id } = of(followed)
  await tx
    .deleteFrom('boards.follow')
    .where('citizen_id', '=', citizenId)
    .where('board_id', 'is not distinct from', board_id)
    .where('posting_id', 'is not distinct from', posting_id)
    .execute()
}

export interface Follow {
  readonly id: number
  readonly citizenId: number
  readonly boardId: string | null
  readonly postingId: number | null
  /** Of a board: the place, in the order in which postings were shown, of the last that a letter told of. */
  readonly toldThrough: number
}
const follows = (look: Reader) =>
  look
    .selectFrom('boards.follow')
    .select([
      'id',
      'citizen_id as citizenId',
      'board_id as boardId',
      'posting_id as postingId',
      'told_through as toldThrough',
    ])

/** Those of one citizen, the latest first. */
export const followsOf = (look: Reader, citizenId: number): Promise<Follow[]> =>
  follows(look).where('citizen_id', '=', citizenId).orderBy('id', 'desc').limit(200).execute()

export const followersOfPosting = (look: Reader, postingId: number): Promise<Follow[]> =>
  follows(look).where('posting_id', '=', postingId).orderBy('id').execute()

/** Follows of boards, by citizen. */
export const boardFollows = (look: Reader): Promise<Follow[]> =>
  follows(look).where('board_id', 'is not', null).orderBy('citizen_id').orderBy('id').execute()

export const findFollow = (look: Reader, id: number): Promise<Follow | undefined> =>
  follows(look).where('id', '=', id).executeTakeFirst()

export async function endFollow(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('boards.follow').where('id', '=', id).execute()
}

export async function noteTold(tx: Tx, id: number, through: number): Promise<void> {
  await tx.updateTable('boards.follow').set({ told_through: through }).where('id', '=', id).execute()
}

/**
 * The last posting that everyone came to see, in the order in which they did. Whoever shows one in this very moment is
 * waited for, so that none comes in behind it later: this transaction does nothing else.
 */
export async function lastShown(tx: Tx): Promise<number> {
  await sql`lock table boards.posting_entry in share mode`.execute(tx)
  const { rows } = await sql<{ nth: number }>`select last.nth from boards.board b cross join lateral (
    select e.nth from boards.posting_entry e where e.board_id = b.id order by e.nth desc limit 1) last
    order by last.nth desc limit 1`.execute(tx)
  return Number(rows[0]?.nth ?? 0)
}

/** Postings that a letter names. */
const NAMED = 10

/** What came to be shown on a board after the last letter, newest first, ten of them, and how many that are. */
export async function newSince(
  look: Reader,
  boardId: string,
  { after, through }: { after: number; through: number },
): Promise<{ named: { id: number; title: string }[]; count: number }> {
  const fresh = look
    .selectFrom('boards.posting_entry')
    .where('board_id', '=', boardId)
    .where('nth', '>', after)
    .where('nth', '<=', through)
    .where('has_ended', '=', false)
    .where('is_closed', '=', false)
    .where((eb) => eb.or([eb('withheld_kind', 'is', null), eb('withheld_kind', '=', 'masking')]))
  const { count } = await fresh.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const named = await fresh.select(['id', 'title']).orderBy('nth', 'desc').limit(NAMED).execute()
  return { named, count: Number(count) }
}
