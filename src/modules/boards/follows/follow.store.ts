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

/** From now on; a board from its newest posting on. */
export async function saveFollow(
  tx: Tx,
  { citizenId, at, ...followed }: Followed & { citizenId: number; at: Instant },
): Promise<void> {
  const through =
    'boardId' in followed
      ? tx
          .selectFrom('boards.posting_entry')
          .select((eb) => eb.fn.coalesce(eb.fn.max('id'), eb.val(0)).as('through'))
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

/** What is new on a board since the last letter, newest first; ten at most are named. */
export const newSince = (look: Reader, boardId: string, after: number) =>
  look
    .selectFrom('boards.posting_entry')
    .select(['id', 'title'])
    .where('board_id', '=', boardId)
    .where('id', '>', after)
    .where('has_ended', '=', false)
    .where('title', '<>', '')
    .orderBy('posted_on', 'desc')
    .orderBy('id', 'desc')
    .limit(10)
    .execute()
