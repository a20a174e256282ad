import { convertHangulToQwerty, josa } from 'es-hangul'
import { sql } from 'kysely'
import { vectorOf } from '../src/kernel/search.ts'
import { instant } from '../src/kernel/time.ts'
import { find } from '../src/modules/search/find.ts'
import { numbersFrom, type Text } from './search-texts.ts'
import type { SearchTown } from './search-town.ts'

const NOW = instant('2026-11-25T10:00:00+09:00')
const ASKED = 80
const PARTICLES = ['은', '는', '이', '가', '을', '를', '에', '의', '과', '와', '도', '로']
const OTHERS = ['을/를', '으로/로', '은/는'] as const
const PLAIN = ['에서', '까지', '부터', '에는']

interface Question {
  readonly typed: string
  /** Whether a text says it. */
  readonly isMeant: RegExp
}
type Way = (typed: string) => Promise<string[]>
export interface Quality {
  readonly what: string
  readonly way: string
  readonly recall: number
  readonly precision: number
  /** Of the first ten, in the order in which each way brings them. */
  readonly ofTen: number
}

/** Share of the texts that say what was asked that are found, and share of those found that say it, by turns. */
export async function qualityOf(town: SearchTown, texts: readonly Text[]): Promise<Quality[]> {
  await load(town, texts)
  const ways: Record<string, Way> = {
    nurijip: async (query) => {
      const asked = { query, lang: 'ko', page: 1, size: texts.length, now: NOW } as const
      const { found } = await find(town.read, asked, false)
      return found.hits.map((one) => one.id)
    },
    pg_trgm: (typed) =>
      idsOf(town, sql`${typed} <% (title || ' ' || body) order by ${typed} <<-> (title || ' ' || body)`),
    ILIKE: (typed) => idsOf(town, sql`(title || ' ' || body) ilike ${`%${typed}%`}`),
  }
  const lines: Quality[] = []
  for (const [what, questions] of Object.entries(questionsOf(texts)))
    for (const [way, ask] of Object.entries(ways))
      lines.push({ what, way, ...(await judge(texts, questions, ask)) })
  return lines
}

async function judge(texts: readonly Text[], questions: readonly Question[], ask: Way) {
  const recalls: number[] = []
  const precisions: number[] = []
  const ofTen: number[] = []
  for (const { typed, isMeant } of questions) {
    const said = texts.filter((one) => isMeant.test(`${one.title} ${one.body}`))
    const meant = new Set(said.map((one) => one.id))
    const found = await ask(typed)
    const rightOf = (ids: readonly string[]) => ids.filter((id) => meant.has(id)).length
    recalls.push(rightOf(found) / meant.size)
    if (found.length === 0) continue
    precisions.push(rightOf(found) / found.length)
    ofTen.push(rightOf(found.slice(0, 10)) / Math.min(10, found.length))
  }
  const mean = (all: readonly number[]) => all.reduce((a, b) => a + b, 0) / all.length
  return { recall: mean(recalls), precision: mean(precisions), ofTen: mean(ofTen) }
}

/** Nouns are what stands with three particles and alone; the lexicon of the search has no say in it. */
function questionsOf(texts: readonly Text[]): Record<string, Question[]> {
  const wholes = texts.map((one) => `${one.title} ${one.body}`)
  const words = new Set(wholes.flatMap((one) => one.match(/[가-힣]+/g) ?? []))
  const isNoun = (one: string) => PARTICLES.filter((particle) => words.has(one + particle)).length >= 3
  const held = (text: string) => wholes.filter((whole) => whole.includes(text)).length
  const nouns = [...words].filter((one) => one.length >= 2 && one.length <= 6 && isNoun(one))
  const asked = someOf(nouns, (one) => held(one) >= 5 && held(one) <= 200)
  const pairs = [...words]
    .filter((one) => one.length >= 4 && one.length <= 8)
    .flatMap((one) =>
      Array.from({ length: one.length - 3 }, (_, n) => [one.slice(0, n + 2), one.slice(n + 2)] as const),
    )
    .filter(([a, b]) => words.has(a) && words.has(b) && isNoun(a) && isNoun(b))
  const joined = someOf(pairs, ([a, b]) => held(a + b) >= 2 && held(`${a} ${b}`) >= 2)
  const inflected = (noun: string, n: number) =>
    n % 2 === 0
      ? josa(noun, OTHERS[(n / 2) % OTHERS.length] as '을/를')
      : `${noun}${PLAIN[((n - 1) / 2) % PLAIN.length]}`
  const question = (typed: string, pattern: string): Question => ({ typed, isMeant: new RegExp(pattern) })
  return {
    'a noun as it is': asked.map((one) => question(one, one)),
    'a noun with a particle': asked.map((one, n) => question(inflected(one, n), one)),
    'a noun on the other keyboard': asked.map((one) => question(convertHangulToQwerty(one), one)),
    'two nouns written together': joined.map(([a, b]) => question(a + b, `${a}\\s?${b}`)),
    'the same written apart': joined.map(([a, b]) => question(`${a} ${b}`, `${a}\\s?${b}`)),
  }
}

/** The first ones that will do, in an order that is the same in every run. */
function someOf<T>(all: readonly T[], willDo: (one: T) => boolean): T[] {
  const next = numbersFrom(5)
  const mixed = all.map((one) => [next(), one] as const).toSorted((a, b) => a[0] - b[0])
  const some: T[] = []
  for (const [, one] of mixed) {
    if (some.length === ASKED) break
    if (willDo(one)) some.push(one)
  }
  return some
}

async function load({ owner }: SearchTown, texts: readonly Text[]): Promise<void> {
  await sql`create extension if not exists pg_trgm`.execute(owner)
  await sql`truncate search.document cascade`.execute(owner)
  for (let at = 0; at < texts.length; at += 500)
    await owner
      .insertInto('search.document')
      .values(
        texts.slice(at, at + 500).map(({ id, title, body }) => ({
          id,
          kind: 'posting',
          lang: 'ko',
          url: '/',
          title,
          body: body.slice(0, 30_000),
          published_on: NOW.slice(0, 10) as never,
          vector: sql<string>`${vectorOf(title, body.slice(0, 30_000))}::tsvector`,
        })),
      )
      .execute()
}

async function idsOf({ owner }: SearchTown, where: ReturnType<typeof sql>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from search.document where ${where}`.execute(owner)
  return rows.map((row) => row.id)
}
