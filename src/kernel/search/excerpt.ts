export interface ExcerptPart {
  text: string
  hit: boolean
}

const BEFORE = 40
const LENGTH = 160

/** The place of a text where one of the words stands, in parts that are hits or not. No markup. */
export function excerptOf(body: string, words: readonly string[]): ExcerptPart[] {
  const text = body.replaceAll(/\s+/g, ' ').trim()
  if (words.length === 0) return text === '' ? [] : [{ text: piece(text, 0), hit: false }]
  return marked(piece(text, Math.max(0, text.search(finderOf(words)) - BEFORE)), words)
}

/** A text whole, in parts that are hits or not. */
export const marked = (text: string, words: readonly string[]): ExcerptPart[] =>
  words.length === 0
    ? [{ text, hit: false }]
    : text
        .split(finderOf(words))
        .map((part, at) => ({ text: part, hit: at % 2 === 1 }))
        .filter((part) => part.text !== '')

// letters and digits alone: nothing in them is special to a pattern
const finderOf = (words: readonly string[]): RegExp =>
  new RegExp(`(${words.toSorted((a, b) => b.length - a.length).join('|')})`, 'giu')

const piece = (text: string, from: number): string =>
  `${from > 0 ? '…' : ''}${text.slice(from, from + LENGTH).toWellFormed()}${text.length > from + LENGTH ? '…' : ''}`
