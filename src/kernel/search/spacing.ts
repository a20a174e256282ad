import { typedIn } from './bigrams.ts'

const HANGUL = /^[가-힣]+$/
/** A telephone number without its lines: area, exchange, the rest. */
const PHONE = /^(02|0\d{2})?(\d{3,4})(\d{4})$/
const SHORTEST = 3
const LONGEST = 12
const MOST_WORDS = 6

/**
 * The same question written with other spaces: everything together where a word has one syllable (`시 청`), and each
 * long word in two at each of its places (`도로파손`), a telephone number in its parts. Those of two syllables and more on both sides come first.
 */
export function otherSpacing(query: string): string[] {
  const words = typedIn(query)
  if (words.length > MOST_WORDS) return []
  const together = joinings(words)
  const apart = words.flatMap((word, at) =>
    splits(word).map((parts) => [...words.slice(0, at), ...parts, ...words.slice(at + 1)].join(' ')),
  )
  return [...together, ...apart]
}

/** Neighbours of which one has a single syllable are one word, and all of them together. */
function joinings(words: readonly string[]): string[] {
  if (words.length < 2 || !words.some((word) => word.length === 1 && HANGUL.test(word))) return []
  const pairs = words.slice(1).flatMap((word, at) => {
    const before = words[at] ?? ''
    const isMeant = HANGUL.test(before + word) && (before.length === 1 || word.length === 1)
    return isMeant ? [[...words.slice(0, at), before + word, ...words.slice(at + 2)].join(' ')] : []
  })
  const all = words.join('')
  return [...new Set(HANGUL.test(all) ? [all, ...pairs] : pairs)]
}

function splits(word: string): string[][] {
  const phone = PHONE.exec(word)
  if (phone) return [phone.slice(1).filter((part) => part !== undefined)]
  if (!HANGUL.test(word) || word.length < SHORTEST || word.length > LONGEST) return []
  const at = (n: number): [string, string] => [word.slice(0, n), word.slice(n)]
  const places = Array.from({ length: word.length - 1 }, (_, n) => n + 1)
  const isShort = (n: number) => n === 1 || n === word.length - 1
  return [...places.filter((n) => !isShort(n)), ...places.filter(isShort)].map(at)
}
