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

/** Whether anything is posted before and after a stretch of time: nobody is led into empty months without end. */
export async function eventsBeside(
  read: Reader,
  { section, now, fromAt, untilAt }: { section: string; now: Instant; fromAt: Instant; untilAt: Instant },
): Promise<{ before: boolean; after: boolean }> {
  const { rows } = await sql<{ before: boolean | null; after: boolean | null }>`
    select bool_or(fields ->> 'startsAt' < ${fromAt}) as before, bool_or(fields ->> 'endsAt' >= ${untilAt}) as after
    from pages.published
    where section = ${section} and type = 'event' and from_at <= ${now} and (until_at is null or until_at > ${now})`.execute(
    read,
  )
  return { before: rows[0]?.before === true, after: rows[0]?.after === true }
}
