import type { Lang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import type { Proposal } from '../moderation/grounds.rule.ts'
import { groundsWords } from '../moderation/grounds.words.ts'

/** What an officer may look at in a text: grounds, and personal data, which is no ground. */
export interface Points {
  readonly proposals: readonly Proposal[]
  readonly hasPersonal: boolean
}

/** The same in a cell of a list, the surest first. @article 6(2) */
export function PointsCell({ lang, proposals, hasPersonal }: Points & { lang: Lang }) {
  const w = groundsWords(lang)
  return (
    <div class="queue-points">
      {proposals.map((one) => (
        <Badge tone="warn">{w.short(one.subparagraph, Math.round(one.score * 100))}</Badge>
      ))}
      {proposals.length === 0 && !hasPersonal && <span class="subtle">{w.none}</span>}
      {hasPersonal && <Badge tone="info">{w.personalShort}</Badge>}
    </div>
  )
}
