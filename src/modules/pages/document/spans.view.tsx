import { inLang, type Lang } from '#kernel/words.ts'
import type { Spans } from './block.rule.ts'
import { words } from './document.words.ts'
import { isExternal } from './href.rule.ts'

/** Runs of text with their looks; a line break where one is. */
export function SpansView({ lang, spans }: { lang: Lang; spans: Spans }) {
  return (
    <>
      {spans.map(({ text, bold, italic, href }) => {
        const lines = text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [<br />, line]))
        const slanted = italic ? <em>{lines}</em> : <>{lines}</>
        const strong = bold ? <strong>{slanted}</strong> : slanted
        if (href === undefined) return strong
        const own = href.startsWith('/')
        return (
          <a href={own ? inLang(lang, href) : href} rel={isExternal(href) ? 'noopener' : undefined}>
            {strong}
            {isExternal(href) && <span class="sr-only"> {words(lang).external}</span>}
          </a>
        )
      })}
    </>
  )
}
