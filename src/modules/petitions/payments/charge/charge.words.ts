import { wordsFor } from '#kernel/words.ts'

/** What a petitioner reads of the fee. */
export const words = wordsFor({
  ko: {
    notReceived: '아직 접수되지 않았습니다: 입금해 주세요',
    partly: '아직 접수되지 않았습니다: 남은 금액을 입금해 주세요',
    lapsed: '입금 기한이 지났습니다',
    lapsedSays:
      '신청은 그대로 있습니다. 지금 입금하면 접수합니다. 필요 없으면 취하하고, 어려움이 있으면 전화해 주세요.',
    says: '입금이 확인되면 접수하고 알려 드립니다. 처리기한은 그때부터 세므로 아직 정해지지 않았습니다.',
    next: '입금이 확인되면 알려 드리고 접수를 시작합니다.',
    account: '입금 계좌',
    amount: '입금할 금액',
    amountLeft: '남은 금액',
    received: '지금까지 들어온 금액',
    reference: '입금 번호',
    referenceSays: '보내는 사람 이름에 이 번호를 적으면 바로 확인됩니다.',
    payBy: '입금 기한',
    payByDay: (day: string) => `${day}까지`,
    won: (amount: number) => `${amount.toLocaleString('ko')}원`,
    refundDue: (won: string) => `돌려드릴 수수료가 ${won} 있습니다`,
    refundDueSays: (phone: string) =>
      `받을 계좌를 여쭤보려고 담당자가 연락드립니다. 먼저 전화하셔도 됩니다: ${phone}`,
    refunded: (won: string) => `수수료 ${won}을 돌려드렸습니다`,
    refundWhy: {
      withdrawn: '민원을 취하하여 낼 수수료가 없어졌습니다.',
      transferred: '다른 기관의 일이어서 이송했으므로 시는 수수료를 받지 않습니다.',
      returned: '시가 내용을 살피기 전에 민원을 돌려드렸으므로 수수료를 받지 않습니다.',
      declined: '법에 따라 처리하지 않기로 했으므로 수수료를 받지 않습니다.',
      repeated: '이미 답변한 민원과 같아 종결했으므로 수수료를 받지 않습니다.',
    },
    nothingOwed: '수수료는 내지 않으셔도 됩니다',
    kept: (won: string) => `수수료 ${won}은 돌려드리지 않습니다`,
    keptWhy: {
      worked: (phone: string) =>
        `시가 이미 조사하거나 협의한 민원이기 때문입니다. 궁금한 점은 전화해 주세요: ${phone}`,
      policy: (phone: string) => `시의 기준에 따른 것입니다. 궁금한 점은 전화해 주세요: ${phone}`,
    },
    paid: (won: string) => `수수료 ${won}의 입금을 확인했습니다`,
    paidSays: (paid: string, confirmed: string) =>
      `은행에 들어온 때 ${paid}, 시에서 확인한 때 ${confirmed}. 곧 접수하고 처리기한을 알려 드립니다.`,
  },
  en: {
    notReceived: 'Not received yet: please pay',
    partly: 'Not received yet: please pay the rest',
    lapsed: 'The last day to pay has passed',
    lapsedSays:
      'Your petition is still here. If you pay now, we receive it. Withdraw it if you no longer need it, or call us if something is in the way.',
    says: 'When the payment is confirmed we receive the petition and tell you. The period runs from then, so there is no due date yet.',
    next: 'When your payment is confirmed we tell you, and receipt begins.',
    account: 'Account',
    amount: 'Amount',
    amountLeft: 'Still to pay',
    received: 'Received so far',
    reference: 'Payment reference',
    referenceSays: 'Put it into the sender’s name, and your payment is found at once.',
    payBy: 'Last day to pay',
    payByDay: (day: string) => day,
    won: (amount: number) => `${amount.toLocaleString('en')} won`,
    refundDue: (won: string) => `${won} are due back to you`,
    refundDueSays: (phone: string) => `An officer will ask you for an account. You may also call: ${phone}`,
    refunded: (won: string) => `${won} have been refunded`,
    refundWhy: {
      withdrawn: 'You withdrew your petition, so there is no fee.',
      transferred: 'The matter is another agency’s and was transferred, so the city takes no fee.',
      returned: 'Your petition was returned before the city looked into it, so there is no fee.',
      declined: 'By law your petition is not treated, so there is no fee.',
      repeated: 'Your petition was closed as one already answered, so there is no fee.',
    },
    nothingOwed: 'You need not pay the fee',
    kept: (won: string) => `The fee of ${won} is not refunded`,
    keptWhy: {
      worked: (phone: string) =>
        `The city has already looked into the matter. Please call us with any questions: ${phone}`,
      policy: (phone: string) =>
        `These are the rules of the city. Please call us with any questions: ${phone}`,
    },
    paid: (won: string) => `Your payment of ${won} is confirmed`,
    paidSays: (paid: string, confirmed: string) =>
      `On the account ${paid}, confirmed ${confirmed}. We will receive the petition and tell you the due date.`,
  },
})
