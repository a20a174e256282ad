import type { ComponentChildren } from 'preact'
import type { Lang } from '#kernel/words.ts'
import { uiWords } from './ui.words.ts'

export interface SummaryRow {
  label: string
  /** Undefined, null or '' is shown as "not given". */
  value: ComponentChildren
  /** `what` completes the link for those who hear it alone: "Change telephone number". */
  change?: { href: string; what: string } | undefined
}

/** What was entered, line by line, for checking before it is sent and for reading afterwards. */
export function SummaryList(props: { lang: Lang; rows: SummaryRow[] }) {
  const w = uiWords(props.lang).summary
  const missing = (value: ComponentChildren) => value === undefined || value === null || value === ''
  return (
    <dl class="summary-list">
      {props.rows.map((row) => (
        <div class="summary-row">
          <dt>{row.label}</dt>
          <dd class="summary-value">
            {missing(row.value) ? <span class="subtle">{w.none}</span> : row.value}
          </dd>
          {row.change && (
            <dd class="summary-change">
              <a href={row.change.href}>
                <span class="sr-only">{row.change.what} </span>
                {w.change}
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
