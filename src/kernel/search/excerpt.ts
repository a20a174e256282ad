import { stripped, wordsOf } from './bigrams.ts'

export interface ExcerptPart {
  text: string
  hit: boolean
}

const BEFORE = 40
const LENGTH = 160

/** The place of a text where the query stands, in parts that are hits or not. No markup. */
export function excerptOf(body: string, query: string): ExcerptPart[] {
  const text = body.replaceAll(/\s+/g, ' ')
  const words = wordsOf(query.slice(0, 500)).slice(0, 12).map(stripped)
  const pattern = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  if (pattern === '') return [{ text: text.slice(0, LENGTH), hit: false }]
  const finder = new RegExp(`(${pattern})`, 'giu')
  const first = text.search(finder)
  const from = Math.max(0, first - BEFORE)
  const piece = `${from > 0 ? '…' : ''}${text.slice(from, from + LENGTH)}${text.length > from + LENGTH ? '…' : ''}`
  return piece
    .split(finder)
    .map((part, at) => ({ text: part, hit: at % 2 === 1 }))
    .filter((part) => part.text !== '')
}
