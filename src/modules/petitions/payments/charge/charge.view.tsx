import type { LocalDate } from '#kernel/time.ts'
import { dayText, momentText } from '#kernel/words.ts'
import { Copyable } from '#ui/copyable.tsx'
import type { Frame } from '#ui/frame.ts'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import type { Petition } from '../../petition/petition.store.ts'
import type { ChargeStanding } from './charge.store.ts'
import { words } from './charge.words.ts'
import { referenceText } from './reference.rule.ts'

export interface OwnCharge extends ChargeStanding {
  /** Where to pay. */
  readonly account: string
  readonly today: LocalDate
}

/**
 * What a petitioner must know of the fee: before confirmation that nothing is received yet and how to pay; afterwards
 * what was confirmed or is due back.
 *
 * @article 9(2)
 */
export function ChargePanel({
  frame,
  petition,
  own,
}: {
  frame: Frame
  petition: Petition
  own: OwnCharge | undefined
}) {
  const { lang } = frame
  const w = words(lang)
  if (!own) return null
  const { charge, receivedWon, refundDueWon, refundedWon } = own
  const why = charge.endedAs !== null && charge.isAnnulled && <p>{w.refundWhy[charge.endedAs]}</p>
  return (
    <>
      {petition.stage === 'awaiting-payment' && <ToPay frame={frame} own={own} />}
      {petition.stage === 'filed' && petition.paidAt && petition.paymentConfirmedAt && (
        <Panel tone="ok" title={w.paid(w.won(own.charge.amountWon))}>
          <p>
            {w.paidSays(momentText(lang, petition.paidAt), momentText(lang, petition.paymentConfirmedAt))}
          </p>
        </Panel>
      )}
      {refundDueWon > 0 && (
        <Panel tone="warn" title={w.refundDue(w.won(refundDueWon))}>
          {why}
          <p>{w.refundDueSays(frame.help.phone)}</p>
        </Panel>
      )}
      {refundDueWon === 0 && refundedWon > 0 && <Panel tone="ok" title={w.refunded(w.won(refundedWon))} />}
      {why && receivedWon === 0 && (
        <Panel tone="neutral" title={w.nothingOwed}>
          {why}
        </Panel>
      )}
      {charge.keptBecause !== null && (
        <Panel tone="neutral" title={w.kept(w.won(charge.amountWon))}>
          <p>{w.keptWhy[charge.keptBecause](frame.help.phone)}</p>
        </Panel>
      )}
    </>
  )
}

function ToPay({ frame, own }: { frame: Frame; own: OwnCharge }) {
  const { lang } = frame
  const w = words(lang)
  const { charge, receivedWon, outstandingWon, today } = own
  const isPartly = receivedWon > 0
  const isLapsed = charge.payBy < today
  return (
    <Panel tone="warn" title={isPartly ? w.partly : w.notReceived}>
      {isLapsed && (
        <p>
          <strong>{w.lapsed}.</strong> {w.lapsedSays}
        </p>
      )}
      <SummaryList
        lang={lang}
        rows={[
          { label: w.account, value: own.account },
          ...(isPartly ? [{ label: w.received, value: w.won(receivedWon) }] : []),
          { label: isPartly ? w.amountLeft : w.amount, value: <strong>{w.won(outstandingWon)}</strong> },
          {
            label: w.reference,
            value: (
              <>
                <Copyable lang={lang} text={referenceText(charge.reference)} />
                <p class="subtle">{w.referenceSays}</p>
              </>
            ),
          },
          { label: w.payBy, value: w.payByDay(dayText(lang, charge.payBy)) },
        ]}
      />
      <p>{w.says}</p>
    </Panel>
  )
}
