import { FINALS, INITIALS, VOWELS } from './look-alike.lexicon.ts'

/** Rows of the table of weights; a row of n letters is found by its hash alone. */
export const BUCKETS = 1 << 15
/** As much as is looked at; a longer text is judged by its beginning. */
const LONGEST = 4000
const JAMO_ROW = 6
const SYLLABLE_ROW = 3
/** Parts rows of syllables from rows of letters. */
const SALT = 0x9e3779b1

/** Hashes of all rows of one to six letters, syllables taken apart, and of one to three syllables; each once. */
export function bucketsOf(text: string): Set<number> {
  const buckets = new Set<number>()
  const given = text.slice(0, LONGEST)
  rows(given, SYLLABLE_ROW, SALT, buckets)
  rows(apart(given), JAMO_ROW, 0, buckets)
  return buckets
}

function rows(text: string, longest: number, salt: number, buckets: Set<number>): void {
  const padded = ` ${text} `
  for (let at = 0; at < padded.length; at += 1) {
    let hash = 0x811c9dc5 ^ salt
    for (let n = 0; n < longest && at + n < padded.length; n += 1) {
      hash = Math.imul(hash ^ padded.charCodeAt(at + n), 0x01000193)
      hash ^= hash >>> 15
      buckets.add((Math.imul(hash, 0x85ebca6b) >>> 17) & (BUCKETS - 1))
    }
  }
}

/** Syllables as the letters they are made of. */
function apart(text: string): string {
  let out = ''
  for (const one of text) {
    const code = one.charCodeAt(0) - 0xac00
    if (code < 0 || code > 11_171) out += one
    else {
      const final = code % 28
      out += INITIALS.charAt(Math.floor(code / 588)) + VOWELS.charAt(Math.floor((code % 588) / 28))
      if (final > 0) out += FINALS.charAt(final)
    }
  }
  return out
}
