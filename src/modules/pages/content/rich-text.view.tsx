import { inLang, type Lang } from '#kernel/words.ts'
import { Table } from '#ui/table.tsx'
import { type Block, blocksOf, type Span } from './rich-text.rule.ts'

/** Draws a page's text. `caption` names its tables for those who hear them. */
export function RichText({ lang, text, caption }: { lang: Lang; text: string; caption: string }) {
  return (
    <div class="rich-text">
      {blocksOf(text).map((block) => (
        <BlockView lang={lang} block={block} caption={caption} />
      ))}
    </div>
  )
}

function BlockView({ lang, block, caption }: { lang: Lang; block: Block; caption: string }) {
  const spans = (list: readonly Span[]) => <Spans lang={lang} spans={list} />
  switch (block.is) {
    case 'heading':
      return <h2>{spans(block.spans)}</h2>
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li>{spans(item)}</li>
          ))}
        </ul>
      )
    case 'steps':
      return (
        <ol>
          {block.items.map((item) => (
            <li>{spans(item)}</li>
          ))}
        </ol>
      )
    case 'table':
      return (
        <Table
          caption={caption}
          captionHidden
          head={block.head.map((label) => ({ label }))}
          rowHead={0}
          rows={block.rows.map((row) => row.map(spans))}
        />
      )
    default:
      return (
        <p>
          {block.lines.map((line, at) => (
            <>
              {at > 0 && <br />}
              {spans(line)}
            </>
          ))}
        </p>
      )
  }
}

function Spans({ lang, spans }: { lang: Lang; spans: readonly Span[] }) {
  return (
    <>
      {spans.map(({ text, href }) =>
        href === undefined ? text : <a href={href.startsWith('/') ? inLang(lang, href) : href}>{text}</a>,
      )}
    </>
  )
}
