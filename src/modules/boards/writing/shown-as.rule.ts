import { OFFICIAL } from './official.lexicon.ts'

/** What a board shows of its writers. */
export type Names = 'nickname' | 'masked' | 'none'

/** Marks, brackets and letters that nobody sees: of these a badge could be drawn beside a name. */
const DRAWN = /[\p{S}\p{P}\p{Cf}\p{Cc}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Extended_Pictographic}\uFE0F]/gu
/** Letters of other scripts that look like these. */
const LIKE: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  і: 'i',
  ѕ: 's',
  т: 't',
  м: 'm',
  ԁ: 'd',
}
const LONGEST = 20

/**
 * How a writer is named beside a text: never so that it looks like the badge of an officer, which only the program
 * draws. Empty where nothing is shown, or nothing of the nickname is left.
 *
 * @article 13
 */
export function shownAs(names: Names, nickname: string): string {
  if (names === 'none') return ''
  const plain = nickname.normalize('NFKC').replaceAll(DRAWN, ' ').replaceAll(/\s+/g, ' ').trim()
  if (isLikeOfficial(plain)) return ''
  const letters = [...plain].slice(0, LONGEST)
  if (names === 'nickname') return letters.join('')
  return letters.length === 0
    ? ''
    : `${letters[0]}${'*'.repeat(Math.max(1, Math.min(3, letters.length - 1)))}`
}

/** Whether a name would pass for one of the city's, spaces and look-alike letters aside. */
export function isLikeOfficial(name: string): boolean {
  const key = [...name.normalize('NFKC').toLowerCase().replaceAll(DRAWN, '').replaceAll(/\s/g, '')]
    .map((letter) => LIKE[letter] ?? letter)
    .join('')
  return OFFICIAL.some((word) => key.includes(word))
}
