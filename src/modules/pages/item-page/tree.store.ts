import { sql } from 'kysely'
import type { Reader } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { postedRows, type Published, publishedOf } from '../publishing/published.store.ts'

/** Pages that stand above an address, by address: `life` and `life/waste` of `life/waste/large`. @article 3(2)2 */
export async function pagesAbove(read: Reader, now: Instant, path: string): Promise<Published[]> {
  const parts = path.split('/')
  const above = parts.slice(1).map((_, n) => parts.slice(0, n + 1).join('/'))
  if (above.length === 0) return []
  const rows = await postedRows(read, now).where('path', 'in', above).orderBy(sql`length(path)`).execute()
  return rows.map(publishedOf)
}

/** Pages directly below another in its section, in the order of the city's folder, then by address; 200 at most. */
export async function pagesBelow(
  read: Reader,
  now: Instant,
  { section, path }: Pick<Published, 'section' | 'path'>,
): Promise<Published[]> {
  const rows = await postedRows(read, now)
    .where('section', '=', section)
    .where(
      sql<boolean>`starts_with(path, ${`${path}/`}) and strpos(substr(path, ${path.length + 2}), '/') = 0`,
    )
    .orderBy('sort')
    .orderBy('path')
    .limit(200)
    .execute()
  return rows.map(publishedOf)
}
