import { assemble, disassemble, getChoseong } from 'es-hangul'

const HANGUL = /[가-힣]/
const INITIALS = /^[ㄱ-ㅎ\p{N}\p{scx=Latn}]*[ㄱ-ㅎ][ㄱ-ㅎ\p{N}\p{scx=Latn}]*$/u
/** Two consonants that a keyboard joins while initials are typed: ㄱㅅ becomes ㄳ. */
const JOINED = /[ㄳㄵㄶㄺ-ㅀㅄ]/g

/** Letters of a text in the order in which they are typed: 용인 is ㅇㅛㅇㅇㅣㄴ, so that half a syllable begins it too. */
export const lettersOf = (text: string): string => disassemble(text)

/** The first consonant of each syllable; other characters as they are. */
export const initialsOf = (text: string): string =>
  [...text].map((one) => (HANGUL.test(one) ? getChoseong(one) : one)).join('')

/** The initials that somebody types who types nothing else, or undefined. */
export const typedInitials = (text: string): string | undefined => {
  const apart = text.replaceAll(JOINED, (one) => disassemble(one))
  return INITIALS.test(apart) ? apart : undefined
}

/** Syllables of letters. */
export const assembled = (letters: string): string => assemble([...letters])
