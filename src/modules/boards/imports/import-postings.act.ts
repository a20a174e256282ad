import { type Actor, record } from '#kernel/audit.ts'
import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { putDocument } from '#kernel/search.ts'
import { type Instant, instantAt, type LocalDate, nextDay } from '#kernel/time.ts'
import { getBoard } from '../board/board.store.ts'
import { postedUntil } from '../postings/posting-period.rule.ts'
import { putEntries, saveNewPostings } from '../postings/postings.store.ts'

export interface ImportedPosting {
  /** Its key in the system that it comes from. */
  readonly sourceKey: string
  readonly title: string
  readonly body: string
  readonly postedOn: LocalDate
}

/**
 * Brings postings of another system to a board. One that came before, by its key, stays as it is.
 *
 * @article 13 the open forum keeps what citizens wrote elsewhere
 * @returns how many were new
 */
export async function importPostings(
  tx: Tx,
  act: { boardId: string; postings: readonly ImportedPosting[]; by: Actor; at: Instant },
): Promise<number> {
  const { boardId, by, at } = act
  const board = await getBoard(tx, boardId, 'ko')
  const dated = act.postings.map((one) => ({
    ...one,
    postedUntil: postedUntil(one.postedOn, board.postingDays),
    createdAt: at,
  }))
  const fresh = await saveNewPostings(tx, boardId, dated)
  if (fresh.length === 0) return 0
  await putEntries(tx, boardId, fresh)
  for (const { id, title, body, postedOn, postedUntil: until } of fresh)
    await putDocument(tx, {
      id: `posting:${boardId}:${id}`,
      kind: 'posting',
      lang: 'ko',
      url: `/boards/${boardId}/${id}`,
      title,
      body,
      publishedOn: postedOn,
      expiresAt: until === null ? undefined : instantAt(nextDay(until), 0),
    })
  touch(tx, `board:${boardId}`)
  record(tx, { what: 'postings.imported', about: `board:${boardId}`, by, detail: { count: fresh.length } })
  return fresh.length
}
