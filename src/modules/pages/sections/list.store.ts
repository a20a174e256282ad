import { sql } from 'kysely'
import type { Reader } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { type Published, publishedOf, postedRows } from '../publishing/published.store.ts'

/** Where a page of a list begins: the moment and number of the text beside it. */
export interface ListCursor {
  readonly fromAt: Instant
  readonly id: number
}
interface Asked {
  readonly section: string
  readonly now: Instant
  readonly size: number
  readonly before?: ListCursor | undefined
  readonly after?: ListCursor | undefined
  /** What was posted once and can still be read. */
  readonly archive?: boolean
}

/** Of what an edition has taken the place of nothing is left. */
const isLastBegun = (now: Instant) =>
  sql<boolean>`not (is_earlier and exists (select from pages.published as next
    where next.item_id = published.item_id and not next.is_earlier and next.from_at <= ${now}))`

/** A page of what is posted in a section, newest first. @article 6(1) */
export async function listPage(read: Reader, asked: Asked): Promise<Published[]> {
  const { section, now, size, before, after, archive = false } = asked
  const source = archive
    ? read
        .selectFrom('pages.published')
        .selectAll()
        .where('until_at', '<=', now)
        .where('after_period', '=', 'archive')
        .where(isLastBegun(now))
    : postedRows(read, now)
  let rows = source.where('section', '=', section).limit(size)
  const place = (at: ListCursor, way: '<' | '>') =>
    rows.where((eb) => eb(eb.refTuple('from_at', 'item_id'), way, eb.tuple(at.fromAt, at.id)))
  if (after) {
    rows = place(after, '>').orderBy('from_at').orderBy('item_id')
    return (await rows.execute()).map(publishedOf).toReversed()
  }
  if (before) rows = place(before, '<')
  return (await rows.orderBy('from_at', 'desc').orderBy('item_id', 'desc').execute()).map(publishedOf)
}

/** Whether a section has anything that was posted once. */
export const hasArchive = async (read: Reader, section: string, now: Instant): Promise<boolean> =>
  (await listPage(read, { section, now, size: 1, archive: true })).length > 0
