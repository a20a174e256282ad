import { dayText } from '#kernel/words.ts'
import { Badge, type Tone } from '#ui/badge.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Moment } from '#ui/when.tsx'
import type { CaseProps } from '../../case/case.view.tsx'
import { words } from '../payments.words.ts'
import type { PaymentState } from './payment-state.rule.ts'
import { referenceText } from './reference.rule.ts'

export const TONES: Record<PaymentState, Tone> = {
  unpaid: 'neutral',
  partly: 'warn',
  paid: 'ok',
  late: 'ok',
  over: 'warn',
  'refund-due': 'warn',
  refunded: 'neutral',
}

/** The fee of a petition on the officer's page of it. @article 9(2) */
export function CaseCharge({ frame, file }: CaseProps) {
  const { lang } = frame
  const { standing: of, petition } = file
  if (!of) return null
  const { won, state, annulled, kept, case: w } = words(lang)
  const { isAnnulled, endedAs, keptBecause } = of.charge
  const amount = (label: string, value: number) => (value > 0 ? [{ label, value: won(value) }] : [])
  const isLapsed = petition.stage === 'awaiting-payment' && of.charge.payBy < file.today
  return (
    <section>
      <h2>{w.title}</h2>
      <SummaryList
        lang={lang}
        rows={[
          { label: w.state, value: <Badge tone={TONES[of.state]}>{state[of.state]}</Badge> },
          { label: w.reference, value: referenceText(of.charge.reference) },
          { label: w.amount, value: won(of.charge.amountWon) },
          ...amount(w.received, of.receivedWon),
          ...amount(w.outstanding, of.outstandingWon),
          ...amount(w.refundDue, of.refundDueWon),
          ...amount(w.refunded, of.refundedWon),
          ...(isAnnulled && endedAs !== null ? [{ label: w.ended, value: annulled[endedAs] }] : []),
          ...(keptBecause === null ? [] : [{ label: w.ended, value: kept[keptBecause] }]),
          {
            label: w.payBy,
            value: (
              <>
                {dayText(lang, of.charge.payBy)} {isLapsed && <Badge tone="danger">{w.lapsed}</Badge>}
              </>
            ),
          },
          ...(petition.paidAt
            ? [{ label: w.paidAt, value: <Moment lang={lang} at={petition.paidAt} /> }]
            : []),
          ...(petition.paymentConfirmedAt
            ? [{ label: w.confirmedAt, value: <Moment lang={lang} at={petition.paymentConfirmedAt} /> }]
            : []),
        ]}
      />
      {file.mayKeepMoney && (
        <p>
          <a href="/office/payments">{w.desk}</a>
        </p>
      )}
    </section>
  )
}
