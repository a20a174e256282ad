import { sql } from 'kysely'
import type { Reader } from '../db.ts'
import type { Instant, LocalDate } from '../time.ts'
import type { Lang } from '../words.ts'
import { queryOf } from './bigrams.ts'
import { type ExcerptPart, excerptOf } from './excerpt.ts'

export interface Hit {
  id: string
  kind: string
  url: string
  title: string
  excerpt: ExcerptPart[]
  publishedOn: LocalDate
}

/** Ranking looks at so many of the newest hits at most. */
const RANKED = 5_000

/** One page of hits, best first. `count` ends at 5,000. A query of nothing but signs finds nothing. */
export async function searchPage(
  read: Reader,
  given: { query: string; lang: Lang; kind?: string | undefined; page: number; size: number; now: Instant },
): Promise<{ hits: Hit[]; count: number }> {
  const query = queryOf(given.query)
  if (query === '') return { hits: [], count: 0 }
  const kind = given.kind ?? null
  const { rows } = await sql<Omit<Hit, 'excerpt'> & { body: string; count: number }>`
    with newest as materialized (
      select id, kind, url, title, body, published_on, vector from search.document
      where vector @@ ${query}::tsquery and lang = ${given.lang}
        and (${kind}::text is null or kind = ${kind})
        and (expires_at is null or expires_at > ${given.now})
      order by published_on desc, id limit ${RANKED}
    )
    select id, kind, url, title, published_on as "publishedOn", left(body, 20000) as body,
      (select count(*) from newest) as count
    from newest order by ts_rank_cd(vector, ${query}::tsquery) desc, published_on desc, id
    offset ${(given.page - 1) * given.size} limit ${given.size}`.execute(read)
  const hits = rows.map(({ body, count: _count, ...hit }) => ({
    ...hit,
    excerpt: excerptOf(body, given.query),
  }))
  return { hits, count: rows[0]?.count ?? 0 }
}
