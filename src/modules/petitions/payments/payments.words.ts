import { wordsFor } from '#kernel/words.ts'
import type { End, Kept } from './ending/fee-policy.rule.ts'
import type { PaymentState } from './charge/payment-state.rule.ts'

interface Words {
  won: (amount: number) => string
  state: Record<PaymentState, string>
  /** What became of the fee of a petition that ended without an outcome, and why. */
  annulled: Record<End, string>
  kept: Record<Kept, string>
  byHand: Record<'title' | 'says' | 'reason' | 'hint' | 'submit', string>
  case: {
    title: string
    state: string
    reference: string
    amount: string
    received: string
    outstanding: string
    refundDue: string
    refunded: string
    payBy: string
    paidAt: string
    confirmedAt: string
    ended: string
    desk: string
    lapsed: string
  }
}

export const words = wordsFor<Words>({
  ko: {
    won: (amount) => `${amount.toLocaleString('ko')}원`,
    state: {
      unpaid: '입금 전',
      partly: '일부 입금',
      paid: '입금 완료',
      late: '기한 뒤 입금',
      over: '더 입금됨',
      'refund-due': '환불할 돈 있음',
      refunded: '환불함',
    },
    annulled: {
      withdrawn: '없앰: 취하',
      transferred: '없앰: 다른 기관으로 이송',
      returned: '없앰: 반려',
      declined: '없앰: 법에 따라 처리하지 않음',
      repeated: '없앰: 반복 민원 종결',
    },
    kept: {
      worked: '그대로 둠: 이미 조사하거나 협의함',
      policy: '그대로 둠: 시의 기준',
    },
    byHand: {
      title: '직접 입금 확인',
      says: '은행 거래내역으로 확인되지 않을 때만 씁니다. 나중에 거래내역이 들어오면 이 확인과 맞춰 봅니다.',
      reason: '입금을 확인한 방법',
      hint: '예: 창구에서 현금으로 받음, 은행에 전화로 확인함',
      submit: '입금 확인',
    },
    case: {
      title: '수수료',
      state: '입금 상태',
      reference: '입금 번호',
      amount: '수수료',
      received: '들어온 금액',
      outstanding: '남은 금액',
      refundDue: '환불할 금액',
      refunded: '환불한 금액',
      payBy: '입금 기한',
      paidAt: '은행에 들어온 때',
      confirmedAt: '시에서 확인한 때',
      ended: '끝난 뒤의 수수료',
      desk: '입금 업무에서 보기',
      lapsed: '입금 기한이 지났습니다',
    },
  },
  en: {
    won: (amount) => `${amount.toLocaleString('en')} won`,
    state: {
      unpaid: 'Unpaid',
      partly: 'Partly paid',
      paid: 'Paid',
      late: 'Paid late',
      over: 'Overpaid',
      'refund-due': 'Refund due',
      refunded: 'Refunded',
    },
    annulled: {
      withdrawn: 'Annulled: withdrawn',
      transferred: 'Annulled: transferred to another agency',
      returned: 'Annulled: returned',
      declined: 'Annulled: by law not treated',
      repeated: 'Annulled: closed as repeated',
    },
    kept: {
      worked: 'Stays: the city had looked into the matter',
      policy: 'Stays: rules of the city',
    },
    byHand: {
      title: 'Confirm the payment by hand',
      says: 'Only where no bank statement shows it. A statement that comes later is matched with this.',
      reason: 'How the payment was confirmed',
      hint: 'For example: paid in cash at the counter, or the bank told us by phone',
      submit: 'Payment confirmed',
    },
    case: {
      title: 'Fee',
      state: 'Payment',
      reference: 'Payment reference',
      amount: 'Fee',
      received: 'Received',
      outstanding: 'Still to pay',
      refundDue: 'To refund',
      refunded: 'Refunded',
      payBy: 'Last day to pay',
      paidAt: 'On the account since',
      confirmedAt: 'Confirmed by the city',
      ended: 'Fee after the end',
      desk: 'Open payments',
      lapsed: 'The last day to pay has passed',
    },
  },
})
