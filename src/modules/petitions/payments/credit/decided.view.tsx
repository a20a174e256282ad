import { TextArea } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import { deskWords } from '../desk.words.ts'
import { words as paymentWords } from '../payments.words.ts'
import type { CreditProps } from './credit.view.tsx'
import type { Decision } from './decision.store.ts'

/** What was decided on a payment, and how to take it back. @article 9(2) */
export function DecidedPanel(props: CreditProps) {
  const { frame, clerk, credit, decision, errors, typed } = props
  const { lang } = frame
  const w = deskWords(lang)
  const error = errors.find((one) => one.field === 'releaseReason')?.text
  if (credit.isCancelled || !decision) return <Panel tone="warn" title={w.credit.released} />
  return (
    <>
      <Panel tone="info" title={w.credit.decided} />
      <SummaryList
        lang={lang}
        rows={[
          { label: w.credit.decidedAs, value: w.purpose[decision.purpose] },
          ...(decision.petitionNumber
            ? [{ label: w.head.petition, value: <PetitionLink number={decision.petitionNumber} /> }]
            : []),
          {
            label: w.credit.byWhom,
            value: (
              <>
                {props.decidedBy}, <Moment lang={lang} at={decision.at} />
              </>
            ),
          },
          ...(decision.reason ? [{ label: w.credit.reason, value: decision.reason }] : []),
        ]}
      />
      <h2>{w.credit.releaseTitle}</h2>
      <p>{w.credit.releaseSays}</p>
      <Form action={`/office/payments/credits/${credit.id}/release`} csrf={clerk.csrf}>
        <TextArea
          lang={lang}
          name="releaseReason"
          label={w.credit.releaseReason}
          value={typed['releaseReason']}
          error={error}
          rows={2}
          maxlength={500}
        />
        <Button kind="secondary">{w.credit.release}</Button>
      </Form>
    </>
  )
}

const PetitionLink = ({ number }: { number: string }) => <a href={`/office/petitions/${number}`}>{number}</a>

/** So that a mistake can be found again. */
export function LastDecisions({ frame, last }: { frame: Frame; last: readonly Decision[] }) {
  const { lang } = frame
  const w = deskWords(lang)
  return (
    <>
      <h2>{w.credit.last}</h2>
      <Table
        caption={w.credit.last}
        captionHidden
        head={[
          { label: w.credit.decidedAs },
          { label: w.head.amount, numeric: true },
          { label: w.head.petition, nowrap: true },
          { label: w.credit.decidedAt, nowrap: true },
        ]}
        rowHead={0}
        rows={last.map((one) => [
          <a href={`/office/payments/credits/${one.creditId}`}>{w.purpose[one.purpose]}</a>,
          paymentWords(lang).won(one.amountWon),
          one.petitionNumber ? <PetitionLink number={one.petitionNumber} /> : w.nobody,
          <Moment lang={lang} at={one.at} short />,
        ])}
      />
    </>
  )
}
