import { wordsFor } from '#kernel/words.ts'
import type { ClosingRefusal } from './repeats.rule.ts'

interface Words {
  title: string
  says: string
  proposed: string
  proposedSays: string
  number: string
  alike: string
  filed: string
  state: string
  notified: string
  notNotified: string
  compare: string
  comparePage: (number: string) => string
  compareSays: string
  here: string
  back: string
  noAnswer: string
  answer: string
  percent: (share: number) => string
  close: {
    title: string
    says: string
    same: string
    sameOf: (number: string, percent: string) => string
    comparison: string
    comparisonHint: string
    reason: string
    reasonHint: string
    submit: string
  }
  people: {
    title: string
    says: string
    households: string
    signers: string
    submit: string
    is: string
    isNot: string
  }
  peopleAre: (households: number, signers: number) => string
  committee: {
    title: string
    heldOn: string
    heldOnHint: string
    outcome: string
    outcomes: Record<'may-close' | 'process', string>
    note: string
    submit: string
    record: string
  }
  origin: { title: string; says: string; agency: string; theirNumber: string; submit: string }
  cameFrom: (agency: string, theirNumber: string) => string
  closed: string
  refused: Record<ClosingRefusal | 'not-a-count' | 'not-that-day', string>
}

export const words = wordsFor<Words>({
  ko: {
    title: '같은 민원인의 앞선 민원',
    says: '연락처가 같은 민원입니다. 비슷한 정도는 글자를 견준 값이고, 같은 내용인지는 사람이 판단합니다.',
    proposed: '반복 민원일 수 있습니다',
    proposedSays:
      '비슷한 민원이 두 건 이상 있고 결과를 두 번 이상 알렸습니다. 두 글을 나란히 본 뒤 결재권자가 판단합니다. 정당한 이유가 있으면 새로 답변해야 합니다.',
    number: '신청번호',
    alike: '비슷한 정도',
    filed: '신청한 날',
    state: '상태',
    notified: '결과를 알린 날',
    notNotified: '알리지 않음',
    compare: '나란히 보기',
    comparePage: (number) => `${number} 비교`,
    compareSays: '앞선 민원을 본 기록이 남습니다.',
    here: '이번 민원',
    back: '민원으로 돌아가기',
    noAnswer: '알린 결과가 없습니다.',
    answer: '알린 결과',
    percent: (share) => `${Math.round(share * 100)}%`,
    close: {
      title: '반복 민원으로 종결',
      says: '같은 내용을 정당한 이유 없이 세 번 이상 냈고 결과를 두 번 이상 알렸을 때만 종결할 수 있습니다. 법정민원은 종결할 수 없습니다.',
      same: '내용이 같은 앞선 민원',
      sameOf: (number, percent) => `${number} (비슷한 정도 ${percent})`,
      comparison: '비교한 내용',
      comparisonHint: '성격, 내용의 비슷함, 같은 답을 할 수밖에 없는 까닭. 공무원만 봅니다.',
      reason: '민원인에게 알릴 종결 이유',
      reasonHint: '앞선 답변의 번호와 날짜를 함께 적어 주세요. 다른 구제 방법은 자동으로 붙습니다.',
      submit: '종결하고 알리기',
    },
    people: {
      title: '여러 사람의 민원인지 적기',
      says: '5세대 이상의 공동 이해와 관련되고 5명 이상이 연명했으면 다수인관련민원입니다.',
      households: '세대 수',
      signers: '연명한 사람 수',
      submit: '적기',
      is: '다수인관련민원',
      isNot: '다수인관련민원 아님',
    },
    peopleAre: (households, signers) => `${households}세대, 연명 ${signers}명`,
    committee: {
      title: '민원조정위원회 심의 적기',
      heldOn: '심의한 날',
      heldOnHint: '예: 2026-11-24',
      outcome: '심의 결과',
      outcomes: { 'may-close': '종결할 수 있음', process: '처리해야 함' },
      note: '심의 내용',
      submit: '적기',
      record: '민원조정위원회 심의',
    },
    origin: {
      title: '다른 기관에서 이송받은 민원임을 적기',
      says: '민원인이 여러 기관에 낸 같은 민원을 이송받은 것도 반복 민원을 셀 때 함께 셉니다.',
      agency: '보낸 기관',
      theirNumber: '그 기관의 접수번호',
      submit: '적기',
    },
    cameFrom: (agency, number) => `이송받음: ${agency}${number && ` (${number})`}`,
    closed: '반복 민원으로 종결한 근거',
    refused: {
      statutory: '법정민원은 반복 민원으로 종결할 수 없습니다. 처리해 주세요.',
      'not-earlier': '같은 민원인이 먼저 낸 민원만 고를 수 있습니다.',
      'not-third':
        '같은 내용으로 세 번째부터 종결할 수 있습니다. 같은 내용인 앞선 민원을 두 건 이상 고르세요.',
      'not-notified-twice': '고른 민원 가운데 결과를 알린 것이 두 건이 안 됩니다. 이번 민원에 답변해 주세요.',
      'not-looked-at': '고른 민원을 나란히 본 뒤에 종결할 수 있습니다. 「나란히 보기」를 먼저 눌러 주세요.',
      'committee-first':
        '다수인관련민원은 민원조정위원회 심의를 먼저 거쳐야 합니다. 심의 결과를 적어 주세요.',
      'committee-against': '민원조정위원회가 처리해야 한다고 했습니다. 종결할 수 없습니다.',
      'not-a-count': '세대 수와 사람 수를 1 이상의 숫자로 써 주세요.',
      'not-that-day': '심의한 날은 신청한 날부터 오늘 사이여야 합니다.',
    },
  },
  en: {
    title: 'Earlier petitions of the same petitioner',
    says: 'They have the same contact. The likeness compares letters; whether the content is the same, a person judges.',
    proposed: 'This may be a repeated petition',
    proposedSays:
      'There are two or more like it, and two or more results were notified. The head judges after seeing the texts side by side. With good reason it must be answered anew.',
    number: 'Number',
    alike: 'Likeness',
    filed: 'Filed on',
    state: 'State',
    notified: 'Result notified on',
    notNotified: 'Not notified',
    compare: 'See side by side',
    comparePage: (number) => `Comparison of ${number}`,
    compareSays: 'That you saw the earlier petitions is on record.',
    here: 'This petition',
    back: 'Back to the petition',
    noAnswer: 'No result was notified.',
    answer: 'Result notified',
    percent: (share) => `${Math.round(share * 100)}%`,
    close: {
      title: 'Close as repeated',
      says: 'Only from the third filing of the same content without good reason on, after two notified results. Never a statutory petition.',
      same: 'Earlier petitions of the same content',
      sameOf: (number, percent) => `${number} (likeness ${percent})`,
      comparison: 'Comparison',
      comparisonHint:
        'Nature, likeness of content, why the answer can only be the same. Only the office reads it.',
      reason: 'Why, for the petitioner',
      reasonHint: 'Give numbers and dates of the earlier answers. Where else to turn is added.',
      submit: 'Close and notify',
    },
    people: {
      title: 'Note whether it is of many people',
      says: 'A common interest of 5 households or more, and 5 joint signers or more, make a multi-person petition.',
      households: 'Households',
      signers: 'Joint signers',
      submit: 'Note',
      is: 'Multi-person petition',
      isNot: 'No multi-person petition',
    },
    peopleAre: (households, signers) => `${households} households, ${signers} joint signers`,
    committee: {
      title: 'Note the committee’s review',
      heldOn: 'Reviewed on',
      heldOnHint: 'For example 2026-11-24',
      outcome: 'Outcome',
      outcomes: { 'may-close': 'May be closed', process: 'Must be processed' },
      note: 'What was said',
      submit: 'Note',
      record: 'Review by the petitions committee',
    },
    origin: {
      title: 'Note that it came from another agency',
      says: 'What was filed with several agencies and transferred here counts as a repetition too.',
      agency: 'Agency',
      theirNumber: 'Its receipt number there',
      submit: 'Note',
    },
    cameFrom: (agency, number) => `Came by transfer: ${agency}${number && ` (${number})`}`,
    closed: 'Why it was closed as repeated',
    refused: {
      statutory: 'A statutory petition is never closed as repeated. Process it.',
      'not-earlier': 'Choose petitions that the same petitioner filed earlier.',
      'not-third': 'It can be closed from the third of the same content on. Choose two earlier ones or more.',
      'not-notified-twice': 'Fewer than two of those chosen had their result notified. Answer this one.',
      'not-looked-at': 'See the chosen petitions side by side first, then close.',
      'committee-first': 'A multi-person petition goes to the committee first. Note its review.',
      'committee-against': 'The committee said that it must be processed. It cannot be closed.',
      'not-a-count': 'Enter numbers of 1 or more.',
      'not-that-day': 'The day must be between the filing and today.',
    },
  },
})
