import type { Lang } from '#kernel/words.ts'
import type { MediaShown } from '../media/media-shown.store.ts'
import { FileLink } from '../media/file-link.view.tsx'
import { LicenceMark } from '../media/licence.view.tsx'
import { MediaPicture } from '../media/media-picture.view.tsx'
import type { Block, Spans } from './block.rule.ts'
import type { Document } from './document.rule.ts'
import { words } from './document.words.ts'
import { embedded } from './embed.rule.ts'
import { SpansView } from './spans.view.tsx'
import { TableBlock } from './table-block.view.tsx'

interface Around {
  readonly lang: Lang
  readonly media: ReadonlyMap<number, MediaShown>
  /** Names what has no name of its own. */
  readonly caption: string
}

/** A document as everyone reads it. Headings can be linked to by their place: `#s2`. */
export function DocumentView({ document, ...around }: Around & { readonly document: Document }) {
  let [headings, tables] = [0, 0]
  return (
    <div class="rich-text">
      {document.blocks.map((block) => {
        if (block.is === 'heading') headings += 1
        if (block.is === 'table') tables += 1
        const name = words(around.lang).tableOf(around.caption, tables)
        return <BlockView {...around} caption={name} block={block} id={`s${headings}`} />
      })}
    </div>
  )
}

function BlockView({ block, id, ...around }: Around & { block: Block; id?: string }) {
  const { lang, media } = around
  const inner = (blocks: readonly Block[]) => blocks.map((one) => <BlockView {...around} block={one} />)
  switch (block.is) {
    case 'heading': {
      const Heading = `h${block.level}` as 'h2'
      return (
        <Heading id={id}>
          <SpansView lang={lang} spans={block.spans} />
        </Heading>
      )
    }
    case 'quote':
      return (
        <blockquote>
          <SpansView lang={lang} spans={block.spans} />
        </blockquote>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((item) => (
            <li>{onlyText(item) ? <SpansView lang={lang} spans={onlyText(item) ?? []} /> : inner(item)}</li>
          ))}
        </List>
      )
    }
    case 'table':
      return <TableBlock lang={lang} table={block} name={around.caption} />
    case 'image':
      return <Picture {...around} block={block} of={media.get(block.media)} />
    case 'file': {
      const file = media.get(block.media)
      if (!file) return <Gone lang={lang} />
      return (
        <p>
          <FileLink lang={lang} media={file} label={block.label} />{' '}
          <LicenceMark lang={lang} licence={file.licence} />
        </p>
      )
    }
    case 'notice':
      return (
        <section class={`notice-box ${block.tone}`} aria-label={words(lang).tones[block.tone]}>
          {inner(block.blocks)}
        </section>
      )
    case 'embed':
      return <EmbedCard lang={lang} block={block} />
    default:
      return (
        <p>
          <SpansView lang={lang} spans={block.spans} />
        </p>
      )
  }
}

/** In the reader's language, which may be another than the text's. */
const Gone = ({ lang }: { lang: Lang }) => (
  <p class="subtle" lang={lang}>
    {words(lang).gone}
  </p>
)

/** An item of one paragraph needs no paragraph. */
const onlyText = (item: readonly Block[]): Spans | undefined =>
  item.length === 1 && item[0]?.is === 'paragraph' ? item[0].spans : undefined

function Picture({
  lang,
  block,
  of,
}: Around & { block: Extract<Block, { is: 'image' }>; of: MediaShown | undefined }) {
  if (!of) return <Gone lang={lang} />
  const picture = <MediaPicture media={of} alt={block.alt ?? ''} sizes="(min-width: 48rem) 46rem, 100vw" />
  if (block.caption === '' && of.licence === 'none') return <p>{picture}</p>
  return (
    <figure>
      {picture}
      <figcaption>
        {block.caption} <LicenceMark lang={lang} licence={of.licence} />
      </figcaption>
    </figure>
  )
}

function EmbedCard({ lang, block }: { lang: Lang; block: Extract<Block, { is: 'embed' }> }) {
  const known = embedded(block.provider, block.id)
  if (!known) return null
  const w = words(lang)
  return (
    <p class="embed-card">
      <a href={known.href} rel="noopener">
        {w[known.kind]}: {block.title}
      </a>{' '}
      <span class="subtle" lang={lang}>
        {w.elsewhere}
      </span>
    </p>
  )
}
