import type { Block, BlockOf, Document, Level, Spans, Tone } from '../block.rule.ts'
import { tidyBlocks, tidyLine, tidySpans } from '../tidy.rule.ts'
import { spansOf } from './inline.rule.ts'
import {
  EMBED,
  FILE,
  HEADING,
  IMAGE,
  ITEM,
  NOTICE,
  NOTICE_END,
  startsBlock,
  TABLE_HEAD,
} from './signs.rule.ts'

/** Deeper ones are text: what reads a document refuses long before. */
const DEEPEST = 8

/**
 * Reads what is written in a plain field: paragraphs parted by empty lines, `##` headings, `- ` and `1. ` lists, tables
 * of `| cells |` whose line before says `|= caption`, `> ` quotes, `![alt](media:12)`, `@[file](media:3)`,
 * `::: info` notices and `%[title](youtube:…)`. Anything else, markup included, is plain text. Never refuses.
 */
export const documentOf = (text: string): Document => ({
  blocks: blocksIn(text.replaceAll('\r\n', '\n').split('\n'), 0),
})

/** Lines that are read one after the other. */
interface Lines {
  readonly all: readonly string[]
  at: number
}
const here = (lines: Lines): string | undefined => lines.all[lines.at]

function blocksIn(all: readonly string[], depth: number): Block[] {
  const lines: Lines = { all, at: 0 }
  const blocks: Block[] = []
  for (let line = here(lines); line !== undefined; line = here(lines)) {
    if (line.trim() === '') lines.at += 1
    else blocks.push(blockAt(lines, line, depth))
  }
  return tidyBlocks(blocks)
}

function blockAt(lines: Lines, line: string, depth: number): Block {
  const single = blockOf(line)
  if (single) {
    lines.at += 1
    return single
  }
  if (line.startsWith('|')) return tableAt(lines)
  if (line.startsWith('>')) return quoteAt(lines)
  if (depth < DEEPEST) {
    const tone = NOTICE.exec(line)?.[1]
    if (tone !== undefined) return noticeAt(lines, tone as Tone, depth)
    if (ITEM.test(line)) return listAt(lines, depth)
  }
  return paragraphAt(lines)
}

const plain = (text = ''): string => tidyLine(text.replaceAll(/\\([\s\S])/g, '$1'))
const spansIn = (text: string, lines: boolean, inCell = false): Spans =>
  tidySpans(spansOf(text, inCell), lines)

/** What stands on one line. */
function blockOf(line: string): Block | undefined {
  const heading = HEADING.exec(line)
  if (heading)
    return { is: 'heading', level: heading[1]?.length as Level, spans: spansIn(heading[2] ?? '', false) }
  const image = IMAGE.exec(line)
  if (image)
    return {
      is: 'image',
      media: Number(image[3]),
      alt: image[1] === '!!' ? null : plain(image[2]),
      caption: plain(image[4]),
    }
  const file = FILE.exec(line)
  if (file) return { is: 'file', media: Number(file[2]), label: plain(file[1]) }
  const embed = EMBED.exec(line)
  if (embed) return { is: 'embed', provider: embed[2] ?? '', id: embed[3] ?? '', title: plain(embed[1]) }
  return undefined
}

function taken(lines: Lines, goesOn: (line: string) => boolean): string[] {
  const from = lines.at
  lines.at += 1
  for (let line = here(lines); line !== undefined && goesOn(line); line = here(lines)) lines.at += 1
  return lines.all.slice(from, lines.at)
}

const paragraphAt = (lines: Lines): Block => ({
  is: 'paragraph',
  spans: spansIn(taken(lines, (line) => line.trim() !== '' && !startsBlock(line)).join('\n'), true),
})

const quoteAt = (lines: Lines): Block => ({
  is: 'quote',
  spans: spansIn(
    taken(lines, (line) => line.startsWith('>'))
      .map((line) => line.replace(/^> ?/, ''))
      .join('\n'),
    true,
  ),
})

function noticeAt(lines: Lines, tone: Tone, depth: number): Block {
  const inside = taken(lines, (line) => !NOTICE_END.test(line)).slice(1)
  lines.at += 1
  return { is: 'notice', tone, blocks: blocksIn(inside, depth + 1) }
}

function listAt(lines: Lines, depth: number): Block {
  const ordered = /^\d/.test(here(lines) ?? '')
  const items: Block[][] = []
  for (let line = here(lines); line !== undefined; line = here(lines)) {
    const marker = ITEM.exec(line)?.[0]
    if (marker === undefined || /^\d/.test(marker) !== ordered) break
    const own = taken(lines, (one) => one === '' || /^ {2}/.test(one))
    const [first = '', ...rest] = own
    const dedent = new RegExp(`^ {1,${marker.length}}`)
    items.push(
      blocksIn([first.slice(marker.length), ...rest.map((one) => one.replace(dedent, ''))], depth + 1),
    )
  }
  return { is: 'list', ordered, items: items.filter((one) => one.length > 0) }
}

function tableAt(lines: Lines): BlockOf<'table'> | BlockOf<'paragraph'> {
  const head = TABLE_HEAD.exec(here(lines) ?? '')
  const own = taken(lines, (line) => line.startsWith('|') && !TABLE_HEAD.test(line))
  const rows = (head ? own.slice(1) : own).map(cellsOf)
  const columns = Math.max(0, ...rows.map((row) => row.length))
  if (columns === 0) return { is: 'paragraph', spans: spansIn(own.join('\n'), true) }
  const flags = head?.[1] ?? ''
  return {
    is: 'table',
    caption: tidyLine(head?.[2] ?? ''),
    headerRow: flags === '' || flags === '#',
    headerColumn: flags === '#' || flags === ':',
    rows: rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => [])]),
  }
}

/** Cells of a line; a sign after `\` parts nothing. */
function cellsOf(line: string): Spans[] {
  const cells: string[] = []
  let cell = ''
  for (let at = 1; at < line.length; at += 1) {
    const sign = line[at] as string
    if (sign === '\\') {
      cell += sign + (line[at + 1] ?? '')
      at += 1
    } else if (sign === '|') {
      cells.push(cell)
      cell = ''
    } else cell += sign
  }
  if (cell.trim() !== '') cells.push(cell)
  return cells.map((text) => spansIn(text.trim(), true, true))
}
