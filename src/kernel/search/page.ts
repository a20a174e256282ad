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

export interface Found {
  hits: Hit[]
  /** How many there are, 5,000 at most. */
  count: number
  /** Whether there is a next page. */
  more: boolean
}

/** Ranking looks at so many of the newest hits at most. */
const RANKED = 5_000
/** Of a text so much is searched for the place to show. */
const EXCERPTED = 20_000

interface Asked {
  query: string
  lang?: Lang | undefined
  kind?: string | undefined
  /** From 1. */
  page: number
  size: number
  /** What has not begun, or has expired, by now is not found. */
  now: Instant
}

/** One page of hits, best first. Any text may be asked; one without letters or digits finds nothing. */
export async function searchPage(read: Reader, asked: Asked): Promise<Found> {
  const query = queryOf(asked.query)
  if (query === '') return { hits: [], count: 0, more: false }
  const offset = (Math.max(1, Math.trunc(asked.page) || 1) - 1) * asked.size
  const [kind, lang] = [asked.kind ?? null, asked.lang ?? null]
  const { rows } = await sql<Omit<Hit, 'excerpt'> & { id: string | null; body: string; count: number }>`
    with newest as materialized (
      select id, kind, url, title, body, published_on, vector from search.document
      where vector @@ ${query}::tsquery
        and (${lang}::text is null or lang = ${lang})
        and (${kind}::text is null or kind = ${kind})
        and (from_at is null or from_at <= ${asked.now})
        and (expires_at is null or expires_at > ${asked.now})
      order by published_on desc, id desc limit ${RANKED}
    ), best as (
      select id, kind, url, title, published_on as "publishedOn", left(body, ${EXCERPTED}) as body,
        row_number() over (order by ts_rank_cd(vector, ${query}::tsquery) desc, published_on desc, id desc) as place
      from newest order by place offset ${Math.min(offset, RANKED)} limit ${asked.size}
    )
    select best.*, counted.count from (select count(*) as count from newest) counted left join best on true
    order by place`.execute(read)
  const count = rows[0]?.count ?? 0
  const hits = rows
    .filter((row) => row.id !== null)
    .map(({ id, kind, url, title, publishedOn, body }) => {
      return { id, kind, url, title, publishedOn, excerpt: excerptOf(body, asked.query) }
    })
  return { hits, count, more: offset + hits.length < count }
}
