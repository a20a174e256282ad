import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Of } from './of.rule.ts'
import type { Withheld } from './shown-text.rule.ts'
import { runningAgainst } from './withheld.store.ts'

/** A posting or comment as it was written, with what runs against it: what an act withholds or shows again. */
export interface Target extends Of {
  readonly boardId: string
  readonly boardName: { ko: string; en: string }
  /** The board's own; the city's managing department answers for boards without one. */
  readonly departmentId: string | null
  readonly title: string
  readonly body: string
  readonly shownAs: string
  readonly authorKind: string
  readonly authorId: number | null
  readonly state: string
  readonly isClosed: boolean
  readonly writtenAt: Instant
  readonly version: number
  readonly running: Withheld | undefined
}

const postings = (look: Reader) =>
  look
    .selectFrom('boards.posting as p')
    .innerJoin('boards.board as b', 'b.id', 'p.board_id')
    .select([
      'p.id as postingId',
      'p.board_id as boardId',
      'b.name_ko',
      'b.name_en',
      'b.department_id as departmentId',
      'p.title',
      'p.body',
      'p.shown_as as shownAs',
      'p.author_kind as authorKind',
      'p.author_id as authorId',
      'p.state',
      'p.is_closed as isClosed',
      'p.created_at as writtenAt',
      'p.version',
    ])

/** @throws NotFound */
async function targetIn(
  look: Reader,
  asked: { postingId: number } | { commentId: number },
  locks: boolean,
): Promise<Target> {
  const comment = 'commentId' in asked ? await commentOf(look, asked.commentId, locks) : undefined
  const postingId = comment?.postingId ?? ('postingId' in asked ? asked.postingId : 0)
  const one = postings(look).where('p.id', '=', postingId)
  const row = await (locks ? one.forUpdate('p') : one).executeTakeFirst()
  if (!row) throw new NotFound('posting', String(postingId))
  const { name_ko: ko, name_en: en, ...posting } = row
  const running = await runningAgainst(look, asked)
  return { ...posting, boardName: { ko, en }, commentId: null, ...comment, running }
}

async function commentOf(look: Reader, id: number, locks: boolean) {
  const one = look
    .selectFrom('boards.comment')
    .select([
      'id as commentId',
      'posting_id as postingId',
      'body',
      'shown_as as shownAs',
      'author_kind as authorKind',
      'author_id as authorId',
      'state',
      'written_at as writtenAt',
      'version',
    ])
    .where('id', '=', id)
  const row = await (locks ? one.forUpdate() : one).executeTakeFirst()
  if (!row) throw new NotFound('comment', String(id))
  return { ...row, title: '' }
}

const askedOf = ({ postingId, commentId }: Of) => (commentId === null ? { postingId } : { commentId })

/** @throws NotFound */
export const getTarget = (look: Reader, asked: { postingId: number } | { commentId: number }) =>
  targetIn(look, asked, false)

/** So that two acts on one text come one after the other. @throws NotFound */
export const lockTarget = (tx: Tx, of: Of): Promise<Target> => targetIn(tx, askedOf(of), true)
