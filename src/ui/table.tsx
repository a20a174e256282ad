import type { ComponentChildren } from 'preact'

export interface Column {
  label: string
  numeric?: boolean | undefined
  /** Numbers, days and states that read badly broken in two. Numeric columns are never broken. */
  nowrap?: boolean | undefined
}

/**
 * A table of data. On a phone each row becomes a block with its column names, nothing is hidden;
 * with `narrow: 'scroll'` it scrolls sideways in a region that the keyboard reaches.
 * `rowHead` is the index of the column that names the row. `empty` stands in place of a table without rows.
 */
export function Table(props: {
  caption: string
  captionHidden?: boolean | undefined
  head: Column[]
  rows: ComponentChildren[][]
  rowHead?: number | undefined
  empty?: string | undefined
  narrow?: 'stack' | 'scroll' | undefined
}) {
  const { caption, head, rows, rowHead, empty, narrow = 'stack' } = props
  if (rows.length === 0 && empty !== undefined) return <p class="empty">{empty}</p>
  const scrolls = narrow === 'scroll' ? { role: 'region' as const, 'aria-label': caption, tabindex: 0 } : {}
  return (
    <div class={`krds-table-wrap ${narrow}`} {...scrolls}>
      <table class="tbl col data" role="table">
        <caption class={props.captionHidden ? 'sr-only' : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {head.map((c) => (
              <th scope="col" role="columnheader" class={lookOf(c)}>
                {c.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row">
              {row.map((cell, i) => (
                <Cell column={head[i]} head={i === rowHead}>
                  {cell}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const lookOf = (c: Column | undefined) => (c?.numeric ? 'num' : c?.nowrap ? 'nowrap' : undefined)

function Cell(props: { column: Column | undefined; head: boolean; children: ComponentChildren }) {
  const look = { class: lookOf(props.column), 'data-label': props.column?.label }
  const content = <div class="cell">{props.children}</div>
  return props.head ? (
    <th scope="row" role="rowheader" {...look}>
      {content}
    </th>
  ) : (
    <td role="cell" {...look}>
      {content}
    </td>
  )
}
