import { sql } from 'kysely'
import type { Reader } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { type Published, publishedOf, postedRows } from '../publishing/published.store.ts'

/** Posted events of a section that run within a stretch of time, in their order; 500 at most. */
export async function eventsBetween(
  read: Reader,
  { section, now, fromAt, untilAt }: { section: string; now: Instant; fromAt: Instant; untilAt: Instant },
): Promise<Published[]> {
  const rows = await postedRows(read, now)
    .where('section', '=', section)
    .where('type', '=', 'event')
    .where(sql<boolean>`fields ->> 'startsAt' < ${untilAt} and fields ->> 'endsAt' >= ${fromAt}`)
    .orderBy(sql`fields ->> 'startsAt'`)
    .orderBy('item_id')
    .limit(500)
    .execute()
  return rows.map(publishedOf)
}
