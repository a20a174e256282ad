import type { Lang } from '#kernel/words.ts'
import type { BlockOf } from './block.rule.ts'
import { SpansView } from './spans.view.tsx'

/** A table as it was written: header row, header column, caption; wide ones scroll by themselves. */
export function TableBlock({
  lang,
  table,
  caption: fallback,
}: {
  lang: Lang
  table: BlockOf<'table'>
  /** Names it where it has no caption. */
  caption: string
}) {
  const { headerRow, headerColumn, caption, rows } = table
  const [head, ...others] = headerRow ? rows : [undefined, ...rows]
  const name = caption === '' ? fallback : caption
  return (
    <div class="krds-table-wrap scroll" role="region" aria-label={name} tabindex={0}>
      <table class="tbl col">
        <caption class={caption === '' ? 'sr-only' : undefined}>{name}</caption>
        {head && (
          <thead>
            <tr>
              {head.map((cell) => (
                <th scope="col">
                  <SpansView lang={lang} spans={cell} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {others.map((row) => (
            <tr>
              {row?.map((cell, at) =>
                headerColumn && at === 0 ? (
                  <th scope="row">
                    <SpansView lang={lang} spans={cell} />
                  </th>
                ) : (
                  <td>
                    <SpansView lang={lang} spans={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
