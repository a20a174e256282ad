import { type Block, type Document, EMPTY, plainText, type Spans } from './block.rule.ts'
import { readDocument } from './read.rule.ts'
import { documentOf } from './text/document-of.rule.ts'

export type { Block, Document, Span, Spans } from './block.rule.ts'
export { type DocumentRefusal, readDocument } from './read.rule.ts'
export { documentOf } from './text/document-of.rule.ts'
export { textOf } from './text/text-of.rule.ts'

/** A document as a row has it: structured, or the text of an earlier version. One that cannot be read is empty. */
export function storedDocument(json: unknown): Document {
  const { text } = Object(json) as { text?: unknown }
  if (typeof text === 'string') return documentOf(text)
  const read = readDocument(json)
  return read.ok ? read.value : EMPTY
}

/** Every block, those within others too, in order. */
export const allBlocks = ({ blocks }: Document): readonly Block[] => blocks.flatMap(within)

function within(block: Block): readonly Block[] {
  if (block.is === 'list') return [block, ...block.items.flat().flatMap(within)]
  if (block.is === 'notice') return [block, ...block.blocks.flatMap(within)]
  return [block]
}

/** Runs of text of a block itself. */
export function spansOfBlock(block: Block): readonly Spans[] {
  if (block.is === 'table') return block.rows.flat()
  return block.is === 'heading' || block.is === 'paragraph' || block.is === 'quote' ? [block.spans] : []
}

/** All that a document says, as plain text: for the search and for looking it over. */
export const wordsOf = (document: Document): string =>
  allBlocks(document)
    .flatMap((block) => {
      const own = spansOfBlock(block).map(plainText)
      if (block.is === 'image') return [block.alt ?? '', block.caption]
      if (block.is === 'table') return [block.caption, ...own]
      if (block.is === 'file') return [block.label]
      return block.is === 'embed' ? [block.title] : own
    })
    .filter((text) => text !== '')
    .join('\n')

/** Numbers of what it shows of the media library, each once. */
export const mediaOf = (document: Document): number[] => [
  ...new Set(
    allBlocks(document).flatMap((block) =>
      block.is === 'image' || block.is === 'file' ? [block.media] : [],
    ),
  ),
]

/** Where its links lead, each once. */
export const linksOf = (document: Document): string[] => [
  ...new Set(
    allBlocks(document).flatMap((block) =>
      spansOfBlock(block).flatMap((spans) => spans.flatMap((span) => span.href ?? [])),
    ),
  ),
]
