import { privacy } from '#modules/privacy/index.ts'

const LONGEST = 60
const LETTERS = /\p{L}/u
const NUMBER = /\d[\d\s.-]{4,}\d/

/**
 * A question as it may be kept, in lower case with single spaces; undefined where it holds personal data, a long
 * number, an address of mail, no letter, or more than a question.
 *
 * @law PIPA 3(1) no more than the purpose needs
 */
export function worthKeeping(query: string): string | undefined {
  const text = query
    .normalize('NFC')
    .toWellFormed()
    .replaceAll(/[\p{C}\p{Z}\s]+/gu, ' ')
    .trim()
    .toLowerCase()
  if (text.length < 2 || text.length > LONGEST || !LETTERS.test(text)) return undefined
  if (NUMBER.test(text) || text.includes('@') || text.includes('\uFFFD')) return undefined
  return privacy.find(text).length > 0 ? undefined : text
}
