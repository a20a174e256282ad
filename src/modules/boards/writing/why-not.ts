import { dayText, type Lang } from '#kernel/words.ts'
import type { WhyNot } from '../board/board-open.rule.ts'
import type { Board } from '../board/board.store.ts'
import { words } from './writing.words.ts'

/** Why nobody writes on a board today, in a sentence with the day. @article 13 */
export function whyNotText(lang: Lang, { opensOn, closesOn }: Board, why: WhyNot): string {
  const { whyNot } = words(lang)
  if (why === 'not-yet') return whyNot['not-yet'](opensOn === null ? '' : dayText(lang, opensOn))
  if (why === 'over') return whyNot.over(closesOn === null ? '' : dayText(lang, closesOn))
  return whyNot['nobody-writes']
}
