import type { Clerk } from '#kernel/clerk.ts'
import { RadioField, TextArea, TextField } from '#ui/field.tsx'
import type { FieldError } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import { referenceText } from '../charge/reference.rule.ts'
import { deskWords } from '../desk.words.ts'
import { TABS } from '../payments-page.view.tsx'
import { words as paymentWords } from '../payments.words.ts'
import { DecidedPanel } from './decided.view.tsx'
import type { Decision } from './decision.store.ts'
import type { CreditLine } from './credits.view.tsx'
import { ASIDE } from './set-aside.rule.ts'

export interface CreditProps {
  frame: Frame
  clerk: Clerk
  credit: CreditLine
  decision: Decision | undefined
  /** Who decided. */
  decidedBy: string
  typed: Readonly<Record<string, string>>
  errors: FieldError[]
}

/** One payment and what it may be for: the person decides, with a reason. @article 9(2) */
export function CreditPage(props: CreditProps) {
  const { frame, credit, errors } = props
  const { lang } = frame
  const w = deskWords(lang)
  const { won } = paymentWords(lang)
  const isOpen = credit.purpose === null && !credit.isCancelled
  return (
    <Page
      frame={frame}
      title={w.credit.title}
      crumbs={[{ label: w.title, href: TABS.credits }]}
      current={TABS.credits}
      errors={errors}
      noindex
    >
      <SummaryList
        lang={lang}
        rows={[
          { label: w.head.at, value: <Moment lang={lang} at={credit.at} /> },
          { label: w.head.amount, value: <strong>{won(credit.amountWon)}</strong> },
          { label: w.head.payer, value: credit.payer },
          { label: w.head.reference, value: credit.reference ? referenceText(credit.reference) : w.nobody },
        ]}
      />
      {isOpen ? (
        <>
          {credit.amountWon > 0 && <AssignForm {...props} />}
          <AsideForm {...props} />
        </>
      ) : (
        <DecidedPanel {...props} />
      )}
    </Page>
  )
}

export const fieldOf = ({ frame, typed, errors }: CreditProps, name: string) => ({
  lang: frame.lang,
  name,
  value: typed[name],
  error: errors.find((one) => one.field === name)?.text,
})

function AssignForm(props: CreditProps) {
  const { frame, credit, clerk, typed } = props
  const w = deskWords(frame.lang)
  const { won } = paymentWords(frame.lang)
  const first = credit.suggestions[0]?.petitionNumber
  return (
    <section>
      <h2>{w.credit.assignTitle}</h2>
      <Table
        caption={w.credit.suggestions}
        head={[{ label: w.head.petition }, { label: w.head.fits }, { label: w.head.amount, numeric: true }]}
        rowHead={0}
        rows={credit.suggestions.map((one) => [
          <a href={`/office/petitions/${one.petitionNumber}`}>{one.petitionNumber}</a>,
          one.fits.map((fit) => w.fits[fit]).join(', '),
          w.credit.outstanding(won(one.outstandingWon)),
        ])}
        empty={w.credit.noSuggestion}
      />
      <Form action={`/office/payments/credits/${credit.id}/assignment`} csrf={clerk.csrf}>
        <TextField
          {...fieldOf(props, 'number')}
          value={typed['number'] ?? first}
          label={w.credit.number}
          hint={w.credit.numberHint}
          width="s"
        />
        <TextArea
          {...fieldOf(props, 'assignReason')}
          label={w.credit.reason}
          hint={w.credit.reasonHint}
          rows={2}
          maxlength={500}
        />
        <Button>{w.credit.assign}</Button>
      </Form>
    </section>
  )
}

function AsideForm(props: CreditProps) {
  const { frame, credit, clerk } = props
  const w = deskWords(frame.lang)
  const fitting = ASIDE.filter((one) =>
    credit.amountWon < 0
      ? one === 'refunded' || one === 'not-ours'
      : one !== 'refunded' && (one !== 'settlement' || credit.heldBy === 'bank'),
  )
  return (
    <section>
      <h2>{w.credit.asideTitle}</h2>
      <Form action={`/office/payments/credits/${credit.id}/aside`} csrf={clerk.csrf}>
        <RadioField
          {...fieldOf(props, 'purpose')}
          label={w.credit.purpose}
          options={fitting.map((one) => ({ value: one, label: w.purpose[one], hint: w.asideHint[one] }))}
        />
        <TextArea {...fieldOf(props, 'asideReason')} label={w.credit.reason} rows={2} maxlength={500} />
        <Button kind="secondary">{w.credit.asideSubmit}</Button>
      </Form>
    </section>
  )
}
