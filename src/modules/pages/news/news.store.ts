import { Gone, NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import { columnsOf, fromParts, type Responsible, type Texts } from '../content/page.store.ts'

export interface News extends Responsible {
  readonly id: number
  readonly publishedOn: LocalDate
  /** Null is without end. @article 6(1) */
  readonly postedUntil: LocalDate | null
  readonly texts: Texts
  readonly version: number
}
export type NewsLine = Pick<News, 'id' | 'publishedOn' | 'departmentId' | 'texts'>
export interface NewsCursor {
  readonly publishedOn: LocalDate
  readonly id: number
}

const rowsIn = (read: Reader) => read.selectFrom('pages.news').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number]

const fromRow = (row: Row): News => ({
  id: row.id,
  publishedOn: row.published_on,
  postedUntil: row.posted_until,
  ...fromParts(row),
})

/** What is posted on a day, newest first. */
export async function newsPage(
  read: Reader,
  asked: { today: LocalDate; size: number; before?: NewsCursor | undefined; after?: NewsCursor | undefined },
): Promise<News[]> {
  const { today, size, before, after } = asked
  let rows = rowsIn(read)
    .where('published_on', '<=', today)
    .where((eb) => eb.or([eb('posted_until', 'is', null), eb('posted_until', '>=', today)]))
    .limit(size)
  const place = (at: NewsCursor, way: '<' | '>') =>
    rows.where((eb) => eb(eb.refTuple('published_on', 'id'), way, eb.tuple(at.publishedOn, at.id)))
  if (after) {
    rows = place(after, '>').orderBy('published_on').orderBy('id')
    return (await rows.execute()).map(fromRow).toReversed()
  }
  if (before) rows = place(before, '<')
  return (await rows.orderBy('published_on', 'desc').orderBy('id', 'desc').execute()).map(fromRow)
}

/** @throws NotFound; Gone when its posting period has ended @article 6(1) */
export async function getNews(read: Reader, id: number, today: LocalDate): Promise<News> {
  const row = await rowsIn(read).where('id', '=', id).executeTakeFirst()
  if (!row || row.published_on > today) throw new NotFound('news', String(id))
  if (row.posted_until !== null && row.posted_until < today) throw new Gone(`news ${id}`)
  return fromRow(row)
}

/** All of it, withdrawn and to come included, for those who edit it; 200 at most. */
export const allNews = async (look: Reader): Promise<News[]> =>
  (await rowsIn(look).orderBy('published_on', 'desc').orderBy('id', 'desc').limit(200).execute()).map(fromRow)

/** @throws NotFound */
export async function lockNews(tx: Tx, id: number): Promise<News> {
  const row = await rowsIn(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('news', String(id))
  return fromRow(row)
}

export async function insertNews(tx: Tx, news: Omit<News, 'id' | 'version'>): Promise<number> {
  const { id } = await tx
    .insertInto('pages.news')
    .values({ ...columnsOf(news), published_on: news.publishedOn, posted_until: news.postedUntil })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function saveNews(tx: Tx, news: News): Promise<void> {
  await tx
    .updateTable('pages.news')
    .set((eb) => ({
      ...columnsOf(news),
      published_on: news.publishedOn,
      posted_until: news.postedUntil,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', news.id)
    .execute()
}
