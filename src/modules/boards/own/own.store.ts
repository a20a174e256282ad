import type { Reader } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

export interface OwnLine {
  readonly id: number
  readonly boardId: string
  readonly title: string
  readonly state: 'held' | 'refused' | 'shown' | 'withheld'
  readonly writtenAt: Instant
}

/** One page of what a citizen wrote, the latest first. */
export async function ownPostings(
  look: Reader,
  { citizenId, before, size }: { citizenId: number; before: number | undefined; size: number },
): Promise<OwnLine[]> {
  let rows = look
    .selectFrom('boards.posting as p')
    .leftJoin('boards.withheld as w', (on) =>
      on.onRef('w.posting_id', '=', 'p.id').on('w.lifted_at', 'is', null).on('w.kind', '<>', 'masking'),
    )
    .select([
      'p.id',
      'p.board_id as boardId',
      'p.title',
      'p.state',
      'p.created_at as writtenAt',
      'w.id as withheld',
    ])
    .where('p.author_kind', '=', 'citizen')
    .where('p.author_id', '=', citizenId)
  if (before !== undefined) rows = rows.where('p.id', '<', before)
  const found = await rows.orderBy('p.id', 'desc').limit(size).execute()
  return found.map(({ withheld, state, ...one }) => ({
    ...one,
    state: withheld === null ? (state as OwnLine['state']) : 'withheld',
  }))
}

/** Numbers of all that somebody wrote. */
export async function writtenBy(
  look: Reader,
  citizenId: number,
): Promise<{ postings: number[]; comments: number[] }> {
  const postings = await look
    .selectFrom('boards.posting')
    .select('id')
    .where('author_kind', '=', 'citizen')
    .where('author_id', '=', citizenId)
    .orderBy('id')
    .execute()
  const comments = await look
    .selectFrom('boards.comment')
    .select('id')
    .where('author_kind', '=', 'citizen')
    .where('author_id', '=', citizenId)
    .orderBy('id')
    .execute()
  return { postings: postings.map((one) => one.id), comments: comments.map((one) => one.id) }
}

/** Titles of postings as everyone reads them, with their boards. */
export async function titlesShown(
  look: Reader,
  ids: readonly number[],
): Promise<Map<number, { title: string; boardId: string }>> {
  if (ids.length === 0) return new Map()
  const rows = await look
    .selectFrom('boards.posting_entry')
    .select(['id', 'title', 'board_id as boardId'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, ...one }) => [id, one]))
}
