import type { Mark, Node } from 'prosemirror-model'
import type { Block, Document, Level, Span, Spans, Tone } from '../block.rule.ts'
import { looking, tidyBlocks, tidyLine, tidySpans } from '../tidy.rule.ts'
import { schema } from './schema.browser.ts'

const { nodes, marks } = schema

/** A document as the editor holds it. */
export const nodeOf = (document: Document): Node =>
  nodes.doc.create(
    null,
    document.blocks.length > 0 ? document.blocks.map(nodeOfBlock) : nodes.paragraph.create(),
  )

function nodeOfBlock(block: Block): Node {
  switch (block.is) {
    case 'heading':
      return nodes.heading.create({ level: block.level }, inlineOf(block.spans))
    case 'quote':
      return nodes.quote.create(null, inlineOf(block.spans))
    case 'list': {
      const list = block.ordered ? nodes.ordered_list : nodes.bullet_list
      return list.create(
        null,
        block.items.map((item) => nodes.list_item.create(null, item.map(nodeOfBlock))),
      )
    }
    case 'table': {
      const { caption, headerRow, headerColumn } = block
      const rows = block.rows.map((row) => nodes.table_row.create(null, row.map(cellOf)))
      return nodes.table.create({ caption, headerRow, headerColumn }, rows)
    }
    case 'notice':
      return nodes.notice.create({ tone: block.tone }, block.blocks.map(nodeOfBlock))
    case 'paragraph':
      return nodes.paragraph.create(null, inlineOf(block.spans))
    default: {
      const { is, ...attrs } = block
      return nodes[is].create(attrs)
    }
  }
}

const marksOf = ({ bold, italic, href }: Span): Mark[] => [
  ...(href === undefined ? [] : [marks.href.create({ href })]),
  ...(bold ? [marks.bold.create()] : []),
  ...(italic ? [marks.italic.create()] : []),
]

function inlineOf(spans: Spans): Node[] {
  return spans.flatMap((span) => {
    const look = marksOf(span)
    return span.text
      .split('\n')
      .flatMap((line, at) => [
        ...(at > 0 ? [nodes.hard_break.create(null, null, look)] : []),
        ...(line === '' ? [] : [schema.text(line, look)]),
      ])
  })
}

/** A line of a cell is a paragraph of its own here. */
function cellOf(spans: Spans): Node {
  const lines: Span[][] = [[]]
  for (const span of spans)
    for (const [at, text] of span.text.split('\n').entries()) {
      if (at > 0) lines.push([])
      lines.at(-1)?.push(looking(span, text))
    }
  return nodes.table_cell.create(
    null,
    lines.map((line) => nodes.paragraph.create(null, inlineOf(line))),
  )
}

/** The document that the editor holds, in the one form that is stored. */
export const documentIn = (node: Node): Document => ({ blocks: blocksIn(node) })

const blocksIn = (node: Node): Block[] => tidyBlocks(node.children.map(blockIn))

function blockIn(node: Node): Block {
  const { attrs } = node
  switch (node.type) {
    case nodes.heading:
      return { is: 'heading', level: attrs['level'] as Level, spans: tidySpans(spansIn(node), false) }
    case nodes.quote:
      return { is: 'quote', spans: tidySpans(spansIn(node), true) }
    case nodes.bullet_list:
    case nodes.ordered_list: {
      const items = node.children.map(blocksIn).filter((item) => item.length > 0)
      return { is: 'list', ordered: node.type === nodes.ordered_list, items }
    }
    case nodes.table: {
      const rows = node.children.map((row) => row.children.map(spansOfCell))
      const columns = Math.max(...rows.map((row) => row.length))
      return {
        is: 'table',
        caption: tidyLine(attrs['caption'] as string),
        headerRow: attrs['headerRow'] as boolean,
        headerColumn: attrs['headerColumn'] as boolean,
        rows: rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => [])]),
      }
    }
    case nodes.notice:
      return { is: 'notice', tone: attrs['tone'] as Tone, blocks: blocksIn(node) }
    case nodes.image:
    case nodes.file:
    case nodes.embed:
      return { is: node.type.name, ...attrs } as Block
    default:
      return { is: 'paragraph', spans: tidySpans(spansIn(node), true) }
  }
}

const spansOfCell = (cell: Node): Span[] =>
  tidySpans(
    cell.children.flatMap((line, at) => [...(at > 0 ? [{ text: '\n' }] : []), ...spansIn(line)]),
    true,
  )

const spansIn = (node: Node): Span[] =>
  node.children.map((one) => {
    const href = marks.href.isInSet(one.marks)?.attrs['href'] as string | undefined
    const look = {
      ...(marks.bold.isInSet(one.marks) && { bold: true as const }),
      ...(marks.italic.isInSet(one.marks) && { italic: true as const }),
      ...(href !== undefined && { href }),
    }
    return looking(look, one.text ?? '\n')
  })
