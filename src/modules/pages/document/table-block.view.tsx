import type { Lang } from '#kernel/words.ts'
import { Table } from '#ui/table.tsx'
import { type BlockOf, plainText } from './block.rule.ts'
import { SpansView } from './spans.view.tsx'

/** More columns than this scroll by themselves on a phone; fewer stand one below the other. */
const NARROW = 5

/** A table as it was written: header row, header column, caption. */
export function TableBlock({
  lang,
  table,
  name,
}: {
  lang: Lang
  table: BlockOf<'table'>
  /** Names it where it has no caption; no other table of the page is called so. */
  name: string
}) {
  const { headerRow, headerColumn, caption, rows } = table
  const cell = (spans: (typeof rows)[number][number]) => <SpansView lang={lang} spans={spans} />
  const [head, ...others] = rows
  const columns = head?.length ?? 0
  if (headerRow && head)
    return (
      <Table
        caption={caption === '' ? name : caption}
        captionHidden={caption === ''}
        head={head.map((spans) => ({ label: plainText(spans) }))}
        rowHead={headerColumn ? 0 : undefined}
        narrow={columns > NARROW ? 'scroll' : 'stack'}
        rows={others.map((row) => row.map(cell))}
      />
    )
  return (
    <div
      class="krds-table-wrap scroll"
      role="region"
      aria-label={caption === '' ? name : caption}
      tabindex={0}
    >
      <table class="tbl col">
        <caption class={caption === '' ? 'sr-only' : undefined}>{caption === '' ? name : caption}</caption>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((spans, at) =>
                headerColumn && at === 0 ? <th scope="row">{cell(spans)}</th> : <td>{cell(spans)}</td>,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
