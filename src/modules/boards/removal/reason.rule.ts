/** Letters in a row that a published reason may not take over from the text. */
export const LONGEST_QUOTE = 7
export const SHORTEST_REASON = 10

export type ReasonFault =
  | 'reason-short'
  | 'reason-quotes'
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
  if (sharesRun(reason, `${of.title} ${of.body}`, LONGEST_QUOTE + 1)) return 'reason-quotes'
  const author = lettersOf(of.shownAs).join('')
  if (author.length > 1 && letters.join('').includes(author)) return 'reason-names-author'
  return holdsPersonal ? 'reason-personal' : undefined
}
