import { coveredPlaces } from '../moderation/mask-abuse.rule.ts'
import { normalisedText } from '../repeats/normalised-text.rule.ts'

/** Letters in a row that a published reason may not take over from the text. */
export const LONGEST_QUOTE = 7
export const SHORTEST_REASON = 10
/** Letters of a text so short that a reason may not hold the whole of it. */
const SHORTEST_WHOLE = 4

export type ReasonFault =
  | 'reason-short'
  | 'reason-quotes'
  | 'reason-abuse'
  | 'reason-names-author'
  | 'reason-personal'
  | 'reason-markup'

/** A text as it is compared: letters and digits alone, in one form, without case. */
export const lettersOf = (text: string): string[] => [
  ...text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, ''),
]

/** Whether two texts have so many letters in a row in common, whatever stands between them. */
export function sharesRun(a: string, b: string, length: number): boolean {
  const [one, other] = [lettersOf(a), lettersOf(b)]
  const runs = new Set<string>()
  for (let at = 0; at + length <= one.length; at += 1) runs.add(one.slice(at, at + length).join(''))
  for (let at = 0; at + length <= other.length; at += 1)
    if (runs.has(other.slice(at, at + length).join(''))) return true
  return false
}

/** A text without its disguise: parts of syllables joined, look-alikes, and without what is strewn in between. */
const undisguised = (text: string): string => normalisedText(text).text.replaceAll(/[\da-z]/g, '')

/** Words of abuse, also with digits strewn between their letters. */
const holdsAbuse = (reason: string): boolean =>
  [reason, reason.replaceAll(/\d/g, '')].some((text) => coveredPlaces(text).length > 0)

/** Whether a reason says again what was removed, in whatever spelling. */
function repeats(reason: string, { title, body }: { title: string; body: string }): boolean {
  const text = `${title} ${body}`
  const plain = undisguised(reason)
  const isWhole = (part: string) => {
    const whole = undisguised(part)
    return whole.length >= SHORTEST_WHOLE && plain.includes(whole)
  }
  return (
    sharesRun(reason, text, LONGEST_QUOTE + 1) ||
    sharesRun(plain, undisguised(text), LONGEST_QUOTE + 1) ||
    isWhole(title) ||
    isWhole(body)
  )
}

/**
 * What is wrong with a reason that everyone will read: it explains, and never says again what was removed, nor who
 * wrote it.
 *
 * @param holdsPersonal whether the finder of personal data finds any in it
 * @article 6(2) the reason is published on the board @article 17(1)
 */
export function reasonFault(
  reason: string,
  of: { title: string; body: string; shownAs: string },
  holdsPersonal: boolean,
): ReasonFault | undefined {
  const letters = lettersOf(reason)
  if (letters.length < SHORTEST_REASON) return 'reason-short'
  if (/<\/?[a-z!][^>]*>|javascript:/i.test(reason)) return 'reason-markup'
  if (repeats(reason, of)) return 'reason-quotes'
  if (holdsAbuse(reason)) return 'reason-abuse'
  const author = lettersOf(of.shownAs).join('')
  if (author.length > 1 && letters.join('').includes(author)) return 'reason-names-author'
  return holdsPersonal ? 'reason-personal' : undefined
}
