import { askedFor } from './bigrams.ts'

export interface ExcerptPart {
  text: string
  hit: boolean
}

const BEFORE = 40
const LENGTH = 160

/** The place of a text where the query stands, in parts that are hits or not. No markup. */
export function excerptOf(body: string, query: string): ExcerptPart[] {
  const text = body.replaceAll(/\s+/g, ' ').trim()
  const words = askedFor(query).toSorted((a, b) => b.length - a.length)
  if (words.length === 0) return text === '' ? [] : [{ text: piece(text, 0), hit: false }]
  // letters and digits alone: nothing in them is special to a pattern
  const finder = new RegExp(`(${words.join('|')})`, 'giu')
  return piece(text, Math.max(0, text.search(finder) - BEFORE))
    .split(finder)
    .map((part, at) => ({ text: part, hit: at % 2 === 1 }))
    .filter((part) => part.text !== '')
}

const piece = (text: string, from: number): string =>
  `${from > 0 ? '…' : ''}${text.slice(from, from + LENGTH).toWellFormed()}${text.length > from + LENGTH ? '…' : ''}`
