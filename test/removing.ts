import { instant, localDate } from '../src/kernel/time.ts'
import { republishPosting } from '../src/modules/boards/postings/republish.ts'
import { republishComment } from '../src/modules/boards/comments/republish-comment.ts'
import type { Town } from './town.ts'

export const HEAD = 'information-head'
export const AUDIT = 'audit-head'

/** A posting as an act of writing leaves it. @returns its number */
export async function posted(
  town: Town,
  some: {
    title?: string
    body?: string
    authorId?: number
    shownAs?: string
    boardId?: string
    isClosed?: boolean
  } = {},
): Promise<number> {
  const { title = '버스 시간표', body = '첫차를 조금 앞당겨 주세요.', authorId, boardId = 'free' } = some
  return town.transact(async (tx) => {
    const { id } = await tx
      .insertInto('boards.posting')
      .values({
        board_id: boardId,
        title,
        body,
        posted_on: localDate(town.clock.today()),
        created_at: town.clock.now(),
        author_kind: authorId === undefined ? 'import' : 'citizen',
        author_id: authorId ?? null,
        shown_as: some.shownAs ?? '들꽃',
        is_closed: some.isClosed ?? false,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await republishPosting(tx, id)
    return id
  })
}

export async function commented(
  town: Town,
  postingId: number,
  body: string,
  authorId: number,
): Promise<number> {
  return town.transact(async (tx) => {
    const { id } = await tx
      .insertInto('boards.comment')
      .values({
        posting_id: postingId,
        author_kind: 'citizen',
        author_id: authorId,
        shown_as: '물결',
        body,
        written_at: instant(town.clock.now()),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await republishComment(tx, id)
    return id
  })
}

export const REASON = '이용 약속에 어긋나는 표현이 되풀이되어 삭제합니다.'

/** Removes through the office's own page. */
export async function removeAs(town: Town, postId: string, id: number, form: Record<string, string> = {}) {
  const officer = await town.asPost(postId)
  return officer.post(`/office/boards/postings/${id}/removal`, { ground: '6', reasonKo: REASON, ...form })
}

export const entryOf = (town: Town, id: number) =>
  town.db.selectFrom('boards.posting_entry').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
