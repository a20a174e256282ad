import { CONSONANT_LOOKS, FINALS, INITIALS, LOOSE_FINALS, VOWEL_LOOKS, VOWELS } from './look-alike.lexicon.ts'

/**
 * A text as it is looked through: whole syllables of Hangul, small Latin letters, digits, one space for whitespace, one
 * point for any other sign. `from` and `to` (exclusive) are places in UTF-16 units of the text as given.
 */
export interface Letters {
  readonly text: string
  readonly from: readonly number[]
  readonly to: readonly number[]
}
interface Letter {
  one: string
  from: number
  to: number
}

const UNSEEN = /[\p{Cf}\p{DI}\u2800\u0000-\u0008\u000E-\u001F\u007F]/u
const MARK = /\p{M}/u
const PLAIN = /[\p{L}\p{N}]/u
/** How often the same letter may stand in a row; more say nothing. */
const IN_A_ROW = 2

/** Makes disguised spellings alike: width, unseen characters, marks, letters of syllables written apart, look-alikes. */
export function lettersOf(text: string): Letters {
  const letters: Letter[] = []
  for (const letter of shortened(composed(looksLike(spelled(text))))) letters.push(letter)
  return {
    text: letters.map((letter) => letter.one).join(''),
    from: letters.map((letter) => letter.from),
    to: letters.map((letter) => letter.to),
  }
}

/** A syllable in parts that belong together. */
const IN_PARTS = /[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?/y

function spelled(text: string): Letter[] {
  const letters: Letter[] = []
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) as number
    IN_PARTS.lastIndex = at
    const parts = code >= 0x1100 && code <= 0x1112 ? IN_PARTS.exec(text)?.[0] : undefined
    const given = parts ?? String.fromCodePoint(code)
    const place = { from: at, to: at + given.length }
    at = place.to
    if ((code >= 0xac00 && code <= 0xd7a3) || (code >= 97 && code <= 122))
      letters.push({ one: given, ...place })
    else if (!UNSEEN.test(given))
      for (const spelt of given.normalize('NFKC')) {
        // what takes two units is no letter that is looked for
        const one = spelt.length > 1 ? '.' : spelt
        const jamo = alone(one)
        if (jamo !== undefined) letters.push({ one: jamo, ...place })
        else if (!MARK.test(one)) letters.push({ one: /\s/u.test(one) ? ' ' : one.toLowerCase(), ...place })
      }
  }
  return letters
}

/** A conjoining letter (U+1100 …) as it is written alone. */
function alone(one: string): string | undefined {
  const code = one.charCodeAt(0)
  if (code >= 0x1100 && code <= 0x1112) return INITIALS[code - 0x1100]
  if (code >= 0x1161 && code <= 0x1175) return VOWELS[code - 0x1161]
  if (code >= 0x11a8 && code <= 0x11c2) return FINALS[code - 0x11a7]
  return undefined
}

const isInitial = (letter?: Letter): boolean => letter !== undefined && INITIALS.includes(letter.one)
const isVowel = (letter?: Letter): boolean => letter !== undefined && VOWELS.includes(letter.one)
const isSeparator = ({ one }: Letter): boolean => one === ' ' || one === '.' || !PLAIN.test(one)

function looksLike(letters: Letter[]): Letter[] {
  letters.forEach((letter, at) => {
    const [next, before] = [letters[at + 1], letters[at - 1]]
    const consonant = CONSONANT_LOOKS[letter.one]
    const seems = next && (isVowel(next) || (consonant === 'ㄱ' && next.one === 'h'))
    if (consonant !== undefined && seems) {
      letter.one = consonant
      if (consonant === 'ㄱ' && before?.one === '7') before.one = 'ㄱ'
      return
    }
    const vowel = VOWEL_LOOKS[letter.one]
    if (vowel !== undefined && isInitial(before)) letter.one = vowel
  })
  return letters
}

/** Letters of syllables written apart, with signs between them or without, become syllables. */
function composed(letters: Letter[]): Letter[] {
  const made: Letter[] = []
  let at = 0
  while (at < letters.length) {
    const first = letters[at] as Letter
    if (isInitial(first)) {
      const second = nextOf(letters, at)
      const doubled =
        second !== undefined && 'ㄱㄷㅂㅅㅈ'.includes(first.one) && letters[second]?.one === first.one
      const vowelAt = doubled ? nextOf(letters, second) : second
      if (vowelAt !== undefined && isVowel(letters[vowelAt])) {
        const initial = INITIALS.indexOf(first.one) + (doubled ? 1 : 0)
        const [one, end] = syllable(letters, initial, vowelAt)
        made.push({ one, from: first.from, to: (letters[end] as Letter).to })
        at = end + 1
        continue
      }
    }
    const last = made.at(-1)
    const open = last !== undefined && isOpen(last.one) && last.to === first.from
    if (
      open &&
      LOOSE_FINALS.includes(first.one) &&
      !isVowel(letters[at + 1]) &&
      letters[at + 1]?.one !== first.one
    )
      made[made.length - 1] = { one: closed(last.one, first.one), from: last.from, to: first.to }
    else made.push(isSeparator(first) ? { ...first, one: first.one === ' ' ? ' ' : '.' } : first)
    at += 1
  }
  return made
}

/** The place of the next letter, past three signs or spaces at most. */
function nextOf(letters: Letter[], at: number): number | undefined {
  let next = at + 1
  while (next < letters.length && next <= at + 3 && isSeparator(letters[next] as Letter)) next += 1
  return next < letters.length && !isSeparator(letters[next] as Letter) ? next : undefined
}

function syllable(letters: Letter[], initial: number, vowelAt: number): [string, number] {
  const vowel = VOWELS.indexOf((letters[vowelAt] as Letter).one)
  const finalAt = nextOf(letters, vowelAt)
  const final = finalAt === undefined ? -1 : FINALS.indexOf((letters[finalAt] as Letter).one)
  const after = finalAt === undefined ? undefined : nextOf(letters, finalAt)
  const opensNext = after !== undefined && isVowel(letters[after])
  const near = finalAt === vowelAt + 1 || (after === undefined && finalAt !== undefined)
  const takes = final > 0 && !opensNext && (near || finalAt !== undefined)
  const code = 0xac00 + (initial * 21 + vowel) * 28 + (takes ? final : 0)
  return [String.fromCharCode(code), takes ? (finalAt as number) : vowelAt]
}

const isOpen = (one: string): boolean => {
  const code = one.charCodeAt(0)
  return code >= 0xac00 && code <= 0xd7a3 && (code - 0xac00) % 28 === 0
}
const closed = (one: string, final: string): string =>
  String.fromCharCode(one.charCodeAt(0) + FINALS.indexOf(final))

function* shortened(letters: Letter[]): Generator<Letter> {
  let row = 0
  let before = ''
  for (const letter of letters) {
    row = letter.one === before ? row + 1 : 1
    before = letter.one
    if (row > (letter.one === ' ' ? 1 : IN_A_ROW)) continue
    yield letter
  }
}
