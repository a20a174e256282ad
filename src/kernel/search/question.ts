import { sql } from 'kysely'
import type { Reader } from '../db.ts'
import { askedFor, termOf, wordsOf } from './bigrams.ts'

/** One thing that is asked for, in each of the ways in which it may be said: words that must all be there. */
export type Term = readonly (readonly string[])[]

/** So many words of a question may together have a synonym. */
const LONGEST_NAME = 3

/** As synonyms are compared: lower case, without spaces. */
export const keyOf = (text: string): string => wordsOf(text).join('')

/** The terms of a question, with their synonyms; the first way of each is as it was typed. */
export async function termsOf(read: Reader, query: string): Promise<Term[]> {
  const words = askedFor(query)
  const typed = wordsOf(query).slice(0, words.length)
  const names = words.flatMap((_, at) =>
    Array.from({ length: LONGEST_NAME }, (__, more) => [
      typed.slice(at, at + more + 1),
      words.slice(at, at + more + 1),
    ])
      .filter(([name]) => name?.length)
      .flatMap((both) => both.map((one) => one.join(''))),
  )
  const { rows } = await sql<{ words: string[]; keys: string[] }>`
    select words, keys from search.synonym
    where keys && ${[...new Set(names)]}::text[] and not removed`.execute(read)
  const terms: Term[] = []
  for (let at = 0; at < words.length; ) {
    const found = longestName(rows, words, typed, at)
    terms.push([words.slice(at, at + found.length), ...found.others])
    at += found.length
  }
  return terms
}

function longestName(
  groups: readonly { words: string[]; keys: string[] }[],
  words: readonly string[],
  typed: readonly string[],
  at: number,
): { length: number; others: string[][] } {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length -= 1) {
    const names = [typed, words].map((of) => of.slice(at, at + length).join(''))
    const group = groups.filter((one) => one.keys.some((key) => names.includes(key)))
    if (group.length === 0) continue
    const others = group.flatMap((one) => one.words.filter((_, n) => !names.includes(one.keys[n] ?? '')))
    return { length, others: others.map((one) => askedFor(one)) }
  }
  return { length: 1, others: [] }
}

/** The terms as a tsquery. Empty when there are none. */
export const tsqueryOf = (terms: readonly Term[], how: 'side by side' | 'all'): string =>
  terms
    .map((ways) => ways.map((words) => words.map((word) => termOf(word, how)).join(' & ')))
    .map((ways) => (ways.length === 1 ? (ways[0] ?? '') : `(${ways.map((way) => `(${way})`).join(' | ')})`))
    .join(' & ')

/** Whether a title holds each term in one of its ways, by its letters alone, across spaces too. */
export function holdsAll(title: string, terms: readonly Term[]): boolean {
  const all = title.toLowerCase().replaceAll(' ', '')
  return terms.every((ways) => ways.some((words) => words.every((word) => all.includes(word))))
}

/** Every word that may be marked where it stands. */
export const wordsToMark = (terms: readonly Term[]): string[] => [...new Set(terms.flat(2))]
