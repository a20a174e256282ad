import { ENDINGS } from './endings.lexicon.ts'

const WORD = /[\p{L}\p{N}]+/gu
const HANGUL = /^[가-힣]+$/
const MIXED = /[가-힣]+|[^가-힣]+/gu
const LONGEST_WORD = 200
const BY_LENGTH = ENDINGS.toSorted((a, b) => b.length - a.length)

/** Words of a text in order, lower case, Hangul apart from Latin and digits. */
export function wordsOf(text: string): string[] {
  const found = text.normalize('NFKC').toLowerCase().match(WORD) ?? []
  return found.flatMap((word) => word.slice(0, LONGEST_WORD).match(MIXED) ?? [])
}

const isHangul = (word: string): boolean => HANGUL.test(word)

/** Each pair of neighbouring syllables; a word of one stays whole. */
const pairsOf = (word: string): string[] =>
  word.length < 2 ? [word] : Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))

/** PostgreSQL keeps no position beyond this. */
const LAST_POSITION = 16_383

/** A tsvector as text: pairs of syllables with their places, titles weighing A. */
export function vectorOf(title: string, body: string): string {
  const places = new Map<string, string[]>()
  let at = 0
  const add = (text: string, weight: string) => {
    for (const word of wordsOf(text)) {
      for (const token of isHangul(word) ? pairsOf(word) : [word]) {
        at = Math.min(at + 1, LAST_POSITION)
        const seen = places.get(token) ?? []
        if (seen.length < 200) seen.push(`${at}${weight}`)
        places.set(token, seen)
      }
      at += 1 // a gap, so that no phrase runs across two words
    }
  }
  add(title, 'A')
  add(body, '')
  return [...places].map(([token, seen]) => `'${token}':${seen.join(',')}`).join(' ')
}

/** What must be found: every word without its ending, its pairs side by side. Empty when nothing is left. */
export function queryOf(text: string): string {
  const words = wordsOf(text.slice(0, 500)).slice(0, 12)
  return words.map((word) => (isHangul(word) ? phrase(pairsOf(stripped(word))) : `'${word}':*`)).join(' & ')
}

const phrase = (pairs: string[]): string =>
  pairs.length === 1 && pairs[0]?.length === 1
    ? `'${pairs[0]}':*`
    : `(${pairs.map((pair) => `'${pair}'`).join(' <-> ')})`

/** The word without its ending, as long as two syllables stay. */
export function stripped(word: string): string {
  const ending = BY_LENGTH.find((one) => word.endsWith(one) && word.length - one.length >= 2)
  return ending ? word.slice(0, -ending.length) : word
}
