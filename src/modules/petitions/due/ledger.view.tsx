import { dayText, type Lang } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import { type LedgerRow, ledgerTotal } from '../clock/ledger.rule.ts'
import { kindWords } from '../kinds/kinds.words.ts'
import type { Petition } from '../petition/petition.store.ts'
import { words } from './ledger.words.ts'

/** Every counted and uncounted day with its reason; the rows add up to the period. @law CPTA 19; CPTA-ED 20 */
export function LedgerPage(props: {
  frame: Frame
  petition: Petition
  ledger: readonly LedgerRow[]
  back: string
  current: string
}) {
  const { frame, petition, ledger } = props
  const { lang } = frame
  const w = words(lang)
  const inHours = ledger.some((row) => row.hours !== undefined)
  const total = ledgerTotal(ledger)
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      crumbs={[{ label: w.back, href: props.back }]}
      current={props.current}
      noindex
    >
      {petition.dueOn === null || ledger.length === 0 ? (
        <p>{w.paused}</p>
      ) : (
        <>
          <SummaryList
            lang={lang}
            rows={[
              { label: w.period, value: kindWords(lang).period(petition.period) },
              { label: w.due, value: <Day lang={lang} day={petition.dueOn} /> },
            ]}
          />
          <Table
            caption={w.title}
            captionHidden
            head={[{ label: w.day, nowrap: true }, { label: w.counts, nowrap: true }, { label: w.why }]}
            rowHead={0}
            rows={ledger.map((row) => [
              dayText(lang, row.day),
              row.counted ? (row.hours === undefined ? w.yes : w.hours(written(lang, row.hours))) : w.no,
              whyOf(lang, row),
            ])}
          />
          <p>{w.total(total, inHours ? written(lang, total) : undefined)}</p>
        </>
      )}
    </Page>
  )
}

/** Hours to the minute: 7.5, 2.33. */
const written = (lang: Lang, hours: number): string =>
  hours.toLocaleString(lang, { maximumFractionDigits: 2 })

function whyOf(lang: Lang, row: LedgerRow): string {
  const w = words(lang)
  if (row.reason === 'stop') return w.stop[row.stop ?? 'other']
  return row.name === undefined ? w.reason[row.reason] : `${w.reason[row.reason]} (${row.name})`
}
