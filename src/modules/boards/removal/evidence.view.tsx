import type { Lang } from '#kernel/words.ts'
import type { Written } from '../repeats/decide-repeats.rule.ts'
import type { Evidence } from './evidence.rule.ts'
import { words } from './removal.words.ts'

/** What a text is called that is evidence for another. */
export const nameOf = (lang: Lang, one: Written): string =>
  'postingId' in one ? words(lang).posting(one.postingId) : words(lang).comment(one.commentId)

/** What was shown for item 8: how much is the same, or why an officer counted it. @article 6(2)8 */
export function EvidenceLines({ lang, evidence }: { lang: Lang; evidence: readonly Evidence[] }) {
  const w = words(lang)
  return (
    <ul>
      {evidence.map(({ written, score, because }) => (
        <li>
          {nameOf(lang, written)}: {score === null ? because : w.alike(Math.round(score * 100))}
        </li>
      ))}
    </ul>
  )
}
