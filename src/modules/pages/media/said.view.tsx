import type { Lang } from '#kernel/words.ts'
import { mediaWords } from './media.words.ts'
import type { Said } from './said.rule.ts'

/** What a file says, drawn from data alone. Headings stand one below the page's own sections. */
export function SaidView(props: { lang: Lang; said: readonly Said[] }) {
  const w = mediaWords(props.lang).preview
  let tables = 0
  return (
    <div class="said">
      {props.said.map((one) => {
        if (one.is === 'paragraph') return <p class="lines">{one.text}</p>
        if (one.is === 'heading') {
          const Heading = one.level === 2 ? 'h3' : one.level === 3 ? 'h4' : 'h5'
          return <Heading>{one.text.replaceAll('\n', ' ')}</Heading>
        }
        tables += 1
        return <SaidTable name={one.name || `${w.table} ${tables}`} rows={one.rows} />
      })}
    </div>
  )
}

/** No row is known to be a head, so none is called one. */
function SaidTable(props: { name: string; rows: readonly (readonly string[])[] }) {
  return (
    <div class="krds-table-wrap scroll" role="region" aria-label={props.name} tabindex={0}>
      <table class="tbl data said-table">
        <caption>{props.name}</caption>
        <tbody>
          {props.rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td class="lines">{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
