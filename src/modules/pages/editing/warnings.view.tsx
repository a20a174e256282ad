import { momentText } from '#kernel/words.ts'
import { Panel } from '#ui/panel.tsx'
import { findingText } from '../document/document.words.ts'
import { words as lookOverWords } from '../publishing/look-over.words.ts'
import type { EditProps } from './edit.view.tsx'
import { words } from './edit.words.ts'

/** What keeps a text from being published, or some from reading it, with links to where it stands. */
export function Warnings({ frame, findings, reaching, shortfall, shown, unreadable }: EditProps) {
  const { lang } = frame
  const w = words(lang)
  if (findings.length + reaching.length + unreadable.length === 0 && !shortfall) return null
  return (
    <Panel tone="warn" title={w.findings}>
      <ul>
        {shortfall && (
          <li>
            {w.shortfall(
              shortfall.days,
              w.laws[shortfall.kind],
              momentText(lang, shortfall.earliestEnd, 'short'),
            )}
          </li>
        )}
        {unreadable.map((name) => (
          <li>{lookOverWords(lang).unreadable(name)}</li>
        ))}
        {reaching.map(({ field, excerpt }) => (
          <li>
            <a href={`#${field}`}>{w.reaching(excerpt)}</a>
          </li>
        ))}
        {findings.map(({ field, finding }) => (
          <li>
            <a href={`#${field}`}>{findingText(lang, finding, (media) => shown.get(media)?.name)}</a>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
