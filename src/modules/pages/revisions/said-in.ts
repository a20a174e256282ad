import type { Lang } from '#kernel/words.ts'
import type { Block, Document } from '../document/document.rule.ts'
import { plainText } from '../document/block.rule.ts'
import { words as documentWords } from '../document/document.words.ts'
import type { Revision } from '../items/revision.store.ts'
import { labelOf } from '../types/types.words.ts'
import type { ItemType } from '../types/types.rule.ts'
import { words } from './revisions.words.ts'

/** Names of the images and files of the library, by number. */
type Names = ReadonlyMap<number, { readonly name: string }>

/** All that a text says, line by line, in words: no signs of the plain field, media by their names. */
export function saidIn(
  lang: Lang,
  { texts, fields }: Pick<Revision, 'texts' | 'fields'>,
  { type, names }: { type: ItemType; names: Names },
): string {
  const said = (document: Document) => document.blocks.flatMap((one) => linesOf(lang, one, names))
  const parts = [texts.ko.title, ...said(texts.ko.document)]
  if (texts.en) parts.push(texts.en.title, ...said(texts.en.document))
  const facts = Object.entries(fields).map(([name, value]) => `${labelOf(lang, type, name)}: ${value}`)
  return [...parts, ...facts].join('\n\n')
}

function linesOf(lang: Lang, block: Block, names: Names): string[] {
  const w = words(lang).said
  const inner = (blocks: readonly Block[]) => blocks.flatMap((one) => linesOf(lang, one, names)).join('\n')
  const name = (media: number) => names.get(media)?.name ?? String(media)
  switch (block.is) {
    case 'heading':
      return [w.heading(block.level, spansSaid(block.spans))]
    case 'quote':
      return [w.quote(spansSaid(block.spans))]
    case 'list':
      return [
        block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '·'} ${inner(item)}`).join('\n'),
      ]
    case 'table':
      return [[w.table(block.caption), ...block.rows.map((row) => row.map(spansSaid).join(' / '))].join('\n')]
    case 'image':
      return [w.image(name(block.media), block.alt, block.caption)]
    case 'file':
      return [w.file(name(block.media), block.label)]
    case 'notice':
      return [`${w.notice(documentWords(lang).tones[block.tone])}\n${inner(block.blocks)}`]
    case 'embed':
      return [w.embed(block.title, `${block.provider} ${block.id}`)]
    default:
      return [spansSaid(block.spans)]
  }
}

/** A link says where it leads: that may be all that changed. */
const spansSaid = (spans: Parameters<typeof plainText>[0]): string =>
  spans.map(({ text, href }) => (href === undefined ? text : `${text} → ${href}`)).join('')
