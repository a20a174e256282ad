import { dayText, type Lang } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import { type LedgerRow, ledgerTotal } from '../clock/ledger.rule.ts'
import { words as extensionWords } from '../extensions/extensions.words.ts'
import { kindWords } from '../kinds/kinds.words.ts'
import type { Petition } from '../petition/petition.store.ts'
import { type ClockEntry, quotaParts, type Share, sharesOf } from './ledger-parts.rule.ts'
import { words } from './ledger.words.ts'
import { Moved } from './moved.view.tsx'

interface Props {
  frame: Frame
  petition: Petition
  ledger: readonly LedgerRow[]
  entries: readonly ClockEntry[]
  back: string
  current: string
}

/** Every counted and uncounted day with its reason; the rows add up to the period. @law CPTA 19; CPTA-ED 20, 21 */
export function LedgerPage(props: Props) {
  const { frame, petition, ledger } = props
  const { lang } = frame
  const w = words(lang)
  const isReckoned = petition.dueOn !== null && ledger.length > 0
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      crumbs={[{ label: w.back, href: props.back }]}
      current={props.current}
      noindex
    >
      {!isReckoned ? (
        <p>
          {petition.dueRefused === 'CALENDAR_ENDS'
            ? w.calendarEnds
            : petition.receivedAt === null
              ? w.notYet
              : petition.endedAt === null
                ? w.paused
                : w.ended}
        </p>
      ) : (
        <Ledger {...props} />
      )}
      {!isReckoned && <Moved {...props} />}
    </Page>
  )
}

function Ledger(props: Props) {
  const { frame, petition, ledger, entries } = props
  const { lang } = frame
  const w = words(lang)
  const extensions = entries.flatMap(({ event }) => (event.type === 'extension' ? [event.n] : []))
  const parts = extensions.length === 0 ? undefined : quotaParts(petition.period, extensions)
  const shares = parts && sharesOf(ledger, parts)
  const inHours = ledger.some((row) => row.hours !== undefined)
  const total = ledgerTotal(ledger)
  const amount = (n: number) => (inHours ? w.hours(written(lang, n)) : w.days(written(lang, n)))
  return (
    <>
      <SummaryList
        lang={lang}
        rows={[
          { label: w.period, value: kindWords(lang).period(petition.period) },
          ...(parts
            ? [
                {
                  label: extensionWords(lang).extend,
                  value: w.sum(parts.map(amount), amount(total)),
                },
              ]
            : []),
          { label: w.due, value: petition.dueOn && <Day lang={lang} day={petition.dueOn} /> },
        ]}
      />
      <Moved {...props} />
      {entries.length > 0 && <h2>{w.dayByDay}</h2>}
      <Table
        caption={w.title}
        captionHidden
        head={[{ label: w.day, nowrap: true }, { label: w.counts, nowrap: true }, { label: w.why }]}
        rowHead={0}
        rows={ledger.map((row, at) => [
          dayText(lang, row.day),
          row.counted ? (row.hours === undefined ? w.yes : w.hours(written(lang, row.hours))) : w.no,
          [whyOf(lang, row), ...ofExtensions(lang, shares?.[at] ?? [], amount)].join(' · '),
        ])}
      />
      <p>{w.total(total, inHours ? written(lang, total) : undefined)}</p>
    </>
  )
}

/** Hours to the minute: 7.5, 2.33. */
const written = (lang: Lang, n: number): string => n.toLocaleString(lang, { maximumFractionDigits: 2 })

/** Which extension a day belongs to; how much of it where the day is shared. */
function ofExtensions(lang: Lang, shares: readonly Share[], amount: (n: number) => string): string[] {
  const w = words(lang)
  return shares.flatMap((one) =>
    one.nth === 0 ? [] : [w.of(one.nth, shares.length === 1 ? undefined : amount(one.amount))],
  )
}

function whyOf(lang: Lang, row: LedgerRow): string {
  const w = words(lang)
  if (row.reason === 'stop') return w.stop[row.stop ?? 'other']
  return row.name === undefined ? w.reason[row.reason] : `${w.reason[row.reason]} (${row.name})`
}
