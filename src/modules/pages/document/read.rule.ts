import { ok, refuse, type Result } from '#kernel/result.ts'
import {
  type Block,
  type Document,
  type Kind,
  LEVELS,
  LIMITS,
  NOT_IN_ITEM,
  NOT_IN_NOTICE,
  type Place,
  type Span,
  TONES,
} from './block.rule.ts'
import { mayEmbed } from './embed.rule.ts'
import { mayLink } from './href.rule.ts'
import { type DocumentRefusal, Reading } from './reading.rule.ts'
import { tidyBlocks, tidySpans } from './tidy.rule.ts'

export type { DocumentRefusal, DocumentRefusalKey } from './reading.rule.ts'

type Fields = Record<string, unknown>

const KEYS: Readonly<Record<Kind, readonly string[]>> = {
  heading: ['level', 'spans'],
  paragraph: ['spans'],
  quote: ['spans'],
  list: ['ordered', 'items'],
  table: ['caption', 'headerRow', 'headerColumn', 'rows'],
  image: ['media', 'alt', 'caption'],
  file: ['media', 'label'],
  notice: ['tone', 'blocks'],
  embed: ['provider', 'id', 'title'],
}

/**
 * A document from JSON that anybody may have sent, in the one form that is stored (`tidySpans`, `tidyBlocks`).
 * Unknown kinds and keys, what exceeds LIMITS, and addresses that may not be followed are refused with their place;
 * the first refusal is given. What it gives, it gives again.
 */
export function readDocument(json: unknown): Result<Document, DocumentRefusal> {
  const reading = new Reading()
  const whole = reading.fields(json, ['blocks'], [])
  const blocks = whole ? blocksIn(reading, whole['blocks'], [], 0, []) : []
  return reading.refusal ? refuse(reading.refusal) : ok({ blocks })
}

function blocksIn(r: Reading, value: unknown, at: Place, depth: number, barred: readonly Kind[]): Block[] {
  if (depth > LIMITS.depth) return r.refuse('too-deep', at) ?? []
  const blocks = r.each(value, 'block', at, (one, place) => blockIn(r, one, place, depth, barred))
  return r.refusal ? [] : tidyBlocks(blocks)
}

function blockIn(r: Reading, value: unknown, at: Place, depth: number, barred: readonly Kind[]) {
  const is = kindOf(value)
  if (is === undefined) return r.refuse('unknown-kind', at, said(value))
  if (barred.includes(is)) return r.refuse('not-here', at, is)
  const has = r.fields(value, ['is', ...KEYS[is]], at)
  return has && r.count(1, at) ? READERS[is](r, has, at, depth) : undefined
}

function kindOf(value: unknown): Kind | undefined {
  const is = typeof value === 'object' && value !== null ? (value as Fields)['is'] : undefined
  return typeof is === 'string' && Object.hasOwn(KEYS, is) ? (is as Kind) : undefined
}

const said = (value: unknown): string => {
  const is: unknown = typeof value === 'object' && value !== null ? (value as Fields)['is'] : value
  return typeof is === 'string' ? is.slice(0, 40) : typeof is
}

type Read = (r: Reading, has: Fields, at: Place, depth: number) => Block | undefined

const READERS: Readonly<Record<Kind, Read>> = {
  heading: (r, has, at) => {
    const level = r.oneOf(has['level'], LEVELS, at)
    const spans = spansIn(r, has['spans'], at, false)
    return level && { is: 'heading', level, spans }
  },
  paragraph: (r, has, at) => ({ is: 'paragraph', spans: spansIn(r, has['spans'], at, true) }),
  quote: (r, has, at) => ({ is: 'quote', spans: spansIn(r, has['spans'], at, true) }),
  list: (r, has, at, depth) => {
    const items = r.each(has['items'], 'item', at, (one, place) =>
      r.count(1, place) ? blocksIn(r, one, place, depth + 1, NOT_IN_ITEM) : undefined,
    )
    return { is: 'list', ordered: r.flag(has['ordered'], at), items: items.filter((one) => one.length > 0) }
  },
  table: (r, has, at) => {
    const rows = rowsIn(r, has['rows'], at)
    const caption = r.line(has['caption'], at)
    const headerRow = r.flag(has['headerRow'], at)
    return { is: 'table', caption, headerRow, headerColumn: r.flag(has['headerColumn'], at), rows }
  },
  image: (r, has, at) => {
    const alt = has['alt'] === null ? null : r.line(has['alt'], at)
    return { is: 'image', media: r.number(has['media'], at), alt, caption: r.line(has['caption'], at) }
  },
  file: (r, has, at) => ({ is: 'file', media: r.number(has['media'], at), label: r.line(has['label'], at) }),
  notice: (r, has, at, depth) => {
    const tone = r.oneOf(has['tone'], TONES, at)
    const blocks = blocksIn(r, has['blocks'], at, depth + 1, NOT_IN_NOTICE)
    return tone && { is: 'notice', tone, blocks }
  },
  embed: (r, has, at) => {
    const { provider, id } = has
    const title = r.line(has['title'], at)
    if (typeof provider !== 'string' || typeof id !== 'string') return r.refuse('wrong-value', at)
    if (!mayEmbed(provider, id)) return r.refuse('embed-not-allowed', at, (provider || id).slice(0, 80))
    return { is: 'embed', provider, id, title }
  },
}

function rowsIn(r: Reading, value: unknown, at: Place): Span[][][] {
  if (!Array.isArray(value) || !value.every(Array.isArray)) return r.refuse('wrong-value', at) ?? []
  const columns = Math.max(0, ...value.slice(0, LIMITS.rows + 1).map((row: unknown[]) => row.length))
  if (columns === 0) return r.refuse('table-empty', at) ?? []
  if (value.length > LIMITS.rows) return r.refuse('too-many-rows', at, String(value.length)) ?? []
  if (columns > LIMITS.columns) return r.refuse('too-many-columns', at, String(columns)) ?? []
  if (!r.count(value.length * columns, at)) return []
  return r.each(value, 'row', at, (row, place) => {
    const cells = r.each(row, 'cell', place, (cell, inside) => spansIn(r, cell, inside, true))
    while (cells.length < columns) cells.push([])
    return cells
  })
}

function spansIn(r: Reading, value: unknown, at: Place, lines: boolean): Span[] {
  if (!Array.isArray(value)) return r.refuse('wrong-value', at) ?? []
  const spans: Span[] = []
  for (const one of value as unknown[]) {
    const span = spanIn(r, one, at)
    if (!span) return []
    spans.push(span)
  }
  return tidySpans(spans, lines)
}

function spanIn(r: Reading, value: unknown, at: Place): Span | undefined {
  const has = r.fields(value, ['text'], at, ['bold', 'italic', 'href'])
  if (!has) return undefined
  const text = r.text(has['text'], at)
  if (text === undefined) return undefined
  for (const mark of ['bold', 'italic'])
    if (Object.hasOwn(has, mark) && has[mark] !== true) return r.refuse('wrong-value', at, mark)
  if (Object.hasOwn(has, 'href')) {
    const { href } = has
    if (typeof href !== 'string') return r.refuse('wrong-value', at, 'href')
    if (!r.count(0, at, href.length)) return undefined
    if (!mayLink(href)) return r.refuse('address-not-allowed', at, href.slice(0, 80))
    return { ...(has as unknown as Span), href: href.normalize('NFC') }
  }
  return has as unknown as Span
}
