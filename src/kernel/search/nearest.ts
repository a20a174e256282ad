import { sql } from 'kysely'
import type { Reader } from '../db.ts'
import { stripped, typedIn, wordsOf } from './bigrams.ts'
import { lettersOf } from './jamo.ts'
import { countOf, type Within } from './newest.ts'
import { termsOf } from './question.ts'
import { repaired } from './repair.ts'

/** Letters that two words have in common side by side, of all that they have. */
const ALIKE = 0.6
const FEWEST_LETTERS = 5
/** Of so many offered texts with the same beginning the words are compared. */
const COMPARED = 1_000
const MOST_WORDS = 4

/**
 * The question with each word that no text holds replaced by the one of the offered titles and names, of as many
 * syllables, that is spelled most like it: 쓰래기, 쓰레기. Undefined where nothing is alike, or the question would find nothing all the same.
 */
export async function speltAlike(read: Reader, query: string, within: Within): Promise<string | undefined> {
  const typed = typedIn(query)
  if (typed.length > MOST_WORDS) return undefined
  const count = async (text: string) => countOf(read, await termsOf(read, text), within)
  const words: string[] = []
  for (const word of typed) {
    const other = (await count(word)) > 0 ? undefined : await nearestTo(read, stripped(word), within)
    words.push(other ?? word)
  }
  const text = words.join(' ')
  if (text === typed.join(' ')) return undefined
  const isFound = (await count(text)) > 0 || (await repaired(read, text, 0, within)) !== undefined
  return isFound ? text : undefined
}

async function nearestTo(read: Reader, word: string, within: Within): Promise<string | undefined> {
  const letters = lettersOf(word)
  if (letters.length < FEWEST_LETTERS) return undefined
  // a beginning that is right narrows down most; the first letter at least must be
  for (const beginning of [letters.slice(0, 2), letters.slice(0, 1)]) {
    const texts = await textsFrom(read, beginning, within)
    const words = new Set(texts.flatMap((text) => [...wordsOf(text).map(stripped), wordsOf(text).join('')]))
    const alike = [...words]
      .filter((one) => one.length === word.length)
      .map((one) => ({ one, n: likeness(letters, lettersOf(one)) }))
      .filter(({ n }) => n >= ALIKE)
      .toSorted((a, b) => b.n - a.n || (a.one < b.one ? -1 : 1))
    if (alike[0]) return alike[0].one
  }
  return undefined
}

async function textsFrom(read: Reader, beginning: string, { lang, now }: Within): Promise<string[]> {
  const { rows } = await sql<{ text: string }>`
    select distinct text from (
      select s.text from search.suggestion s left join search.document d on d.id = s.document_id
      where s.key >= ${beginning} and s.key < ${`${beginning}\u{10ffff}`} and s.lang = ${lang ?? 'ko'}
        and (d.from_at is null or d.from_at <= ${now}) and (d.expires_at is null or d.expires_at > ${now})
      limit ${COMPARED}) looked`.execute(read)
  return rows.map((row) => row.text)
}

/** Pairs of letters of both, twice, by the pairs of each: from 0 to 1. */
export function likeness(a: string, b: string): number {
  const [of, others] = [pairs(a), pairs(b)]
  const left = [...others]
  let both = 0
  for (const pair of of) {
    const at = left.indexOf(pair)
    if (at < 0) continue
    left.splice(at, 1)
    both += 1
  }
  return of.length + others.length === 0 ? 0 : (2 * both) / (of.length + others.length)
}

const pairs = (text: string): string[] => [...text].slice(1).map((letter, at) => `${text[at]}${letter}`)
