import type { Clerk } from '#kernel/clerk.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { type FieldError, TextField } from '#ui/field.tsx'
import { Button, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import { deskWords } from '../desk.words.ts'
import { type Counts, PaymentsPage, TABS } from '../payments-page.view.tsx'
import { words as paymentWords } from '../payments.words.ts'
import type { Refund, RefundDue } from './refund.store.ts'

type Of = Pick<RefundDue, 'petitionNumber' | 'creditId'>
/** What a form says it is about: `petition 2026-000001` or `credit 12`. */
export const refundKey = ({ petitionNumber, creditId }: Of): string =>
  petitionNumber === null ? `credit ${creditId}` : `petition ${petitionNumber}`

interface Props {
  frame: Frame
  counts: Counts
  done: boolean
  clerk: Clerk
  due: readonly RefundDue[]
  last: readonly Refund[]
  names: ReadonlyMap<number, string>
  /** Of a form that was refused. */
  refused?: { of: string; account: string; error: FieldError }
}

/** What the city owes back, and what it has sent. @article 9(2) */
export function RefundsPage(props: Props) {
  const { frame, due, last, names, refused } = props
  const { lang } = frame
  const w = deskWords(lang)
  const { won, annulled } = paymentWords(lang)
  const whyOf = ({ endedAs, petitionNumber }: RefundDue) =>
    endedAs !== null ? annulled[endedAs] : petitionNumber === null ? w.purpose['to-refund'] : w.refunds.over
  const ofWhat = (one: Of) =>
    one.petitionNumber === null ? (
      <a href={`/office/payments/credits/${one.creditId}`}>{w.credit.asideTitle}</a>
    ) : (
      <a href={`/office/petitions/${one.petitionNumber}`}>{one.petitionNumber}</a>
    )
  const sender = (by: string) => names.get(Number(by.replace('staff:', ''))) ?? by
  return (
    <PaymentsPage {...props} tab="refunds" errors={refused ? [refused.error] : []}>
      <Table
        caption={w.refunds.title}
        captionHidden
        head={[
          { label: w.head.since, nowrap: true },
          { label: w.head.petition, nowrap: true },
          { label: w.refunds.why },
          { label: w.head.due, numeric: true },
          { label: w.refunds.send },
        ]}
        rowHead={1}
        rows={due.map((one, n) => [
          <Moment lang={lang} at={one.since} short />,
          ofWhat(one),
          whyOf(one),
          won(one.amountWon),
          <RefundForm page={props} one={one} nth={n} />,
        ])}
        empty={w.refunds.empty}
      />
      <h2>{w.refunds.last}</h2>
      <Table
        caption={w.refunds.last}
        captionHidden
        head={[
          { label: w.refunds.sentAt, nowrap: true },
          { label: w.head.petition },
          { label: w.head.amount, numeric: true },
          { label: w.refunds.sentBy },
        ]}
        rowHead={1}
        rows={last.map((one) => [
          <Moment lang={lang} at={one.sentAt} short />,
          ofWhat(one),
          won(one.amountWon),
          sender(one.sentBy),
        ])}
        empty={w.refunds.none}
      />
    </PaymentsPage>
  )
}

function RefundForm({ page, one, nth }: { page: Props; one: RefundDue; nth: number }) {
  const { frame, clerk, refused } = page
  const { lang } = frame
  const w = deskWords(lang).refunds
  const key = refundKey(one)
  const isRefused = refused?.of === key
  const name = nth === 0 ? 'account' : `account-${nth + 1}`
  return (
    <Disclosure summary={w.of(paymentWords(lang).won(one.amountWon))} open={isRefused}>
      <Form action={TABS.refunds} csrf={clerk.csrf}>
        <input type="hidden" name="of" value={key} />
        <input type="hidden" name="field" value={name} />
        <input type="hidden" name="amount" value={one.amountWon} />
        <TextField
          lang={lang}
          name={name}
          label={w.account}
          hint={w.accountHint}
          value={isRefused ? refused.account : undefined}
          error={isRefused ? refused.error.text : undefined}
          autocomplete="off"
        />
        <Buttons>
          <Button size="small">{w.send}</Button>
        </Buttons>
      </Form>
    </Disclosure>
  )
}
