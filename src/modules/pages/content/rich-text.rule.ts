/** A piece of a line: text, or a link. */
export type Span = { readonly text: string; readonly href?: string }
export type Block =
  | { readonly is: 'heading'; readonly spans: readonly Span[] }
  | { readonly is: 'paragraph'; readonly lines: readonly (readonly Span[])[] }
  | { readonly is: 'list' | 'steps'; readonly items: readonly (readonly Span[])[] }
  | {
      readonly is: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly (readonly Span[])[])[]
    }

const LINK = /\[([^\]\n]{1,200})\]\(((?:\/(?![/\\])|https:\/\/|mailto:|tel:)[^)\s\\]{0,500})\)/g
const HEADING = /^#{2,3} +/
const ITEM = /^- +/
const STEP = /^\d{1,3}\. +/

/** Text with links `[words](/address)`. Other addresses than our own, https, mail and telephone stay text. */
export function spansOf(line: string): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const found of line.matchAll(LINK)) {
    if (found.index > from) spans.push({ text: line.slice(from, found.index) })
    spans.push({ text: found[1] as string, href: found[2] as string })
    from = found.index + found[0].length
  }
  if (from < line.length) spans.push({ text: line.slice(from) })
  return spans
}

/**
 * A page's text as it is drawn: paragraphs parted by empty lines, `## ` headings, `- ` lists, `1. ` steps, and
 * tables of `| cells |` whose first row names the columns. Anything else, markup included, is plain text.
 */
export function blocksOf(text: string): Block[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .map((part) => part.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .flatMap(blocksIn)
}

function blocksIn(lines: readonly string[]): Block[] {
  const [first = '', ...rest] = lines
  if (HEADING.test(first)) {
    const heading: Block = { is: 'heading', spans: spansOf(first.replace(HEADING, '')) }
    return rest.length > 0 ? [heading, ...blocksIn(rest)] : [heading]
  }
  if (lines.every((line) => ITEM.test(line)))
    return [{ is: 'list', items: lines.map((line) => spansOf(line.replace(ITEM, ''))) }]
  if (lines.every((line) => STEP.test(line)))
    return [{ is: 'steps', items: lines.map((line) => spansOf(line.replace(STEP, ''))) }]
  if (lines.length > 1 && lines.every((line) => line.startsWith('|')))
    return [{ is: 'table', head: cellsOf(first), rows: rest.map((line) => cellsOf(line).map(spansOf)) }]
  return [{ is: 'paragraph', lines: lines.map(spansOf) }]
}

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => cell.trim())
