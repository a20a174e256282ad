import { type Block, LIMITS, type Spans } from '../block.rule.ts'
import { tidyLine } from '../tidy.rule.ts'
import type { Dropped } from './look.rule.ts'
import { type Html, type Tag, textIn } from './tree.rule.ts'

export interface Cell {
  readonly tag: Tag
  readonly spans: Spans
}

const tags = (all: readonly Html[]): readonly Tag[] => all.filter((one) => typeof one !== 'string')

/** Rows of a table itself, those of its head first; not those of tables within it. */
export const rowsOf = (table: Tag): readonly Tag[] => {
  const parts = tags(table.inside)
  const inParts = (name: string) =>
    parts.filter((one) => one.name === name).flatMap((one) => tags(one.inside))
  const body = parts.flatMap((one) => (one.name === 'tbody' ? tags(one.inside) : [one]))
  return [...inParts('thead'), ...body, ...inParts('tfoot')].filter((one) => one.name === 'tr')
}

export const cellsOf = (row: Tag): readonly Tag[] =>
  tags(row.inside).filter((one) => one.name === 'td' || one.name === 'th')

/** One that says more than there can be says nothing. */
const spanOf = (tag: Tag, name: string, most: number): number => {
  const many = Number.parseInt(tag.attributes[name] ?? '1', 10)
  return many >= 1 && many <= most ? many : 1
}

/**
 * Rows of one width. A merged cell stands in each place that it covered, so that every row can be read by itself. The
 * first row is a header where it says so, or where nothing in the table says anything.
 */
export function tableOf(
  table: Tag,
  rows: readonly (readonly Cell[])[],
  drop: (what: Dropped) => void,
): Block {
  const grid: Spans[][] = rows.map(() => [])
  for (const [y, row] of rows.entries()) {
    let x = 0
    for (const { tag, spans } of row) {
      while (grid[y]?.[x]) x += 1
      const wide = spanOf(tag, 'colspan', LIMITS.columns)
      const high = spanOf(tag, 'rowspan', rows.length - y)
      if (wide > 1 || high > 1) drop('merged')
      for (const line of grid.slice(y, y + high)) for (let n = 0; n < wide; n += 1) line[x + n] = spans
      x += wide
    }
  }
  const columns = Math.max(1, ...grid.map((row) => row.length))
  const isHead = ({ tag }: Cell) => tag.name === 'th'
  const saysNothing = !rows.some((row) => row.some(isHead))
  const caption = tags(table.inside).find((one) => one.name === 'caption')
  const first = rows[0] ?? []
  return {
    is: 'table',
    caption: caption ? tidyLine(textIn(caption.inside).replaceAll(/\s+/g, ' ')) : '',
    headerRow: saysNothing ? rows.length > 1 : first.every(isHead),
    headerColumn: rows.length > 1 && rows.slice(1).every((row) => row[0] && isHead(row[0])),
    rows: grid.map((row) => Array.from({ length: columns }, (_, x) => row[x] ?? [])),
  }
}
