import { ENDINGS, BEGINNINGS } from './endings.lexicon.ts'

const WORD = /[\p{L}\p{N}]+/gu
const PAIRED = /^[\p{scx=Hang}\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]+$/u
const HANGUL = /^[가-힣]+$/
const RUNS =
  /[\p{scx=Hang}\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]+|[^\p{scx=Hang}\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]+/gu
const LONGEST_WORD = 200
const QUERY_LENGTH = 500
const QUERY_WORDS = 12
const BY_LENGTH = ENDINGS.toSorted((a, b) => b.length - a.length)

/** PostgreSQL keeps no position beyond this, and few for one token. */
const LAST_POSITION = 16_383
const MOST_PLACES = 200

/** Words of a text in order, lower case; Korean, Chinese and Japanese apart from Latin and digits. */
export function wordsOf(text: string): string[] {
  const found = text.normalize('NFKC').toLowerCase().match(WORD) ?? []
  return found.flatMap((word) => word.slice(0, LONGEST_WORD).match(RUNS) ?? [])
}

/** The words that a query asks for: the first twelve, without their endings. */
export const askedFor = (query: string): string[] =>
  wordsOf(query.slice(0, QUERY_LENGTH)).slice(0, QUERY_WORDS).map(stripped)

/** A tsvector as text: pairs of syllables with their places, titles weighing A. */
export function vectorOf(title: string, body: string): string {
  const places = new Map<string, string[]>()
  let at = 0
  const add = (text: string, weight: string) => {
    for (const word of wordsOf(text)) {
      for (const token of tokensOf(word)) {
        at = Math.min(at + 1, LAST_POSITION)
        const seen = places.get(token) ?? []
        if (seen.length < MOST_PLACES) seen.push(`${at}${weight}`)
        places.set(token, seen)
      }
      at += 1 // a gap, so that no phrase runs across two words
    }
  }
  add(title, 'A')
  add(body, '')
  return [...places].map(([token, seen]) => `'${token}':${seen.join(',')}`).join(' ')
}

/** Each pair of syllables that a text holds, once, in order; of Korean words without their endings. */
export const pairsOf = (text: string): string[] => [
  ...new Set(wordsOf(text).flatMap((word) => tokensOf(stripped(word)))),
]

/**
 * What a word asks for, as a tsquery: its pairs side by side, or only all of them, which the index answers alone.
 * Latin words and numbers are found from their beginning; one syllable as a word of its own, with a particle or not.
 */
export function termOf(word: string, how: 'side by side' | 'all'): string {
  const tokens = tokensOf(word)
  if (word.length === 1 && HANGUL.test(word))
    return `(${[word, ...BEGINNINGS.map((one) => `${word}${one}`)].map(quoted).join(' | ')})`
  if (word.length === 1 || !PAIRED.test(word)) return `'${word}':*`
  return `(${tokens.map(quoted).join(how === 'all' ? ' & ' : ' <-> ')})`
}

const quoted = (token: string): string => `'${token}'`

/** Each pair of neighbouring syllables; a word of one, or of Latin letters or digits, stays whole. */
function tokensOf(word: string): string[] {
  if (!PAIRED.test(word)) return [word]
  const syllables = [...word]
  return syllables.length < 2
    ? [word]
    : Array.from({ length: syllables.length - 1 }, (_, at) => `${syllables[at]}${syllables[at + 1]}`)
}

/** A Korean word without its ending, as long as two syllables stay. */
export function stripped(word: string): string {
  if (!HANGUL.test(word)) return word
  const ending = BY_LENGTH.find((one) => word.endsWith(one) && word.length - one.length >= 2)
  return ending ? word.slice(0, -ending.length) : word
}
