import type { Deps } from '#kernel/http.ts'
import type { CaseDesk } from '../case/case-desk.office.tsx'
import { confirmPayment } from './confirm-payment.act.ts'
import { words } from './payments.words.ts'

const SPEC = { paymentReason: { max: 500, lines: true } } as const

/** The act of the case page: confirmed by hand, with a reason. @article 9(2) */
export function confirmPaymentAct(desk: CaseDesk, deps: Deps): void {
  desk.act({
    path: 'payment',
    spec: SPEC,
    words: (lang) => ({ fields: { paymentReason: words(lang).byHand.reason }, refused: {} }),
    carryOut: (tx, base, { paymentReason: reason }) => confirmPayment(tx, deps, { ...base, reason }),
  })
}
