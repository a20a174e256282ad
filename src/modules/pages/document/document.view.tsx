import type { Lang } from '#kernel/words.ts'
import type { Document } from './document.rule.ts'
export function DocumentView(p: { lang: Lang; document: Document; media: unknown; caption: string }) {
  return (
    <div class="rich-text">
      {p.document.blocks.map((b) => (
        <p>{b.spans.map((s) => s.text).join('')}</p>
      ))}
    </div>
  )
}
