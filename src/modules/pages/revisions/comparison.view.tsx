import type { Lang } from '#kernel/words.ts'
import { Panel } from '#ui/panel.tsx'
import type { Comparison, LinePair, Piece } from './line-pair.rule.ts'
import { words } from './revisions.words.ts'

/** Two states side by side: what went on the left, what came on the right. `before` and `after` name them. */
export function ComparisonTable(props: {
  lang: Lang
  title: string
  before: string
  after: string
  compared: Comparison
}) {
  const { title, before, after } = props
  const { pairs, isWhole } = props.compared
  return (
    <>
      {isWhole && <Panel tone="info" title={words(props.lang).isWhole} />}
      <div class="krds-table-wrap scroll" tabIndex={0} role="region" aria-label={title}>
        <table class="compare">
          <caption class="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{before}</th>
              <th scope="col">{after}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair) => (
              <tr class={isSame(pair) ? 'same' : undefined}>
                <td data-side={before}>{pair.old && <Line pieces={pair.old} went />}</td>
                <td data-side={after}>{pair.new && <Line pieces={pair.new} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

const isSame = (pair: LinePair): boolean =>
  pair.old !== undefined && pair.new !== undefined && ![...pair.old, ...pair.new].some((one) => one.isChanged)

function Line({ pieces, went = false }: { pieces: readonly Piece[]; went?: boolean }) {
  return (
    <>
      {pieces.map(({ text, isChanged }) =>
        !isChanged ? text : went ? <del>{text}</del> : <ins>{text}</ins>,
      )}
    </>
  )
}
