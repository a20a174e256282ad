import type { Reader } from '../db.ts'
import type { LocalDate } from '../time.ts'
import type { Lang } from '../words.ts'
import { type ExcerptPart, excerptOf, marked } from './excerpt.ts'
import { type Candidate, newest, type Within } from './newest.ts'
import { BY_CITIZENS } from './suggestions.ts'
import { type Term, termsOf, wordsToMark } from './question.ts'

export interface Hit {
  id: string
  kind: string
  lang: Lang
  url: string
  title: string
  titleParts: ExcerptPart[]
  excerpt: ExcerptPart[]
  department: string | null
  publishedOn: LocalDate
}

/** How many texts there are of each sort that a question may be narrowed to, all else narrowed as asked. */
export interface Counts {
  readonly kinds: ReadonlyMap<string, number>
  readonly departments: ReadonlyMap<string, number>
  /** From each of the days in `asked.sinces` on. */
  readonly sinces: ReadonlyMap<LocalDate, number>
  /** There are more than were counted. */
  readonly isCapped: boolean
}

export interface Found {
  hits: Hit[]
  /** How many there are, of the newest that are looked at. */
  count: number
  /** From 1; the last one where a later was asked for. */
  page: number
  /** There are more than `count`. */
  isCapped: boolean
  /** Whether there is a next page. */
  more: boolean
  /** How many there are without kind, department and period. */
  total: number
  counts: Counts
}

export interface Asked extends Within {
  readonly query: string
  /** Best first unless told. */
  readonly order?: 'best' | 'newest' | undefined
  /** Days from which on counts are wanted. */
  readonly sinces?: readonly LocalDate[] | undefined
  /** From 1. */
  readonly page: number
  readonly size: number
}

/** Of a text so much is searched for the place to show. */
const EXCERPTED = 20_000

/** One page of hits. Any text may be asked; one without letters or digits finds nothing. */
export async function searchPage(read: Reader, asked: Asked): Promise<Found> {
  const terms = await termsOf(read, asked.query)
  const wide = await candidatesFor(read, terms, {
    ...asked,
    kinds: undefined,
    departmentId: undefined,
    since: undefined,
  })
  const { rows, isCapped } =
    wide.isCapped && isNarrowed(asked)
      ? await candidatesFor(read, terms, asked)
      : { rows: wide.rows.filter(fits(asked)), isCapped: wide.isCapped }
  const last = Math.max(1, Math.ceil(rows.length / asked.size))
  const page = Math.min(last, Math.max(1, Math.trunc(asked.page) || 1))
  const offset = (page - 1) * asked.size
  const order = asked.order === 'newest' ? byDay : best
  const shown = rows.toSorted(order).slice(offset, offset + asked.size)
  const hits = await hitsOf(read, shown, wordsToMark(terms))
  return {
    hits,
    count: rows.length,
    page,
    isCapped,
    more: offset + hits.length < rows.length,
    total: wide.rows.length,
    counts: countsOf(wide.rows, asked, wide.isCapped),
  }
}

const isNarrowed = (asked: Asked): boolean =>
  asked.kinds !== undefined || asked.departmentId !== undefined || asked.since !== undefined

const fits =
  ({ kinds, departmentId, since }: Partial<Asked>) =>
  (one: Candidate): boolean =>
    (kinds?.includes(one.kind) ?? true) &&
    (departmentId === undefined || one.department === departmentId) &&
    (since === undefined || one.publishedOn >= since)

function countsOf(rows: readonly Candidate[], asked: Asked, isCapped: boolean): Counts {
  const { kinds, departmentId, since } = asked
  const ofAnyTime = rows.filter(fits({ kinds, departmentId }))
  return {
    kinds: countedBy(rows.filter(fits({ departmentId, since })), (one) => one.kind),
    departments: countedBy(rows.filter(fits({ kinds, since })), (one) => one.department),
    sinces: new Map(
      asked.sinces?.map((day) => [day, ofAnyTime.filter((one) => one.publishedOn >= day).length]),
    ),
    isCapped,
  }
}

/** Among very many the newest, and of the city's own texts the newest beside. Both are asked for at once. */
async function candidatesFor(read: Reader, terms: readonly Term[], asked: Asked) {
  const wantsOwn = !asked.kinds && asked.order !== 'newest'
  const [all, own] = await Promise.all([
    newest(read, terms, asked),
    wantsOwn ? newest(read, terms, { ...asked, isOfCity: true }) : undefined,
  ])
  if (!all.isCapped || !own) return all
  const known = new Set(own.rows.map((one) => one.id))
  return { rows: [...own.rows, ...all.rows.filter((one) => !known.has(one.id))], isCapped: true }
}

const byDay = (a: Candidate, b: Candidate): number =>
  a.publishedOn === b.publishedOn ? (a.id < b.id ? 1 : -1) : a.publishedOn < b.publishedOn ? 1 : -1

/** Titles before texts, the city's before others', near words before far ones, new before old. */
const best = (a: Candidate, b: Candidate): number =>
  scoreOf(b) - scoreOf(a) || b.nearness - a.nearness || byDay(a, b)

const scoreOf = (one: Candidate): number => (one.isTitled ? 2 : 0) + (BY_CITIZENS.has(one.kind) ? 0 : 1)

async function hitsOf(read: Reader, shown: readonly Candidate[], words: readonly string[]): Promise<Hit[]> {
  if (shown.length === 0) return []
  const rows = await read
    .selectFrom('search.document')
    .select((eb) => ['id', 'url', 'lang', eb.fn<string>('left', ['body', eb.val(EXCERPTED)]).as('body')])
    .where(
      'id',
      'in',
      shown.map((one) => one.id),
    )
    .execute()
  const texts = new Map(rows.map((row) => [row.id, row]))
  return shown.flatMap(({ id, kind, title, department, publishedOn }) => {
    const text = texts.get(id)
    if (!text) return []
    const excerpt = excerptOf(text.body, words)
    return [
      {
        id,
        kind,
        lang: text.lang as Lang,
        url: text.url,
        title,
        titleParts: marked(title, words),
        excerpt,
        department,
        publishedOn,
      },
    ]
  })
}

function countedBy(rows: readonly Candidate[], key: (one: Candidate) => string | null): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const of = key(row)
    if (of !== null) counts.set(of, (counts.get(of) ?? 0) + 1)
  }
  return counts
}
