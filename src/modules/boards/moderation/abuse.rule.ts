import { ABUSE, type AbuseWord, OBSCENE, SHORTHAND } from './abuse.lexicon.ts'
import { type Letters, lettersOf } from './letters.rule.ts'

/** Where something stands: [start, end) in UTF-16 units of the text as given. */
export interface Place {
  readonly start: number
  readonly end: number
}
export interface Abuse extends Place {
  readonly strength: number
  readonly kind: 'abuse' | 'obscenity'
}

const OBSCENE_STRENGTH = 0.85
const SHORTHAND_STRENGTH = 0.8
/** Signs and figures between the syllables of a word that stands alone. */
const GAP = '[ .0-9]{1,3}'
/** Of a word that is less sure a space may be one between two words. */
const SIGNS = '[.0-9]{1,3}'
const SURE = 0.9

function patternOf({ syllables, strength, notBefore, notBehind }: AbuseWord): RegExp {
  const before = notBefore === undefined ? '' : `(?<!${notBefore})`
  const behind = notBehind === undefined ? '' : `(?!${notBehind})`
  const whole = `${before}${syllables.join('')}${behind}`
  if (syllables.length < 2) return new RegExp(whole, 'gu')
  const open = syllables.map((one, n) => (n === 0 ? one : `${strength >= SURE ? GAP : SIGNS}${one}`)).join('')
  return new RegExp(`${whole}|(?<![가-힣])${open}(?![가-힣]{2})${behind}`, 'gu')
}
const PATTERNS = ABUSE.map((word) => ({ pattern: patternOf(word), strength: word.strength }))
const OBSCENITY = new RegExp(OBSCENE, 'gu')
const SHORT = new RegExp(SHORTHAND, 'gu')

/** Words of abuse and obscenity in a text, in its order, none within another. @article 6(2)6 */
export const findAbuse = (text: string): Abuse[] => abuseAmong(lettersOf(text))

export function abuseAmong(letters: Letters): Abuse[] {
  const found: Abuse[] = []
  const look = (pattern: RegExp, strength: number, kind: Abuse['kind']) => {
    for (const match of letters.text.matchAll(pattern))
      found.push({ ...placeOf(letters, match), strength, kind })
  }
  for (const { pattern, strength } of PATTERNS) look(pattern, strength, 'abuse')
  look(SHORT, SHORTHAND_STRENGTH, 'abuse')
  look(OBSCENITY, OBSCENE_STRENGTH, 'obscenity')
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: Abuse[] = []
  for (const one of found) {
    const last = merged.at(-1)
    if (last === undefined || one.start >= last.end) merged.push(one)
    else if (one.end > last.end || one.strength > last.strength)
      merged[merged.length - 1] = {
        ...last,
        end: Math.max(last.end, one.end),
        strength: Math.max(last.strength, one.strength),
      }
  }
  return merged
}

const BARE = new RegExp(
  ABUSE.filter((word) => word.notBehind ?? word.notBefore)
    .map((word) => word.syllables.join(''))
    .join('|'),
  'gu',
)
/** The letters of a text without innocent words that hold one of abuse, which its tone must not be told by. */
export const withoutInnocent = (letters: Letters, found: readonly Place[]): string =>
  letters.text.replaceAll(BARE, (match: string, at: number) => {
    const { start, end } = placeOf(letters, { index: at, 0: match })
    return found.some((one) => one.start < end && start < one.end) ? match : ' '
  })

/** The place in the text as given of a match among its letters. */
export function placeOf({ from, to }: Letters, match: { index: number; 0: string }): Place {
  return { start: from[match.index] ?? 0, end: to[match.index + match[0].length - 1] ?? 0 }
}
