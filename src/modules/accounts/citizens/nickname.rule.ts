import { ok, refuse, type Result } from '#kernel/result.ts'
import { AT_THE_END, CITY_BUT_CITIZENS, ENTIRELY, WITHIN } from './official-names.lexicon.ts'

export const SHORTEST = 2
export const LONGEST = 20

export type NicknameRefusal =
  | 'too-short'
  | 'too-long'
  | 'strange-letters'
  | 'mixed-letters'
  | 'looks-official'
  | 'personal-data'
  | 'not-decent'
  | 'taken'

const UNSEEN = /[\p{Cf}\p{Cc}\p{Z}\p{P}\p{S}\p{M}\u115F\u1160\u3164\uFFA0\u2800]/gu
/** Letters of other scripts, and figures, that are taken for Latin letters. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'аαɑ',
    b: 'ьвβ',
    c: 'сϲᴄ',
    d: 'ԁ',
    e: 'еєεҽ',
    g: 'ɡ',
    h: 'һнη',
    i: '',
    j: 'ј',
    k: 'кκ',
    l: '1iіӏıιɩ丨ー一',
    m: 'мᴍ',
    n: 'пиν',
    o: '0оοօ',
    p: 'рρ',
    q: 'ԛ',
    r: 'гᴦ',
    s: 'ѕ',
    t: 'тτ',
    u: 'υս',
    v: 'ѵ',
    w: 'ԝωшѡ',
    x: 'хχ',
    y: 'уүγ',
    z: 'ᴢ',
  }).flatMap(([letter, others]) => [...others].map((one): [string, string] => [one, letter])),
) // prettier-ignore
const DIGITS_AS_LETTERS: Readonly<Record<string, string>> = {
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
}
const COMPOUND: Readonly<Record<string, string>> = {
  ᅪ: 'ᅩᅡ',
  ᅫ: 'ᅩᅢ',
  ᅬ: 'ᅩᅵ',
  ᅯ: 'ᅮᅥ',
  ᅰ: 'ᅮᅦ',
  ᅱ: 'ᅮᅵ',
  ᅴ: 'ᅳᅵ',
} // prettier-ignore
/** Consonants at the end of a syllable as they stand at the beginning of one, in the order of the standard. */
const FINALS =
  'ᄀ ᄁ ᄀᄉ ᄂ ᄂᄌ ᄂᄒ ᄃ ᄅ ᄅᄀ ᄅᄆ ᄅᄇ ᄅᄉ ᄅᄐ ᄅᄑ ᄅᄒ ᄆ ᄇ ᄇᄉ ᄉ ᄊ ᄋ ᄌ ᄎ ᄏ ᄐ ᄑ ᄒ'.split(
    ' ',
  )
const FIRST_FINAL = 0x11a8

/**
 * As nicknames are compared. Width, case, spaces, marks, letters that nobody sees, letters that look like others, and
 * Hangul written letter by letter make no difference.
 */
export function nicknameKey(nickname: string): string {
  const plain = nickname.normalize('NFKC').toLowerCase().replaceAll('rn', 'm').replaceAll('vv', 'w')
  return [...plain.normalize('NFKD').replace(UNSEEN, '')]
    .map((one) => {
      const final = FINALS[(one.codePointAt(0) as number) - FIRST_FINAL]
      return final ?? COMPOUND[one] ?? ALIKE.get(one) ?? one
    })
    .join('')
}

/** The same with the figures and signs that stand for letters: used to find names of officials alone. */
const spelled = (text: string): string =>
  nicknameKey([...text.normalize('NFKC')].map((one) => DIGITS_AS_LETTERS[one] ?? one).join(''))

const keys = (words: readonly string[]) => words.map(nicknameKey).filter((one) => one !== '')
const [within, ends, whole] = [keys(WITHIN), keys(AT_THE_END), keys(ENTIRELY)]
const cities = CITY_BUT_CITIZENS.map(([city, citizen]) => [nicknameKey(city), nicknameKey(citizen)] as const)

/** @param names of departments and the like, as this city has them */
export function looksOfficial(text: string, names: readonly string[] = []): boolean {
  return [nicknameKey(text), spelled(text)].some((key) => {
    // a figure behind a title makes it no other
    const bare = key.replace(/[0-9lo]+$/, '') || key
    if (within.some((one) => key.includes(one)) || keys(names).some((one) => key.includes(one))) return true
    if ([key, bare].some((one) => whole.includes(one) || ends.some((end) => one.endsWith(end)))) return true
    return cities.some(([city, citizen]) => key.replaceAll(citizen, '').includes(city))
  })
}

const SCRIPTS = ['Hangul', 'Latin', 'Han', 'Hiragana', 'Katakana', 'Cyrillic', 'Thai', 'Khmer', 'Myanmar']
const ONLY = new RegExp(`^[${SCRIPTS.map((one) => `\\p{Script=${one}}`).join('')}\\p{Nd}\\p{M} ._-]+$`, 'u')
const INCOMPLETE = /[\u1100-\u11FF\u3130-\u318F\uA960-\uA97F\uD7B0-\uD7FF\uFF00-\uFFEF]/u
const ALONE = ['Cyrillic', 'Thai', 'Khmer', 'Myanmar'].map((one) => new RegExp(`\\p{Script=${one}}`, 'u'))

export interface NicknameMeans {
  readonly officialNames: readonly string[]
  readonly holdsPersonalData: (text: string) => boolean
  readonly isDecent: (text: string) => boolean
}

/**
 * Others see a citizen by the nickname alone: it names no official and no office, tells nothing of a person, and is
 * written in letters that are what they seem.
 *
 * @article 13
 * @returns the nickname in NFC with single spaces; whether somebody has it, the table says
 */
export function decideNickname(
  typed: string,
  { officialNames, holdsPersonalData, isDecent }: NicknameMeans,
): Result<string, NicknameRefusal> {
  const text = typed.normalize('NFC').trim().replaceAll(/ +/g, ' ')
  const length = [...text].length
  if (length > LONGEST) return refuse('too-long')
  if (looksOfficial(text, officialNames)) return refuse('looks-official')
  if (holdsPersonalData(text)) return refuse('personal-data')
  if (!ONLY.test(text) || INCOMPLETE.test(text)) return refuse(text === '' ? 'too-short' : 'strange-letters')
  if (length < SHORTEST || !/\p{L}/u.test(text)) return refuse('too-short')
  const others = text.replaceAll(/[\p{Nd}\p{M} ._-]/gu, '')
  if (ALONE.some((script) => script.test(others) && [...others].some((one) => !script.test(one))))
    return refuse('mixed-letters')
  if (!isDecent(text)) return refuse('not-decent')
  return ok(text)
}

/** Days between two changes of a nickname, unless the city says otherwise. */
export const CHANGE_DAYS = 30
