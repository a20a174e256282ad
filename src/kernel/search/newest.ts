import { sql } from 'kysely'
import type { Reader } from '../db.ts'
import type { Instant, LocalDate } from '../time.ts'
import type { Lang } from '../words.ts'
import { holdsAll, type Term, tsqueryOf } from './question.ts'

/** A text that was found, without what it says. */
export interface Candidate {
  readonly id: string
  readonly kind: string
  readonly department: string | null
  readonly publishedOn: LocalDate
  readonly title: string
  /** How near the words stand to each other; 0 where it was not reckoned. */
  readonly nearness: number
  readonly isTitled: boolean
}

/** Which texts are looked at. */
export interface Within {
  readonly lang?: Lang | undefined
  readonly kinds?: readonly string[] | undefined
  /** Only what the city wrote, not what citizens did. */
  readonly isOfCity?: boolean | undefined
  readonly departmentId?: string | undefined
  /** Only postings of this board. */
  readonly boardId?: string | undefined
  readonly since?: LocalDate | undefined
  readonly now: Instant
}

/** So many of the newest that are found are looked at, and of the city's own beside them. */
export const MOST = 500
const MOST_OF_CITY = 200
/** Of so many it is reckoned how near the words stand. */
const RECKONED = 100

export interface Candidates {
  readonly rows: readonly Candidate[]
  /** There are more than are looked at. */
  readonly isCapped: boolean
}

/** The newest texts that hold all terms. Marks of kind, language and department are part of the question. */
export async function newest(read: Reader, terms: readonly Term[], within: Within): Promise<Candidates> {
  if (terms.length === 0) return { rows: [], isCapped: false }
  const most = within.isOfCity ? MOST_OF_CITY : MOST
  const pairs = questionOf(terms, within, 'all')
  const whole = hasOnlyPairs(terms) ? pairs : questionOf(terms, within, 'side by side')
  const { rows } = await sql<{
    id: string
    kind: string
    department: string | null
    published_on: LocalDate
    title: string
    nearness: number
    of_all: number
  }>`select * from search.newest(${pairs}::tsquery, ${whole}::tsquery, ${most}, ${RECKONED},
      ${within.now}, ${within.since ?? null}, ${within.lang ?? null})`.execute(read)
  return {
    rows: rows.slice(0, most).map((row) => ({
      id: row.id,
      kind: row.kind,
      department: row.department,
      publishedOn: row.published_on,
      title: row.title,
      nearness: row.nearness,
      isTitled: holdsAll(row.title, terms),
    })),
    isCapped: (rows[0]?.of_all ?? 0) > most,
  }
}

/** How many texts hold all pairs of all terms, `MOST` at most. */
export async function countOf(read: Reader, terms: readonly Term[], within: Within): Promise<number> {
  if (terms.length === 0) return 0
  const { rows } = await sql<{ n: number }>`
    select search.count_up_to(${questionOf(terms, within, 'all')}::tsquery, ${MOST}, ${within.now},
      ${within.since ?? null}, ${within.lang ?? null}) as n`.execute(read)
  return rows[0]?.n ?? 0
}

const questionOf = (terms: readonly Term[], within: Within, how: 'all' | 'side by side'): string =>
  [tsqueryOf(terms, how), ...marksOf(within)].join(' & ')

/** Where no word is longer than a pair, all pairs are all words. */
const hasOnlyPairs = (terms: readonly Term[]): boolean => !tsqueryOf(terms, 'side by side').includes('<->')

const marksOf = ({ lang, kinds, departmentId, boardId, isOfCity }: Within): string[] => [
  // nearly all texts are Korean: the mark would narrow nothing down
  ...(lang && lang !== 'ko' ? [`'=l${lang}'`] : []),
  ...(kinds?.length ? [`(${kinds.map((one) => markOf('k', one)).join(' | ')})`] : []),
  ...(isOfCity ? [`'=city'`] : []),
  ...(departmentId === undefined ? [] : [markOf('p', departmentId)]),
  ...(boardId === undefined ? [] : [markOf('b', boardId)]),
]

/** Kinds, departments and boards are ids; whatever else comes along is quoted for a tsquery. */
const markOf = (letter: 'k' | 'p' | 'b', id: string): string =>
  `'=${letter}${id.replaceAll('\0', '').replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
