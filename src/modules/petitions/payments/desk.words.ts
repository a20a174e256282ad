import { wordsFor } from '#kernel/words.ts'
import type { AssignCreditRefusal } from './credit/assign-credit.act.ts'
import type { Purpose } from './credit/credit.store.ts'
import type { ReleaseRefusal } from './credit/release.rule.ts'
import type { SetAsideRefusal } from './credit/set-aside-credit.act.ts'
import type { Aside } from './credit/set-aside.rule.ts'
import type { Fit } from './credit/suggest.rule.ts'
import type { Tab } from './payments-page.view.tsx'
import type { RefundRefusal } from './refund/send-refund.act.ts'
import type { UploadRefusal } from './statement/read-file.ts'
import type { LineFault } from './statement/statement-line.rule.ts'

interface Words {
  title: string
  tabs: Record<Tab, string>
  done: string
  delay: (n: number) => string
  delaySays: string
  isDelay: string
  head: Record<
    | 'at'
    | 'amount'
    | 'payer'
    | 'reference'
    | 'likely'
    | 'fits'
    | 'petition'
    | 'payBy'
    | 'due'
    | 'since'
    | 'day',
    string
  >
  held: Record<'bank' | 'provider', string>
  went: string
  decide: string
  nobody: string
  emptyCredits: string
  seen: string
  waiting: Record<'empty' | 'lapsed' | 'told' | 'says', string>
  credit: Record<
    'title' | 'suggestions' | 'noSuggestion' | 'number' | 'reason' | 'reasonHint' | 'assign',
    string
  > & {
    assignTitle: string
    numberHint: string
    asideTitle: string
    purpose: string
    asideSubmit: string
    decided: string
    decidedAs: string
    byWhom: string
    decidedAt: string
    nobodyDecided: string
    released: string
    releaseTitle: string
    releaseReason: string
    releaseSays: string
    release: string
    last: string
    outstanding: (won: string) => string
  }
  fits: Record<Fit, string>
  asideHint: Record<Aside, string>
  refused: Record<
    AssignCreditRefusal | SetAsideRefusal | RefundRefusal | ReleaseRefusal | 'no-petition',
    string
  >
  purpose: Record<Purpose, string>
  refunds: Record<
    | 'empty'
    | 'account'
    | 'accountHint'
    | 'send'
    | 'title'
    | 'last'
    | 'sentAt'
    | 'sentBy'
    | 'none'
    | 'why'
    | 'over',
    string
  > & {
    of: (won: string) => string
  }
  days: Record<
    | 'says'
    | 'statement'
    | 'matched'
    | 'unmatched'
    | 'difference'
    | 'balance'
    | 'none'
    | 'ok'
    | 'empty'
    | 'reckoned',
    string
  > & {
    wrong: (n: number) => string
    wrongSays: string
    goingOn: string
    goingOnSays: string
    cancelled: string
    cancelledSays: string
    noBalance: string
    accounts: string
    sum: string
  }
  account: Record<string, string>
  statements: Record<
    | 'layout'
    | 'file'
    | 'fileHint'
    | 'text'
    | 'hint'
    | 'submit'
    | 'last'
    | 'unconfirmed'
    | 'importedAt'
    | 'none',
    string
  > & {
    imported: (fresh: number, known: number, matched: number) => string
    refusedTitle: (n: number) => string
    refusedSays: string
    atLine: (line: number, fault: string) => string
    lines: string
    fresh: string
  }
  file: Record<UploadRefusal, string>
  line: Record<LineFault, string>
}

export const deskWords = wordsFor<Words>({
  ko: {
    title: '입금 업무',
    tabs: {
      credits: '확인할 입금',
      waiting: '입금 대기',
      refunds: '환불',
      days: '일일 대사',
      statements: '거래내역 가져오기',
    },
    done: '처리했습니다.',
    delay: (n) => `시가 늦은 확인 ${n}건`,
    delaySays:
      '은행에 들어온 지 근무일 하루가 지났습니다. 접수가 늦어지는 것은 시의 책임이니 먼저 처리해 주세요.',
    isDelay: '확인 늦음',
    head: {
      at: '은행에 들어온 때',
      amount: '금액',
      payer: '보낸 사람',
      reference: '입금 번호',
      likely: '맞을 듯한 민원',
      fits: '맞는 점',
      petition: '민원',
      payBy: '입금 기한',
      due: '환불할 금액',
      since: '생긴 때',
      day: '날짜',
    },
    held: { bank: '시 계좌', provider: '가상계좌' },
    went: '나간 돈',
    decide: '확인하기',
    nobody: '없음',
    emptyCredits: '확인할 입금이 없습니다.',
    seen: '보낸 사람의 이름을 본 기록이 남습니다.',
    waiting: {
      empty: '입금을 기다리는 민원이 없습니다.',
      lapsed: '기한 지남',
      told: '안내함',
      says: '기한이 지나도 민원은 저절로 끝나지 않습니다. 신청한 분께 안내가 나갔으니, 필요하면 전화해 주세요.',
    },
    credit: {
      title: '입금 확인',
      suggestions: '맞을 듯한 민원',
      noSuggestion: '맞을 듯한 민원을 찾지 못했습니다. 신청번호를 알면 아래에 적어 주세요.',
      assignTitle: '민원의 수수료로 처리',
      number: '신청번호',
      numberHint: '예: 2026-000123',
      reason: '그렇게 판단한 까닭',
      reasonHint: '예: 신청한 분과 통화해 확인함',
      assign: '이 민원의 입금으로 처리',
      asideTitle: '민원의 수수료가 아님',
      purpose: '무엇인가요',
      asideSubmit: '처리',
      decided: '이미 처리했습니다.',
      decidedAs: '처리한 내용',
      byWhom: '처리한 사람',
      decidedAt: '처리한 때',
      nobodyDecided: '입금 번호와 금액이 같아 저절로 처리함',
      released: '은행이 취소한 입금입니다.',
      releaseTitle: '잘못 처리했으면 되돌리기',
      releaseReason: '되돌리는 까닭',
      releaseSays:
        '되돌리면 다시 확인할 입금이 됩니다. 이 입금으로 확인했던 민원은 입금 대기로 돌아가고, 신청한 분께 알립니다. 접수한 뒤나 환불한 뒤에는 되돌릴 수 없습니다.',
      release: '되돌리기',
      last: '최근 처리한 입금',
      outstanding: (won) => `남은 금액 ${won}`,
    },
    fits: { reference: '입금 번호 같음', amount: '금액 같음', payer: '이름 같음' },
    purpose: {
      charge: '민원 수수료',
      'to-refund': '돌려줄 돈',
      'not-ours': '다른 부서의 돈',
      settlement: '가상계좌 정산금',
      refunded: '환불로 나간 돈',
    },
    asideHint: {
      'to-refund': '잘못 들어온 돈입니다. 환불 목록에 올립니다.',
      'not-ours': '민원 수수료가 아닙니다. 회계 담당에게 넘깁니다.',
      settlement: '가상계좌 회사가 모아서 보낸 돈입니다.',
      refunded: '환불 목록에서 보낸 것으로 적은 돈입니다.',
    },
    refused: {
      decided: '그사이 다른 사람이 처리했습니다. 목록을 다시 확인해 주세요.',
      'no-fee': '수수료가 없는 민원입니다. 신청번호를 다시 확인해 주세요.',
      'wrong-direction': '들어온 돈인지 나간 돈인지에 맞지 않는 처리입니다. 다른 것을 골라 주세요.',
      'no-right': '이 자리에는 입금 업무 권한이 없습니다.',
      'nothing-due': '환불할 돈이 없습니다. 그사이 다른 사람이 처리했습니다.',
      'amount-changed': '환불할 금액이 그사이 바뀌었습니다. 다시 확인해 주세요.',
      'not-decided': '아직 처리하지 않았거나 다른 사람이 되돌렸습니다.',
      'received-already': '이미 접수한 민원이어서 되돌릴 수 없습니다. 신청한 분과 상의해 주세요.',
      'refund-sent': '이 돈을 이미 환불해 되돌릴 수 없습니다.',
      'no-petition': '그런 신청번호가 없습니다. 다시 확인해 주세요.',
    },
    refunds: {
      empty: '환불할 돈이 없습니다.',
      why: '까닭',
      over: '더 입금됨',
      of: (won) => `${won} 환불`,
      account: '보낸 계좌',
      accountHint: '은행, 계좌번호, 예금주. 암호화해 보관하고 다시 보여 주지 않습니다.',
      send: '은행에서 보냈음을 기록',
      title: '환불할 돈',
      last: '최근 환불',
      sentAt: '보낸 때',
      sentBy: '보낸 사람',
      none: '아직 없습니다.',
    },
    days: {
      says: '날마다 거래내역의 합계가 맞춘 돈과 확인할 돈의 합계와 같은지, 잔액의 변화와 같은지 봅니다. 차액은 0이어야 합니다.',
      statement: '거래내역 합계',
      matched: '처리한 돈',
      unmatched: '확인할 돈',
      difference: '차액',
      balance: '잔액과의 차액',
      none: '-',
      ok: '맞음',
      empty: '거래내역이 아직 없습니다.',
      reckoned: '기록한 때',
      wrong: (n) => `차액이 있는 날이 ${n}일 있습니다`,
      wrongSays: '빠진 거래내역이 있는지 먼저 확인해 주세요. 해결될 때까지 여기에 남습니다.',
      goingOn: '입금이 취소되었는데 처리 중인 민원',
      goingOnSays: '접수한 뒤에 은행이 입금을 취소했습니다. 신청한 분께 연락해 주세요.',
      cancelled: '짝이 없는 입금 취소',
      cancelledSays: '취소는 왔는데 입금이 오지 않았거나 금액이 다릅니다.',
      noBalance: '잔액 없음',
      accounts: '장부 잔액',
      sum: '자산과 부채·수입의 차이',
    },
    account: {
      receivable: '받을 수수료',
      revenue: '수수료 수입',
      bank: '시 계좌',
      provider: '가상계좌 회사',
      unmatched: '확인할 돈',
      'by-hand': '직접 확인하고 거래내역을 기다리는 돈',
      'refund-due': '환불할 돈',
      'refund-sent': '보냈고 거래내역을 기다리는 환불',
      other: '다른 부서의 돈',
    },
    statements: {
      layout: '거래내역 형식',
      file: '거래내역 파일',
      fileHint:
        '은행에서 내려받은 CSV 파일(UTF-8이나 CP949), 2MB와 5,000줄까지. 파일은 보관하지 않습니다. 같은 줄은 두 번 들어가지 않습니다.',
      text: '붙여 넣은 거래내역',
      hint: '파일이 없으면 CSV의 내용이나 엑셀에서 복사한 칸을 제목 줄까지 붙여 넣어 주세요.',
      submit: '가져오기',
      last: '최근 가져온 거래내역',
      unconfirmed: '이 형식은 은행이 확인한 것이 아닙니다. 처음 쓸 때 금액과 날짜를 꼭 견주어 보세요.',
      importedAt: '가져온 때',
      none: '아직 없습니다.',
      imported: (fresh, known, matched) =>
        `새 거래 ${fresh}건, 이미 있던 거래 ${known}건. 새 거래 가운데 ${matched}건을 바로 확인했습니다.`,
      refusedTitle: (n) => `고칠 줄이 ${n}개 있어 아무것도 가져오지 않았습니다`,
      refusedSays: '줄을 고쳐 다시 보내 주세요.',
      atLine: (line, fault) => `${line}번째 줄: ${fault}`,
      lines: '줄',
      fresh: '새 거래',
    },
    file: {
      empty: '거래내역이 비어 있습니다.',
      'not-csv': 'CSV로 읽을 수 없습니다. 따옴표가 닫혔는지 확인해 주세요.',
      columns: '이 형식의 제목 줄을 찾지 못했습니다. 형식을 다시 고르거나 제목 줄까지 붙여 넣어 주세요.',
      'too-many': '5,000줄까지 가져올 수 있습니다. 기간을 나누어 주세요.',
      encoding: '글자를 읽을 수 없습니다. 파일이 깨지지 않았는지 보고, UTF-8이나 CP949로 저장해 주세요.',
      'too-large': '2MB보다 큰 파일입니다. 기간을 나누어 내려받아 주세요.',
      'empty-file': '빈 파일입니다. 다시 내려받아 주세요.',
      'one-at-a-time': '파일은 한 번에 하나만 올려 주세요.',
      'cut-off': '파일이 끝까지 오지 않았습니다. 다시 올려 주세요.',
      spreadsheet: '엑셀 파일은 읽을 수 없습니다. CSV로 저장하거나 칸을 복사해 붙여 넣어 주세요.',
      'not-text': 'CSV 파일이 아닙니다. 은행에서 CSV로 내려받아 주세요.',
      both: '파일과 붙여 넣은 내용 가운데 하나만 보내 주세요. 파일은 다시 골라 주세요.',
      neither: '파일을 고르거나 거래내역을 붙여 넣어 주세요.',
    },
    line: {
      'no-time': '거래일시를 읽을 수 없습니다.',
      'no-amount': '금액을 읽을 수 없습니다.',
      'no-balance': '잔액을 읽을 수 없습니다.',
      'no-direction': '입금인지 출금인지 알 수 없습니다.',
    },
  },
  en: {
    title: 'Payments',
    tabs: {
      credits: 'To be decided',
      waiting: 'Awaited',
      refunds: 'Refunds',
      days: 'Days',
      statements: 'Import a statement',
    },
    done: 'Done.',
    delay: (n) => `${n} confirmed late by the city`,
    delaySays: 'On the account for a working day. The delay is the city’s own: decide these first.',
    isDelay: 'Late',
    head: {
      at: 'On the account',
      amount: 'Amount',
      payer: 'Payer',
      reference: 'Reference',
      likely: 'Likely petition',
      fits: 'What fits',
      petition: 'Petition',
      payBy: 'Last day to pay',
      due: 'To refund',
      since: 'Since',
      day: 'Day',
    },
    held: { bank: 'City account', provider: 'Virtual account' },
    went: 'Money that went',
    decide: 'Decide',
    nobody: 'None',
    emptyCredits: 'No money waits for a decision.',
    seen: 'That you saw the payers’ names is on record.',
    waiting: {
      empty: 'No petition waits for its payment.',
      lapsed: 'Day passed',
      told: 'Told',
      says: 'Passing the day closes nothing. The petitioner was told; call where that helps.',
    },
    credit: {
      title: 'Decide on a payment',
      suggestions: 'Likely petitions',
      noSuggestion: 'Nothing fits. Enter the petition number below if you know it.',
      assignTitle: 'It is the fee of a petition',
      number: 'Petition number',
      numberHint: 'For example 2026-000123',
      reason: 'Why you think so',
      reasonHint: 'For example: the petitioner confirmed it by phone',
      assign: 'It is for this petition',
      asideTitle: 'It is no fee of a petition',
      purpose: 'What it is',
      asideSubmit: 'Decide',
      decided: 'This is decided already.',
      decidedAs: 'Decided as',
      byWhom: 'Decided by',
      decidedAt: 'Decided at',
      nobodyDecided: 'Matched by itself: reference and amount agree',
      released: 'The bank took this payment back.',
      releaseReason: 'Why it is taken back',
      releaseTitle: 'Take the decision back, if it was wrong',
      releaseSays:
        'It waits for a decision again. A petition that was confirmed by it waits for its payment again, and the petitioner is told. Not after receipt, nor after a refund.',
      release: 'Take it back',
      last: 'Decided lately',
      outstanding: (won) => `${won} to pay`,
    },
    fits: { reference: 'same reference', amount: 'same amount', payer: 'same name' },
    purpose: {
      charge: 'Fee of a petition',
      'to-refund': 'To be refunded',
      'not-ours': 'Another department’s',
      settlement: 'Settlement of virtual accounts',
      refunded: 'A refund that went out',
    },
    asideHint: {
      'to-refund': 'Paid by mistake. It goes on the list of refunds.',
      'not-ours': 'No fee of a petition. It is handed to the accountants.',
      settlement: 'What the provider of virtual accounts sent in one sum.',
      refunded: 'Noted as sent on the list of refunds.',
    },
    refused: {
      decided: 'Somebody decided it meanwhile. Look at the list again.',
      'no-fee': 'That petition has no fee. Check the number.',
      'wrong-direction': 'That does not fit money that came, or went. Choose another.',
      'no-right': 'Your post has no rights on payments.',
      'nothing-due': 'Nothing is to be refunded: somebody did it meanwhile.',
      'amount-changed': 'The amount to refund has changed meanwhile. Check it.',
      'not-decided': 'It is not decided, or somebody took the decision back.',
      'received-already': 'The petition was received: this cannot be taken back. Talk to the petitioner.',
      'refund-sent': 'The money was refunded: this cannot be taken back.',
      'no-petition': 'There is no such petition number. Check it.',
    },
    refunds: {
      why: 'Why',
      over: 'Overpaid',
      empty: 'Nothing is to be refunded.',
      of: (won) => `Refund ${won}`,
      account: 'Account it was sent to',
      accountHint: 'Bank, number, holder. It is kept sealed and not shown again.',
      send: 'Note that the bank sent it',
      title: 'To be refunded',
      last: 'Latest refunds',
      sentAt: 'Sent at',
      sentBy: 'Sent by',
      none: 'None yet.',
    },
    days: {
      says: 'Each day’s statement must equal what was decided and what waits, and the change of the balance. The difference must be 0.',
      statement: 'Statement',
      matched: 'Decided',
      unmatched: 'Waiting',
      difference: 'Difference',
      balance: 'Against the balance',
      none: '-',
      ok: 'Agrees',
      empty: 'No statement yet.',
      reckoned: 'Recorded at',
      wrong: (n) => `${n} ${n === 1 ? 'day does' : 'days do'} not agree`,
      wrongSays: 'See first whether a statement is missing. It stands here until it agrees.',
      goingOn: 'Petitions that go on although the payment was taken back',
      goingOnSays: 'The bank took the payment back after receipt. Call the petitioner.',
      cancelled: 'Cancellations without a payment',
      cancelledSays: 'The payment never came, or its amount is another.',
      noBalance: 'No balance',
      accounts: 'The ledger',
      sum: 'What is had less what is owed or earned',
    },
    account: {
      receivable: 'Fees to come',
      revenue: 'Fees earned',
      bank: 'City account',
      provider: 'Provider of virtual accounts',
      unmatched: 'Waiting for a decision',
      'by-hand': 'Confirmed by hand, not yet on a statement',
      'refund-due': 'To be refunded',
      'refund-sent': 'Refunds sent, not yet on a statement',
      other: 'Other departments’',
    },
    statements: {
      layout: 'Layout',
      file: 'Statement file',
      fileHint:
        'The CSV of the bank (UTF-8 or CP949), 2 MB and 5,000 lines at most. The file is not kept. The same line is never counted twice.',
      text: 'Pasted statement',
      hint: 'Without a file: the text of the CSV, or cells copied from a spreadsheet, with their titles.',
      submit: 'Import',
      last: 'Latest imports',
      unconfirmed: 'No bank has confirmed this layout. Compare amounts and days when you first use it.',
      importedAt: 'Imported at',
      none: 'None yet.',
      imported: (fresh, known, matched) =>
        `${fresh} new, ${known} known. ${matched} of the new are confirmed.`,
      refusedTitle: (n) => `${n} ${n === 1 ? 'line is' : 'lines are'} wrong: nothing was imported`,
      refusedSays: 'Correct them and send it again.',
      atLine: (line, fault) => `Line ${line}: ${fault}`,
      lines: 'Lines',
      fresh: 'New',
    },
    file: {
      empty: 'The statement is empty.',
      'not-csv': 'This is no CSV. See whether all quotes are closed.',
      columns: 'The titles of this layout are not there. Choose another layout, or paste the titles too.',
      'too-many': '5,000 lines at most. Split it by date.',
      encoding: 'The letters cannot be read. See whether the file is whole, and save it as UTF-8 or CP949.',
      'too-large': 'The file is larger than 2 MB. Split it by date.',
      'empty-file': 'The file is empty. Download it again.',
      'one-at-a-time': 'Send one file at a time.',
      'cut-off': 'The file did not arrive whole. Send it again.',
      spreadsheet: 'Spreadsheets cannot be read. Save it as CSV, or paste the cells.',
      'not-text': 'This is no CSV. Download the CSV of the bank.',
      both: 'Send the file or the pasted text, not both. Choose the file again.',
      neither: 'Choose a file or paste the statement.',
    },
    line: {
      'no-time': 'no readable day and time.',
      'no-amount': 'no readable amount.',
      'no-balance': 'no readable balance.',
      'no-direction': 'neither in nor out.',
    },
  },
})
