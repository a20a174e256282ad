import { Badge } from '#ui/badge.tsx'
import type { Frame } from '#ui/frame.ts'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Table } from '#ui/table.tsx'
import { Day, Moment } from '#ui/when.tsx'
import { stageWords } from '../../stages/stages.words.ts'
import type { Stage } from '../../stages/stages.rule.ts'
import type { Cancellation } from '../credit/cancellation.store.ts'
import { deskWords } from '../desk.words.ts'
import { type Account, ACCOUNTS, type Balances, OWED_OR_EARNED } from '../ledger/ledger.rule.ts'
import { type Counts, PaymentsPage } from '../payments-page.view.tsx'
import { words as paymentWords } from '../payments.words.ts'
import { agrees, type DayFigures, differenceOf } from './reconciliation.rule.ts'
import type { Reckoned } from './reconciliation.store.ts'

interface Props {
  frame: Frame
  counts: Counts
  done: boolean
  figures: readonly DayFigures[]
  wrong: readonly DayFigures[]
  recorded: readonly Reckoned[]
  goingOn: readonly { number: string; stage: Stage; outstandingWon: number }[]
  cancellations: readonly Cancellation[]
  balances: Balances
}

/** Day by day whether statement, ledger and balance agree; what does not stands above. @article 9(2) */
export function DaysPage(props: Props) {
  const { frame, figures, recorded, balances } = props
  const { lang } = frame
  const w = deskWords(lang)
  const { won } = paymentWords(lang)
  const shown = (one: Account) =>
    OWED_OR_EARNED.includes(one) ? 0 - (balances[one] ?? 0) : (balances[one] ?? 0)
  const reckonedAt = (of: DayFigures) =>
    recorded.find((one) => one.day === of.day && one.heldBy === of.heldBy)?.reckonedAt
  return (
    <PaymentsPage {...props} tab="days">
      <Differences {...props} />
      <p>{w.days.says}</p>
      <Table
        caption={w.tabs.days}
        captionHidden
        head={[
          { label: w.head.day, nowrap: true },
          { label: w.days.statement, numeric: true },
          { label: w.days.matched, numeric: true },
          { label: w.days.unmatched, numeric: true },
          { label: w.days.difference, numeric: true },
          { label: w.days.balance, numeric: true },
          { label: w.days.reckoned },
        ]}
        rowHead={0}
        rows={figures.map((one) => {
          const at = reckonedAt(one)
          return [
            <>
              <Day lang={lang} day={one.day} short /> <span class="subtle">{w.held[one.heldBy]}</span>{' '}
              {!agrees(one) && <Badge tone="danger">{w.days.difference}</Badge>}
            </>,
            won(one.statementWon),
            won(one.matchedWon),
            won(one.unmatchedWon),
            won(differenceOf(one)),
            one.balanceDifferenceWon === null ? w.days.noBalance : won(one.balanceDifferenceWon),
            at ? <Moment lang={lang} at={at} short /> : w.days.none,
          ]
        })}
        empty={w.days.empty}
      />
      <h2>{w.days.accounts}</h2>
      <SummaryList
        lang={lang}
        rows={[
          ...ACCOUNTS.map((one) => ({ label: w.account[one] ?? one, value: won(shown(one)) })),
          { label: w.days.sum, value: won(ACCOUNTS.reduce((sum, one) => sum + (balances[one] ?? 0), 0)) },
        ]}
      />
    </PaymentsPage>
  )
}

function Differences({ frame, wrong, goingOn, cancellations }: Props) {
  const { lang } = frame
  const w = deskWords(lang).days
  const { won } = paymentWords(lang)
  return (
    <>
      {wrong.length > 0 && (
        <Panel tone="danger" title={w.wrong(wrong.length)}>
          <p>{w.wrongSays}</p>
          <ul>
            {wrong.map((one) => (
              <li>
                <Day lang={lang} day={one.day} />: {w.difference} {won(differenceOf(one))}, {w.balance}{' '}
                {won(one.balanceDifferenceWon ?? 0)}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {goingOn.length > 0 && (
        <Panel tone="danger" title={w.goingOn}>
          <p>{w.goingOnSays}</p>
          <ul>
            {goingOn.map((one) => (
              <li>
                <a href={`/office/petitions/${one.number}`}>{one.number}</a>{' '}
                {stageWords(lang).stage[one.stage]} {won(one.outstandingWon)}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {cancellations.length > 0 && (
        <Panel tone="warn" title={w.cancelled}>
          <p>{w.cancelledSays}</p>
          <ul>
            {cancellations.map((one) => (
              <li>
                {one.transactionId}: {won(one.amountWon)}, <Moment lang={lang} at={one.notedAt} short />
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}
