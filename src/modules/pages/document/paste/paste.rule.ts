import { type Block, type Document, type Level, LIMITS, type Span, type Spans } from '../block.rule.ts'
import { spansOfBlock } from '../document.rule.ts'
import { embedOf } from '../embed.rule.ts'
import { tidyLine, tidySpans } from '../tidy.rule.ts'
import { Flow } from './flow.rule.ts'
import { type Dropped, isHidden, type Look, lookIn, outlineLevel, stylesOf } from './look.rule.ts'
import { cellsOf, rowsOf, tableOf } from './table.rule.ts'
import type { Html, Tag } from './tree.rule.ts'
import { wordItemOf } from './word-list.rule.ts'

/** Numbers in the media library of the pictures that the text shows, by their addresses in it. */
export type KnownMedia = Pick<ReadonlyMap<string, number>, 'get'>

/** What is left out, by name; undefined: nothing is told of it. */
const LEFT_OUT: ReadonlyMap<string, Dropped | undefined> = new Map([
  ['script', 'script'],
  ['noscript', undefined],
  ['template', undefined],
  ['head', undefined],
  ['title', undefined],
  ['xml', undefined],
  ['style', 'style'],
  ...['object', 'embed', 'video', 'audio', 'canvas', 'svg', 'math'].map((one) => [one, 'frame'] as const),
  ...['input', 'select', 'textarea', 'button'].map((one) => [one, 'form'] as const),
])
const BLOCKS = new Set(
  'address article aside body center dd details div dl dt fieldset figcaption figure footer form header hr html legend li main nav p pre section summary'.split(
    ' ',
  ),
)
class Cleaning {
  readonly dropped = new Set<Dropped>()
  readonly drop = (what: Dropped) => void this.dropped.add(what)
  readonly #media: KnownMedia
  #depth = 0
  /** How far headings go down: those of a text are below the title of its page. */
  readonly #down: number

  constructor(media: KnownMedia, down: number) {
    this.#media = media
    this.#down = down
  }

  blocks(all: readonly Html[], look: Look = {}): Block[] {
    const flow = new Flow()
    this.#walk(all, look, flow)
    return flow.end()
  }

  #walk(all: readonly Html[], look: Look, flow: Flow): void {
    for (const one of all)
      if (typeof one === 'string') flow.add(one, look)
      else this.#tag(one, look, flow)
  }

  #tag(tag: Tag, look: Look, flow: Flow): void {
    if (LEFT_OUT.has(tag.name)) {
      const what = LEFT_OUT.get(tag.name)
      if (what) this.drop(what)
    } else if (tag.name === 'br') flow.add('\n', look, true)
    else if (tag.name === 'img') flow.block(...this.#picture(tag))
    else if (tag.name === 'iframe') flow.block(...this.#frame(tag))
    else if (tag.name === 'table') flow.block(...this.#table(tag))
    else if (tag.name === 'ul' || tag.name === 'ol') flow.block(...this.#list(tag))
    else if (tag.name === 'blockquote') flow.block({ is: 'quote', spans: linesOf(this.blocks(tag.inside)) })
    else if (!isHidden(stylesOf(tag))) this.#text(tag, look, flow)
  }

  #text(tag: Tag, look: Look, flow: Flow): void {
    const inner = lookIn(tag, look, this.drop)
    const level = outlineLevel(tag)
    const item = wordItemOf(tag)
    if (level !== undefined) flow.block(...this.#heading(tag, level))
    else if (item) flow.item({ ...item, spans: linesOf(this.blocks(tag.inside, inner)) })
    else if (BLOCKS.has(tag.name)) flow.block(...this.blocks(tag.inside, inner))
    else this.#walk(tag.inside, inner, flow)
  }

  #heading(tag: Tag, level: number): Block[] {
    const blocks = this.blocks(tag.inside)
    const plain = linesOf(blocks).map(({ text, href }) => ({ text, ...(href !== undefined && { href }) }))
    const shown = tidySpans(plain, false)
    const pictures = blocks.filter((one) => one.is === 'image')
    const at = Math.min(4, Math.max(2, level + this.#down)) as Level
    return [...(shown.length > 0 ? [{ is: 'heading', level: at, spans: shown } as const] : []), ...pictures]
  }

  #list(tag: Tag): Block[] {
    this.#depth += 1
    const items: Block[][] = []
    for (const one of tag.inside) {
      const blocks = this.blocks([one]).flatMap(inItem)
      const goesOn = typeof one !== 'string' && one.name !== 'li' ? items.at(-1) : undefined
      if (goesOn) goesOn.push(...blocks)
      else if (blocks.length > 0) items.push(blocks)
    }
    this.#depth -= 1
    if (this.#depth >= LIMITS.depth) return items.flat()
    return items.length === 0 ? [] : [{ is: 'list', ordered: tag.name === 'ol', items }]
  }

  /** A table of one cell is a box around a text: what is in it stays. */
  #table(tag: Tag): Block[] {
    const rows = rowsOf(tag).map(cellsOf)
    const cells = rows.flat()
    if (cells.length < 2) return this.blocks(cells[0]?.inside ?? [])
    const read = rows.map((row) => row.map((cell) => ({ tag: cell, spans: this.#cell(cell) })))
    return [
      tableOf(
        tag,
        read.filter((row) => row.length > 0),
        this.drop,
      ),
    ]
  }

  #cell(cell: Tag): Spans {
    const blocks = this.blocks(cell.inside, cell.name === 'td' ? lookIn(cell, {}, this.drop) : {})
    if (blocks.some((one) => one.is === 'table')) this.drop('nested')
    return linesOf(blocks)
  }

  #picture({ attributes }: Tag): Block[] {
    const media = this.#media.get(attributes['src'] ?? '')
    if (media !== undefined)
      return [{ is: 'image', media, alt: tidyLine(attributes['alt'] ?? ''), caption: '' }]
    this.drop('picture')
    return []
  }

  #frame({ attributes }: Tag): Block[] {
    const known = embedOf(attributes['src'] ?? '')
    if (known) return [{ is: 'embed', ...known, title: tidyLine(attributes['title'] ?? '') }]
    this.drop('frame')
    return []
  }
}

const inItem = (block: Block): Block[] => {
  if (block.is === 'heading') return [{ is: 'paragraph', spans: block.spans }]
  return block.is === 'notice' || block.is === 'embed' ? [] : [block]
}

const textsOf = (block: Block): readonly Spans[] => {
  if (block.is === 'list') return block.items.flat().flatMap(textsOf)
  return spansOfBlock(block).filter((spans) => spans.length > 0)
}

/** All text of blocks, a line for each. */
const linesOf = (blocks: readonly Block[]): Span[] =>
  tidySpans(
    blocks.flatMap(textsOf).flatMap((spans, at) => (at > 0 ? [{ text: '\n' }, ...spans] : spans)),
    true,
  )

/** Whether a heading of the first level is in it. */
const hasTitle = (all: readonly Html[]): boolean =>
  all.some((one) => typeof one !== 'string' && (outlineLevel(one) === 1 || hasTitle(one.inside)))

/** A document from what is pasted or brought in, and what is left out of it. */
export function documentFromTree(
  all: readonly Html[],
  media: KnownMedia = new Map<string, number>(),
): { document: Document; dropped: Dropped[] } {
  const cleaning = new Cleaning(media, hasTitle(all) ? 1 : 0)
  const blocks = cleaning.blocks(all)
  return { document: { blocks }, dropped: [...cleaning.dropped] }
}
