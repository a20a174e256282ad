import type { Block, Document, Span, Spans } from '../document/document.rule.ts'

/** What stands before the number of a file in a link until the file has a block of its own. */
export const FILE_MARK = '/media/0/'

const fileOf = ({ href }: Span): number | undefined =>
  href?.startsWith(FILE_MARK) ? Number(href.slice(FILE_MARK.length)) : undefined
const withoutLink = (span: Span): Span => {
  if (fileOf(span) === undefined) return span
  const { href: _href, ...rest } = span
  return rest
}
const labelled = (spans: Spans) =>
  spans.flatMap((span) => {
    const media = fileOf(span)
    return media === undefined ? [] : [{ media, label: span.text.replaceAll(/\s+/g, ' ').trim() }]
  })

/**
 * Links to files of the library become files of the text, after the part that named them; a part that says nothing else
 * goes. A file that is linked twice stands once.
 */
export function withFiles({ blocks }: Document): Document {
  const there = new Set<number>()
  return {
    blocks: blocks.flatMap((block): Block[] => {
      const files = allSpans(block)
        .flatMap(labelled)
        .filter(({ media }) => !there.has(media) && there.add(media))
      const saysMore = allSpans(block).some((spans) =>
        spans.some((span) => fileOf(span) === undefined && span.text.trim() !== ''),
      )
      const isOnlyFiles = files.length > 0 && !saysMore && (block.is === 'paragraph' || block.is === 'list')
      return [
        ...(isOnlyFiles ? [] : [unlinked(block)]),
        ...files.map((one) => ({ is: 'file', ...one }) as const),
      ]
    }),
  }
}

function allSpans(block: Block): readonly Spans[] {
  switch (block.is) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return [block.spans]
    case 'table':
      return block.rows.flat()
    case 'list':
      return block.items.flat().flatMap(allSpans)
    case 'notice':
      return block.blocks.flatMap(allSpans)
    case 'image':
    case 'file':
    case 'embed':
      return []
  }
}

function unlinked(block: Block): Block {
  switch (block.is) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return { ...block, spans: block.spans.map(withoutLink) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(withoutLink))) }
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(unlinked)) }
    case 'notice':
      return { ...block, blocks: block.blocks.map(unlinked) }
    case 'image':
    case 'file':
    case 'embed':
      return block
  }
}
