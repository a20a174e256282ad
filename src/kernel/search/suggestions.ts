import { sql } from 'kysely'
import { touch } from '../cache.ts'
import type { Reader, Tx } from '../db.ts'
import { addMinutes, type Instant } from '../time.ts'
import type { Lang } from '../words.ts'
import { initialsOf, lettersOf, typedInitials } from './jamo.ts'
import { otherLayout, soFarOnOther } from './layout.ts'
import { keyOf } from './question.ts'

/** What citizens write comes after what the city wrote, and is never offered to others as a question. */
export const BY_CITIZENS: ReadonlySet<string> = new Set(['posting', 'petition', 'counsel'])
const LONGEST_KEY = 60
const LONGEST_TITLE = 80
const MOST_WORDS = 8
const LONGEST_TYPED = 40
const MOST = 8
/** Of so many rows the best are chosen. */
const LOOKED_AT = 200
const MINUTES = 1

interface Row {
  readonly key: string
  readonly text: string
  readonly lang: string
  readonly place: number
}
type Owner = { document_id: string } | { synonym_id: number }

/** Replaces what an owner offers. */
export async function saveSuggestions(tx: Tx, owner: Owner, rows: readonly Row[]): Promise<void> {
  const [column, id] = Object.entries(owner)[0] as ['document_id' | 'synonym_id', string & number]
  await tx.deleteFrom('search.suggestion').where(column, '=', id).execute()
  if (rows.length > 0)
    await tx
      .insertInto('search.suggestion')
      .values(rows.map((row) => ({ ...row, ...owner })))
      .execute()
  touch(tx, 'suggestions')
}

/** Offers the title of a text that the city wrote. */
export async function offerTitle(
  tx: Tx,
  of: { id: string; kind: string; lang: string; title: string },
): Promise<void> {
  if (BY_CITIZENS.has(of.kind)) return
  const rows = of.title.length > LONGEST_TITLE ? [] : keysOf(of.title, of.title, of.lang)
  await saveSuggestions(tx, { document_id: of.id }, rows)
}

/** Each word, and each other one of its group where it is typed. */
export const synonymSuggestions = (words: readonly string[]): Row[] =>
  words.flatMap((typed) => words.flatMap((text) => keysOf(typed, text, 'ko', typed === text ? 0 : 1)))

function keysOf(typed: string, text: string, lang: string, from = 0): Row[] {
  const words = typed
    .split(/\s+/)
    .filter((one) => keyOf(one) !== '')
    .slice(0, MOST_WORDS)
  return words.flatMap((_, at) => {
    const rest = keyOf(words.slice(at).join(' '))
    const keys = new Set([lettersOf(rest).slice(0, LONGEST_KEY), initialsOf(rest).slice(0, LONGEST_KEY)])
    return [...keys].map((key) => ({ key, text, lang, place: at + from }))
  })
}

export interface Suggestions {
  readonly texts: readonly string[]
  /** They are not to be kept longer. */
  readonly until: Instant
}

/** What begins with what was typed so far: letters, initial consonants, or either on the other keyboard. */
export async function suggestionsFor(
  read: Reader,
  asked: { typed: string; lang: Lang; now: Instant },
): Promise<Suggestions> {
  const until = addMinutes(asked.now, MINUTES)
  const { typed } = asked
  if (typed.length > LONGEST_TYPED) return { texts: [], until }
  const begin = await nextBegin(read, asked.now)
  const others = [soFarOnOther(typed) ?? [], otherLayout(typed).slice(0, 2)].flat()
  for (const text of new Set([typed, ...others])) {
    const rows = await rowsFor(read, text, asked)
    const ends = rows.flatMap((row) => (row.expires_at ? [row.expires_at] : []))
    if (rows.length > 0) return { texts: rows.map((row) => row.text), until: first([...ends, begin], until) }
  }
  return { texts: [], until: first([begin], until) }
}

/** The earliest of some moments, `until` at the latest. */
const first = (moments: readonly (Instant | null)[], until: Instant): Instant =>
  moments.reduce<Instant>((earliest, one) => (one !== null && one < earliest ? one : earliest), until)

/** When the next text begins to be offered; null: none is to come. */
async function nextBegin(read: Reader, now: Instant): Promise<Instant | null> {
  const { rows } = await sql<{ next: Instant | null }>`
    select min(from_at) as next from search.document where from_at > ${now}`.execute(read)
  return rows[0]?.next ?? null
}

async function rowsFor(read: Reader, text: string, { lang, now }: { lang: Lang; now: Instant }) {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
  const key = typedInitials(plain) ?? lettersOf(plain)
  if (key === '') return []
  const { rows } = await sql<{ text: string; expires_at: Instant | null }>`
    with looked as (
      select s.text, s.place, d.expires_at from search.suggestion s
        left join search.document d on d.id = s.document_id
      where s.key >= ${key} and s.key < ${`${key}\u{10ffff}`} and s.lang = ${lang}
        and (d.from_at is null or d.from_at <= ${now}) and (d.expires_at is null or d.expires_at > ${now})
      order by s.place limit ${LOOKED_AT}
    )
    select text, min(expires_at) as expires_at from looked
    group by text order by min(place), length(text), text limit ${MOST}`.execute(read)
  return rows
}

/** Whether something that the city offers begins so. */
export const isSuggested = async (read: Reader, text: string, lang: Lang, now: Instant): Promise<boolean> =>
  (await rowsFor(read, text, { lang, now })).length > 0

/** Offers the titles of texts that were saved before titles were offered. */
export async function fillSuggestions(tx: Tx): Promise<void> {
  const rows = await tx
    .selectFrom('search.document as d')
    .select(['d.id', 'd.kind', 'd.lang', 'd.title'])
    .where('d.kind', 'not in', [...BY_CITIZENS])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb.selectFrom('search.suggestion as s').select('s.key').whereRef('s.document_id', '=', 'd.id'),
        ),
      ),
    )
    .execute()
  for (const row of rows) await offerTitle(tx, row)
}
