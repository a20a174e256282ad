import type { Block, Span, Spans } from './block.rule.ts'

const sameLook = (a: Span, b: Span) => a.bold === b.bold && a.italic === b.italic && a.href === b.href

/** Split and joined, not replaced: a pattern would try every place of a long run of spaces. */
const withBreaks = (text: string, by: string | RegExp, as: string): string =>
  text
    .split(by)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(as)

/** One line: line breaks and tabs with the white space around them are a space, nothing at the ends. NFC. */
export const tidyLine = (text: string): string => withBreaks(text, /[\n\t]/, ' ').normalize('NFC')

/**
 * Spans in the one form that is stored: neighbours that look alike are one, none is empty, lines have no white space
 * at their ends, and white space is bold, italic or linked only between letters that are. With `lines` breaks stay.
 */
export function tidySpans(spans: Spans, lines: boolean): Span[] {
  const parts: Span[] = []
  let gap = ''
  for (const span of spans) {
    const [lead, core, trail] = edgesOf(span.text)
    gap += lead
    if (core === '') continue
    const text = inner(core, lines)
    const last = parts.at(-1)
    if (last && gap !== '') parts.push(between(last, span, innerGap(gap, lines)))
    parts.push(looking(span, text))
    gap = trail
  }
  return joined(parts)
}

function edgesOf(text: string): readonly [string, string, string] {
  const core = text.trim()
  const from = text.length - text.trimStart().length
  return core === '' ? [text, '', ''] : [text.slice(0, from), core, text.slice(from + core.length)]
}

const inner = (text: string, lines: boolean): string => {
  if (!/[\n\t]/.test(text)) return text
  return lines ? withBreaks(text.replaceAll('\t', ' '), '\n', '\n') : withBreaks(text, /[\n\t]/, ' ')
}

/** White space between words: one line break, one space, or as it is. */
const innerGap = (gap: string, lines: boolean): string =>
  !/[\n\t]/.test(gap) ? gap : lines && gap.includes('\n') ? '\n' : lines ? gap.replaceAll('\t', ' ') : ' '

/** `text` with the look of a span, without keys that say nothing. */
export const looking = (look: Omit<Span, 'text'>, text: string): Span => ({
  text,
  ...(look.bold && { bold: true as const }),
  ...(look.italic && { italic: true as const }),
  ...(look.href !== undefined && { href: look.href }),
})

const between = (before: Span, after: Span, text: string): Span => ({
  text,
  ...(before.bold && after.bold && { bold: true as const }),
  ...(before.italic && after.italic && { italic: true as const }),
  ...(before.href !== undefined && before.href === after.href && { href: before.href }),
})

function joined(parts: readonly Span[]): Span[] {
  const spans: Span[] = []
  for (const part of parts) {
    const last = spans.at(-1)
    if (last && sameLook(last, part)) spans[spans.length - 1] = { ...last, text: last.text + part.text }
    else spans.push(part)
  }
  return spans.map((span) => ({ ...span, text: span.text.normalize('NFC') }))
}

/** Blocks without those that hold nothing; lists of a kind that follow each other are one. Headings stay when empty. */
export function tidyBlocks(blocks: readonly Block[]): Block[] {
  const tidied: Block[] = []
  for (const block of blocks) {
    if (isEmpty(block)) continue
    const last = tidied.at(-1)
    if (block.is === 'list' && last?.is === 'list' && last.ordered === block.ordered)
      tidied[tidied.length - 1] = { ...last, items: [...last.items, ...block.items] }
    else tidied.push(block)
  }
  return tidied
}

const isEmpty = (block: Block): boolean =>
  ((block.is === 'paragraph' || block.is === 'quote') && block.spans.length === 0) ||
  (block.is === 'list' && block.items.length === 0) ||
  (block.is === 'notice' && block.blocks.length === 0)
