import type { LocalDate } from '#kernel/time.ts'
import { dayText, wordsFor } from '#kernel/words.ts'
import type { Kept } from '../ending/fee-policy.rule.ts'
import { referenceText } from './reference.rule.ts'

/** What a letter says of a charge. */
export interface PaymentFacts {
  readonly reference: string
  readonly amountWon: number
  readonly outstandingWon: number
  readonly receivedWon: number
  readonly refundDueWon: number
  readonly refundedWon: number
  readonly payBy: LocalDate
  readonly isAnnulled: boolean
  /** Why the fee stays although the petition ended without an outcome. */
  readonly keptBecause: Kept | null
}
export type MoneyTold = 'part-payment' | 'payment-lapsed' | 'reverse-payment' | 'refund' | 'refund-due'

interface Facts {
  readonly account: string | undefined
  readonly payment: PaymentFacts | undefined
  readonly says?: string | undefined
}
type Lines = (f: Facts) => [headline: string, ...details: string[]]
const ko = (won: number) => `${won.toLocaleString('ko')}원`
const en = (won: number) => `${won.toLocaleString('en')} won`

/** Where, how much, under which reference and until when: nothing once it is paid. */
export function toPayKo({ account, payment: p }: Facts): string[] {
  if (!p || p.outstandingWon === 0) return []
  return [
    `아직 접수되지 않았습니다. ${account ?? ''}에 ${ko(p.outstandingWon)}을 ${dayText('ko', p.payBy)}까지 입금해 주세요.`,
    `보내는 사람 이름에 입금 번호 ${referenceText(p.reference)}을 적어 주세요. 입금이 확인되면 접수하고, 처리기한은 그때부터 셉니다.`,
  ]
}
export function toPayEn({ account, payment: p }: Facts): string[] {
  if (!p || p.outstandingWon === 0) return []
  return [
    `Not received yet. Please pay ${en(p.outstandingWon)} to ${account ?? ''} by ${dayText('en', p.payBy)}.`,
    `Put the payment reference ${referenceText(p.reference)} into the sender’s name. We receive the petition when the payment is confirmed; the period runs from then.`,
  ]
}

/** Why a confirmation was taken back. */
export const becauseText = wordsFor<Record<'bank' | 'mistake', string>>({
  ko: {
    bank: '은행이 입금을 취소했습니다.',
    mistake: '다른 입금을 잘못 확인했던 것을 바로잡았습니다. 불편을 드려 죄송합니다.',
  },
  en: {
    bank: 'The bank took your payment back.',
    mistake: 'We had confirmed another payment by mistake and have corrected that. We are sorry.',
  },
})

/** What is due back, where something is. */
export const refundKo = ({ payment: p }: Facts): string[] =>
  p && p.refundDueWon > 0
    ? [`돌려드릴 수수료 ${ko(p.refundDueWon)}. 받을 계좌를 여쭤보려고 담당자가 연락드립니다.`]
    : []
export const refundEn = ({ payment: p }: Facts): string[] =>
  p && p.refundDueWon > 0
    ? [`To be refunded: ${en(p.refundDueWon)}. An officer will ask you for an account.`]
    : []

/** What becomes of the fee of a petition that ended without an outcome. @article 9(2) policy `feeWithoutOutcome` */
export function endedFeeKo(f: Facts): string[] {
  const { payment: p } = f
  if (!p) return []
  if (p.keptBecause === 'worked')
    return [
      `시가 이미 조사하거나 협의한 민원이어서 수수료 ${ko(p.amountWon)}은 돌려드리지 않습니다. 궁금한 점은 전화해 주세요.`,
    ]
  if (p.keptBecause === 'policy')
    return [`시의 기준에 따라 수수료 ${ko(p.amountWon)}은 돌려드리지 않습니다. 궁금한 점은 전화해 주세요.`]
  if (p.isAnnulled && p.refundDueWon === 0 && p.receivedWon === 0) return ['수수료는 내지 않으셔도 됩니다.']
  return refundKo(f)
}
export function endedFeeEn(f: Facts): string[] {
  const { payment: p } = f
  if (!p) return []
  if (p.keptBecause === 'worked')
    return [
      `The city has already looked into the matter, so the fee of ${en(p.amountWon)} is not refunded. Please call us with any questions.`,
    ]
  if (p.keptBecause === 'policy')
    return [
      `By the rules of the city the fee of ${en(p.amountWon)} is not refunded. Please call us with any questions.`,
    ]
  if (p.isAnnulled && p.refundDueWon === 0 && p.receivedWon === 0) return ['You need not pay the fee.']
  return refundEn(f)
}

export const MONEY_KO: Record<MoneyTold, Lines> = {
  'part-payment': (f) => [
    '수수료의 일부가 들어왔습니다.',
    `받은 금액 ${ko(f.payment?.receivedWon ?? 0)}, 남은 금액 ${ko(f.payment?.outstandingWon ?? 0)}`,
    ...toPayKo(f),
  ],
  'payment-lapsed': (f) => [
    '수수료가 아직 들어오지 않았습니다.',
    '입금 기한이 지났지만 신청은 그대로 있습니다. 지금 입금하거나, 필요 없으면 취하하거나, 전화해 주세요.',
    ...toPayKo(f).slice(-1),
  ],
  'reverse-payment': (f) => [
    '입금 확인이 취소되었습니다.',
    f.says ?? '',
    '입금이 다시 확인되어야 접수할 수 있습니다.',
    ...toPayKo(f),
  ],
  'refund-due': (f) => ['돌려드릴 수수료가 있습니다.', ...refundKo(f)],
  refund: (f) => [
    '수수료를 돌려드렸습니다.',
    `돌려드린 금액 ${ko(f.payment?.refundedWon ?? 0)}. 은행에 따라 하루쯤 걸릴 수 있습니다.`,
  ],
}
export const MONEY_EN: Record<MoneyTold, Lines> = {
  'part-payment': (f) => [
    'Part of the fee has arrived.',
    `Received ${en(f.payment?.receivedWon ?? 0)}, still to pay ${en(f.payment?.outstandingWon ?? 0)}`,
    ...toPayEn(f),
  ],
  'payment-lapsed': (f) => [
    'The fee has not arrived yet.',
    'The last day to pay has passed, but your petition is still here. Pay now, withdraw it if you no longer need it, or call us.',
    ...toPayEn(f).slice(-1),
  ],
  'reverse-payment': (f) => [
    'The confirmation of your payment was taken back.',
    f.says ?? '',
    'We can receive the petition when a payment is confirmed again.',
    ...toPayEn(f),
  ],
  'refund-due': (f) => ['Part or all of your fee is due back to you.', ...refundEn(f)],
  refund: (f) => [
    'Your fee has been refunded.',
    `Refunded: ${en(f.payment?.refundedWon ?? 0)}. It may take the bank a day.`,
  ],
}
