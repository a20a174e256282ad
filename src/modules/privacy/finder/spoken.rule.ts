import { NUMERALS } from './numerals.lexicon.ts'

const WORDS = Object.keys(NUMERALS).filter((one) => one !== '|')
const ROW = new RegExp(`[${WORDS.join('')}]{3,}`, 'g')

/** The text with numerals in rows of three and more written as digits; as long as before. */
export const spoken = (text: string): string =>
  text.replaceAll(ROW, (row) => Array.from(row, (one) => NUMERALS[one] ?? one).join(''))
