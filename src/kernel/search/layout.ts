import { convertHangulToQwerty, convertQwertyToAlphabet, disassemble } from 'es-hangul'
import { assembled } from './jamo.ts'

const LATIN = /^[a-z]+$/i
const WHOLE = /^[가-힣]+$/
const isWhole = (text: string | undefined): text is string => text !== undefined && WHOLE.test(text)
const LETTERS = /[ㄱ-ㅎㅏ-ㅣ]/
/** Initials are typed so, and mean what begins with them. */
const CONSONANTS = /^[ㄱ-ㅎ]+$/
const KOREAN = /^[가-힣ㄱ-ㅎㅏ-ㅣ]+$/
const BETWEEN_VOWELS = /[ㅏ-ㅣ][ㄱ-ㅎ](?=[ㅏ-ㅣ])/g
/** Letters of a word that may be read otherwise. */
const LONGEST = 40
const MOST_READINGS = 6

/**
 * What was meant if the keyboard stood at the other language, likeliest first: `dyddls` and `ㅗ디ㅔ`. Only a word that
 * becomes whole syllables, or was none, is read so. A letter that is typed twice in a row is easily left out (`dydls`):
 * readings with it come after.
 */
export function otherLayout(query: string): string[] {
  const words = query.normalize('NFC').split(/\s+/).filter(Boolean)
  const readings = words.map(readingsOf)
  if (readings.every((of) => of.length === 0)) return []
  const plain = words.map((word, at) => readings[at]?.[0] ?? word)
  const others = readings.flatMap((of, at) => of.slice(1).map((one) => plain.with(at, one)))
  return [plain, ...others].slice(0, MOST_READINGS).map((one) => one.join(' '))
}

function readingsOf(word: string): string[] {
  if (word.length > LONGEST) return []
  if (LATIN.test(word)) {
    // with the capitals locked, capitals mean nothing
    const tries = word === word.toUpperCase() ? [word.toLowerCase()] : [word, word.toLowerCase()]
    const read = tries.map((one) => assembled(convertQwertyToAlphabet(one))).find(isWhole)
    return read === undefined || read.length < 2 ? [] : [read, ...withDoubled(read)]
  }
  if (CONSONANTS.test(word)) return []
  return KOREAN.test(word) && LETTERS.test(word) && LATIN.test(convertHangulToQwerty(word))
    ? [convertHangulToQwerty(word)]
    : []
}

/** A consonant between vowels closes the syllable before it too: 요인, 용인. */
function withDoubled(word: string): string[] {
  const letters = disassemble(word)
  return [...letters.matchAll(BETWEEN_VOWELS)]
    .map(({ index }) =>
      assembled(`${letters.slice(0, index + 1)}${letters[index + 1]}${letters.slice(index + 1)}`),
    )
    .filter(isWhole)
}

/** The letters typed so far on the other keyboard, of whole syllables or not; undefined where they are none. */
export const soFarOnOther = (typed: string): string | undefined =>
  LATIN.test(typed) && typed.length > 1 ? convertQwertyToAlphabet(typed) : undefined
