import { Badge } from '#ui/badge.tsx'
import type { Frame } from '#ui/frame.ts'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Day, Moment } from '#ui/when.tsx'
import type { LocalDate } from '#kernel/time.ts'
import { referenceText } from '../charge/reference.rule.ts'
import { deskWords } from '../desk.words.ts'
import { type Counts, PaymentsPage } from '../payments-page.view.tsx'
import { words as paymentWords } from '../payments.words.ts'
import type { Waiting } from './candidate.store.ts'
import { LastDecisions } from './decided.view.tsx'
import type { Decision } from './decision.store.ts'
import type { KnownCredit } from './credit.store.ts'
import type { Suggestion } from './suggest.rule.ts'

export interface CreditLine extends KnownCredit {
  readonly isDelay: boolean
  readonly payer: string
  readonly suggestions: readonly Suggestion[]
}
interface Props {
  frame: Frame
  counts: Counts
  done: boolean
}

/** Money that waits for a person. @article 9(2) */
export function CreditsPage(props: Props & { lines: readonly CreditLine[]; last: readonly Decision[] }) {
  const { frame, lines, last } = props
  const { lang } = frame
  const w = deskWords(lang)
  const { won } = paymentWords(lang)
  const late = lines.filter((one) => one.isDelay).length
  return (
    <PaymentsPage {...props} tab="credits">
      {late > 0 && (
        <Panel tone="danger" title={w.delay(late)}>
          <p>{w.delaySays}</p>
        </Panel>
      )}
      <Table
        caption={w.tabs.credits}
        captionHidden
        head={[
          { label: w.head.at, nowrap: true },
          { label: w.head.amount, numeric: true },
          { label: w.head.payer },
          { label: w.head.likely },
          { label: w.decide, nowrap: true },
        ]}
        rowHead={0}
        rows={lines.map((one) => [
          <>
            <Moment lang={lang} at={one.at} short />
            <p class="subtle">{w.held[one.heldBy]}</p>
            {one.isDelay && <Badge tone="danger">{w.isDelay}</Badge>}
          </>,
          <>
            {won(one.amountWon)}
            {one.amountWon < 0 && <p class="subtle">{w.went}</p>}
          </>,
          one.payer || w.nobody,
          <Likely frame={frame} suggestions={one.suggestions.slice(0, 1)} />,
          <a href={`/office/payments/credits/${one.id}`}>
            {w.decide}
            <span class="sr-only"> {won(one.amountWon)}</span>
          </a>,
        ])}
        empty={w.emptyCredits}
      />
      {lines.length > 0 && <p class="subtle">{w.seen}</p>}
      {last.length > 0 && <LastDecisions frame={frame} last={last} />}
    </PaymentsPage>
  )
}

export function Likely({ frame, suggestions }: { frame: Frame; suggestions: readonly Suggestion[] }) {
  const w = deskWords(frame.lang)
  const [first] = suggestions
  if (!first) return <span class="subtle">{w.nobody}</span>
  return (
    <>
      {first.petitionNumber}
      <p class="subtle">{first.fits.map((fit) => w.fits[fit]).join(', ')}</p>
    </>
  )
}

/** Petitions that wait for their payment; those whose last day has passed stand first. @article 9(2) */
export function WaitingPage(props: Props & { waiting: readonly Waiting[]; today: LocalDate }) {
  const { frame, waiting, today } = props
  const { lang } = frame
  const w = deskWords(lang)
  return (
    <PaymentsPage {...props} tab="waiting">
      <p>{w.waiting.says}</p>
      <Table
        caption={w.tabs.waiting}
        captionHidden
        head={[
          { label: w.head.payBy, nowrap: true },
          { label: w.head.petition },
          { label: w.head.reference, nowrap: true },
          { label: w.head.amount, numeric: true },
        ]}
        rowHead={1}
        rows={waiting.map((one) => [
          <>
            <Day lang={lang} day={one.payBy} short />{' '}
            {one.payBy < today && <Badge tone="warn">{w.waiting.lapsed}</Badge>}
            {one.isTold && <p class="subtle">{w.waiting.told}</p>}
          </>,
          <>
            <a href={`/office/petitions/${one.number}`}>{one.title}</a>
            <p class="subtle">{one.number}</p>
          </>,
          referenceText(one.reference),
          paymentWords(lang).won(one.amountWon),
        ])}
        empty={w.waiting.empty}
      />
    </PaymentsPage>
  )
}
