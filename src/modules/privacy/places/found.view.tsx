import type { Lang } from '#kernel/words.ts'
import { Panel } from '#ui/panel.tsx'
import type { Found } from './found.rule.ts'
import { words } from './found.words.ts'

/** Within a form: what was found where, that may stay if it is needed. @article 17(1) */
export function FoundPanel(props: {
  lang: Lang
  warned: readonly Found[]
  /** What the fields are called. */
  labels: Readonly<Record<string, string>>
}) {
  const { lang, warned, labels } = props
  const w = words(lang)
  if (warned.length === 0) return null
  return (
    <Panel tone="warn" title={w.warnedTitle} live>
      <p>{w.warnedSays}</p>
      <ul>
        {warned.map((one) => (
          <li>
            {w.one(labels[one.field] ?? one.field, w.kind[one.kind], one.line)} <mark>{one.excerpt}</mark>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** After the masking. */
export function MaskedPanel({ lang }: { lang: Lang }) {
  const w = words(lang)
  return (
    <Panel tone="ok" title={w.masked} live>
      <p>{w.maskedSays}</p>
    </Panel>
  )
}
