import { TextArea } from '#ui/field.tsx'
import { ActForm, fieldOf } from '../case/act-form.view.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import { words } from './payments.words.ts'

/** Confirming a payment by hand: rare, so it stays folded until it is wanted. */
export function ConfirmPaymentForm(page: CaseProps) {
  if (!page.file.acts.has('confirm-payment')) return null
  const w = words(page.frame.lang).byHand
  return (
    <ActForm
      page={page}
      path="payment"
      title={w.title}
      says={w.says}
      submit={w.submit}
      fields={['paymentReason']}
    >
      <TextArea {...fieldOf(page, 'paymentReason')} label={w.reason} hint={w.hint} rows={2} maxlength={500} />
    </ActForm>
  )
}
