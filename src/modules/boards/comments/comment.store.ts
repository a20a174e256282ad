import type { Reader, Tx } from '#kernel/db.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Instant } from '#kernel/time.ts'
import { onceHashOf } from '../writing/once.store.ts'

export interface NewComment {
  readonly postingId: number
  readonly authorKind: 'citizen' | 'staff'
  readonly authorId: number
  readonly shownAs: string
  readonly isAnswer: boolean
  readonly body: string
  /** Held until then at the latest; shown at once without it. */
  readonly lookBy: Instant | null
  readonly once: string
  readonly at: Instant
}

/** The comment that came with this form, or the same text of the same writer a moment ago. */
export async function findSentComment(
  tx: Tx,
  { postingId, authorKind, authorId, body, once }: NewComment,
  since: Instant,
): Promise<number | undefined> {
  const row = await tx
    .selectFrom('boards.comment')
    .select('id')
    .where('posting_id', '=', postingId)
    .where('author_kind', '=', authorKind)
    .where('author_id', '=', authorId)
    .where((eb) =>
      eb.or([
        eb('once_hash', '=', onceHashOf({ authorKind, authorId, once })),
        eb.and([eb('written_at', '>=', since), eb('body', '=', body)]),
      ]),
    )
    .orderBy('id')
    .executeTakeFirst()
  return row?.id
}

export async function insertComment(tx: Tx, one: NewComment): Promise<number> {
  const { id } = await tx
    .insertInto('boards.comment')
    .values({
      posting_id: one.postingId,
      author_kind: one.authorKind,
      author_id: one.authorId,
      shown_as: one.shownAs,
      is_answer: one.isAnswer,
      body: one.body,
      state: one.lookBy === null ? 'shown' : 'held',
      look_by: one.lookBy,
      once_hash: onceHashOf(one),
      written_at: one.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Answers of a posting, the ones that are withheld too. */
export async function countAnswers(look: Reader, postingId: number): Promise<number> {
  const { n } = await look
    .selectFrom('boards.comment')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('posting_id', '=', postingId)
    .where('is_answer', '=', true)
    .executeTakeFirstOrThrow()
  return Number(n)
}

export interface OwnComment {
  readonly id: number
  readonly postingId: number
  readonly boardId: string
  readonly authorKind: string
  readonly authorId: number
  readonly shownAs: string
  readonly isAnswer: boolean
  readonly body: string
  readonly state: string
  readonly version: number
  readonly refusedBecause: string | null
  readonly lookBy: Instant | null
  readonly writtenAt: Instant
  readonly editedAt: Instant | null
}

/** Comments as they were written, for those who wrote them or look after the board. */
export const writtenComments = (look: Reader) =>
  look
    .selectFrom('boards.comment as c')
    .innerJoin('boards.posting as p', 'p.id', 'c.posting_id')
    .select([
      'c.id',
      'c.posting_id as postingId',
      'p.board_id as boardId',
      'c.author_kind as authorKind',
      'c.author_id as authorId',
      'c.shown_as as shownAs',
      'c.is_answer as isAnswer',
      'c.body',
      'c.state',
      'c.version',
      'c.refused_because as refusedBecause',
      'c.look_by as lookBy',
      'c.written_at as writtenAt',
      'c.edited_at as editedAt',
    ])

/** @throws NotFound */
export async function getComment(look: Reader, id: number): Promise<OwnComment> {
  const found = await writtenComments(look).where('c.id', '=', id).executeTakeFirst()
  if (!found) throw new NotFound('comment', String(id))
  return found
}

/** The same, locked until the transaction ends, its posting before it. @throws NotFound */
export async function lockWrittenComment(tx: Tx, id: number): Promise<OwnComment> {
  const { postingId } = await getComment(tx, id)
  await tx.selectFrom('boards.posting').select('id').where('id', '=', postingId).forUpdate().execute()
  const found = await writtenComments(tx).where('c.id', '=', id).forUpdate('c').executeTakeFirst()
  if (!found) throw new NotFound('comment', String(id))
  return found
}

/** Keeps what a comment said until now, and what it says from now on. */
export async function saveCommentVersion(
  tx: Tx,
  { id, version, body }: Pick<OwnComment, 'id' | 'version' | 'body'>,
  now: { body: string; at: Instant },
): Promise<void> {
  await tx
    .insertInto('boards.comment_version')
    .values({ comment_id: id, version, body, until_at: now.at })
    .execute()
  await tx
    .updateTable('boards.comment')
    .set({ body: now.body, edited_at: now.at, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** Every comment of a posting as it was written, oldest first; 500 at most. For the office. */
export const commentsOf = (look: Reader, postingId: number): Promise<OwnComment[]> =>
  writtenComments(look).where('c.posting_id', '=', postingId).orderBy('c.id').limit(500).execute()
