import type { Block, BlockOf, Document } from '../block.rule.ts'
import { textOfSpans } from './inline.rule.ts'
import { startsBlock } from './signs.rule.ts'

/** A document as it is written in a plain field; `documentOf` reads the same from it. */
export const textOf = ({ blocks }: Document): string => blocks.map(textOfBlock).join('\n\n')

/** Letters between signs, which say that they are letters. */
export const quoted = (text: string): string => text.replaceAll(/[\\[\]()"]/g, String.raw`\$&`)
const withCaption = (caption: string): string => (caption === '' ? '' : ` "${quoted(caption)}"`)

function textOfBlock(block: Block): string {
  switch (block.is) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${textOfSpans(block.spans)}`.trimEnd()
    case 'paragraph':
      return textOfSpans(block.spans).split('\n').map(escapedStart).join('\n')
    case 'quote':
      return textOfSpans(block.spans)
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n')
    case 'list':
      return textOfList(block)
    case 'table':
      return textOfTable(block)
    case 'image':
      return `${block.alt === null ? '!![' : `![${quoted(block.alt)}`}](media:${block.media}${withCaption(block.caption)})`
    case 'file':
      return `@[${quoted(block.label)}](media:${block.media})`
    case 'notice':
      return `::: ${block.tone}\n${block.blocks.map(textOfBlock).join('\n\n')}\n:::`
    case 'embed':
      return `%[${quoted(block.title)}](${block.provider}:${block.id})`
  }
}

/** A line of a paragraph that begins like something else gets a sign before that says it is not. */
function escapedStart(line: string): string {
  if (!startsBlock(line)) return line
  return /^\d/.test(line) ? line.replace('.', String.raw`\.`) : `\\${line}`
}

function textOfList({ ordered, items }: BlockOf<'list'>): string {
  return items
    .map((blocks, at) => {
      const marker = ordered ? `${at + 1}. ` : '- '
      const indent = ' '.repeat(marker.length)
      const lines = blocks.map(textOfBlock).join('\n\n').split('\n')
      return lines.map((line, n) => (n === 0 ? marker + line : line === '' ? '' : indent + line)).join('\n')
    })
    .join('\n')
}

function textOfTable({ caption, headerRow, headerColumn, rows }: BlockOf<'table'>): string {
  const flags = headerRow ? (headerColumn ? '#' : '') : headerColumn ? ':' : '-'
  const head = caption === '' && flags === '' ? [] : [`|=${flags} ${caption}`.trimEnd()]
  const lines = rows.map((row) => `| ${row.map((cell) => textOfSpans(cell, true)).join(' | ')} |`)
  return [...head, ...lines].join('\n')
}
