import { sql } from 'kysely'
import type { Reader, Tx } from '../db.ts'
import type { Instant, LocalDate } from '../time.ts'

/** What was looked for in vain, for a span of days. */
export interface FailedSearch {
  readonly query: string
  readonly times: number
  readonly lastAt: Instant
}

/** The same before it may be read: under keyed hashes, with those of who asked. */
export interface AskedInVain extends FailedSearch {
  readonly question: Buffer
  readonly askers: readonly Buffer[]
}

/** Different ones who have asked it before a question is kept in words: a name that one alone looks for never is. */
export const FEWEST_ASKERS = 3
/** Askings that are kept for one day. */
const MOST_ASKINGS = 20_000
/** Different questions that are kept for one day. */
const MOST_OF_A_DAY = 1_000

/**
 * Counts questions that found nothing, in words once three different ones have asked. A day that is full counts only
 * those that it knows.
 *
 * @law PIPA 3(1) no more than the purpose needs
 */
export async function noteFailed(tx: Tx, day: LocalDate, searches: readonly AskedInVain[]): Promise<void> {
  for (const { query, question, askers, times, lastAt } of searches) {
    await sql`
      insert into search.failed_asking (question, asker, day)
      select ${question}, asker, ${day}::date from unnest(${askers}::bytea[]) as asker
      where (select count(*) from search.failed_asking where question = ${question}) < ${FEWEST_ASKERS}
        and (select count(*) from search.failed_asking where day = ${day}) < ${MOST_ASKINGS}
      on conflict do nothing`.execute(tx)
    await sql`
      insert into search.failed (query, day, times, last_at)
      select ${query}, ${day}::date, ${times}::int, ${lastAt}::timestamptz
      where (select count(*) from search.failed_asking where question = ${question}) >= ${FEWEST_ASKERS}
        and (exists (select from search.failed where day = ${day} and query = ${query})
          or (select count(*) from search.failed where day = ${day}) < ${MOST_OF_A_DAY})
      on conflict (day, query) do update
        set times = search.failed.times + excluded.times,
          last_at = greatest(search.failed.last_at, excluded.last_at)`.execute(tx)
  }
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
  await tx.deleteFrom('search.failed_asking').where('day', '<', before).execute()
}
