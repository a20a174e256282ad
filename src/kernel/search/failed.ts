import { sql } from 'kysely'
import type { Reader, Tx } from '../db.ts'
import type { Instant, LocalDate } from '../time.ts'

/** What was looked for in vain, for a span of days. */
export interface FailedSearch {
  readonly query: string
  readonly times: number
  readonly lastAt: Instant
}

/** Different questions that are kept for one day. */
const MOST_OF_A_DAY = 1_000

/** Counts questions that found nothing. A day that is full counts only those that it knows. */
export async function noteFailed(tx: Tx, day: LocalDate, searches: readonly FailedSearch[]): Promise<void> {
  for (const { query, times, lastAt } of searches)
    await sql`
      insert into search.failed (query, day, times, last_at)
      select ${query}, ${day}::date, ${times}::int, ${lastAt}::timestamptz
      where exists (select from search.failed where day = ${day} and query = ${query})
        or (select count(*) from search.failed where day = ${day}) < ${MOST_OF_A_DAY}
      on conflict (day, query) do update
        set times = search.failed.times + excluded.times,
          last_at = greatest(search.failed.last_at, excluded.last_at)`.execute(tx)
}

/** Most often asked first, `most` at most, since a day. */
export async function failedSearches(look: Reader, since: LocalDate, most: number): Promise<FailedSearch[]> {
  const { rows } = await sql<{ query: string; times: number; last_at: Instant }>`
    select query, sum(times) as times, max(last_at) as last_at from search.failed
    where day >= ${since} group by query order by 2 desc, 3 desc limit ${most}`.execute(look)
  return rows.map((row) => ({ query: row.query, times: Number(row.times), lastAt: row.last_at }))
}

/** Erases what was asked before a day. */
export async function eraseFailed(tx: Tx, before: LocalDate): Promise<void> {
  await tx.deleteFrom('search.failed').where('day', '<', before).execute()
}
