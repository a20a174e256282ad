import type { Lang } from '#kernel/words.ts'
import { Lines } from '#ui/lines.tsx'
import { Panel } from '#ui/panel.tsx'
import { words } from './writing.words.ts'

/** Above a form that was filled in on another version: how the text stands now. Pressing again writes over it. */
export function MeanwhilePanel({ lang, title, body }: { lang: Lang; title?: string; body: string }) {
  const w = words(lang)
  return (
    <Panel tone="warn" title={w.meanwhile}>
      <p>{w.meanwhileSays}</p>
      {title !== undefined && (
        <p>
          <strong>{title}</strong>
        </p>
      )}
      <Lines text={body} />
    </Panel>
  )
}
