import { wordsFor } from '#kernel/words.ts'
import type { CounterRefusal } from './file-at-counter.act.ts'
import type { CounterField } from './counter.rule.ts'

interface Words {
  title: string
  lead: string
  field: Record<CounterField, string>
  hint: Record<'kind' | 'papers' | 'toldName' | 'body', string>
  toldBy: Record<'mail' | 'sms' | 'letter', string>
  publication: Record<'yes' | 'no', string>
  choose: string
  askKind: string
  asksMore: string
  photographs: string
  submit: string
  back: string
  slip: string
  missing: Record<'email' | 'phone' | 'address', string>
  refused: Record<CounterRefusal, string>
}

export const words = wordsFor<Words>({
  ko: {
    title: '창구·전화 민원 넣기',
    lead: '창구, 전화, 우편, 팩스로 온 민원을 넣습니다. 넣으면 바로 접수되고, 인터넷 민원과 똑같이 접수번호와 처리기한이 생깁니다.',
    field: {
      channel: '어떻게 왔나요?',
      kind: '민원 종류',
      title: '제목',
      body: '내용',
      papers: '받은 서류',
      name: '민원인 이름',
      toldName: '알림 받을 사람',
      toldBy: '알림 방법',
      email: '전자우편 주소',
      phone: '전화번호',
      address: '주소',
      publication: '처리 과정 공개',
    },
    hint: {
      kind: '전화로는 기타 민원만 받습니다. 다른 민원은 서면으로 받아 주세요.',
      papers: '이름과 부수를 적어 주세요. 담당자만 봅니다.',
      toldName: '민원인이 아닌 사람(대리인, 가족)이 알림을 받을 때만 적어 주세요.',
      body: '민원인의 말 그대로 적어 주세요. 주민등록번호는 적지 마세요.',
    },
    toldBy: { mail: '전자우편', sms: '문자메시지', letter: '우편' },
    publication: { yes: '공개해도 좋다고 함', no: '공개를 원하지 않음' },
    choose: '고르세요',
    askKind: '이 종류의 질문 보기',
    asksMore: '이 종류에서 더 묻는 것이 아래에 나왔습니다. 확인하고 다시 접수를 눌러 주세요.',
    photographs: '사진',
    submit: '접수',
    back: '민원 업무',
    slip: '접수증 인쇄',
    missing: {
      email: '전자우편으로 알리려면 주소가 필요합니다.',
      phone: '문자메시지로 알리려면 전화번호가 필요합니다.',
      address: '우편으로 알리려면 주소가 필요합니다.',
    },
    refused: {
      'no-right': '이 자리에는 접수 권한이 없습니다.',
      'no-such-kind': '민원 종류를 다시 골라 주세요.',
      'not-by-phone': '이 민원은 전화로 받을 수 없습니다. 서면으로 받아 주세요.',
      'details-missing': '이 종류에서 꼭 물어야 하는 것에 답이 없습니다. 아래에서 확인해 주세요.',
      CALENDAR_ENDS: '공휴일표가 없는 해까지 이어져 처리기한을 정할 수 없습니다. 관리부서에 알려 주세요.',
    },
  },
  en: {
    title: 'Enter a petition from the counter or the telephone',
    lead: 'For petitions by counter, telephone, post or fax. It is received at once, with a receipt number and a due date like any other.',
    field: {
      channel: 'How did it come?',
      kind: 'Kind',
      title: 'Subject',
      body: 'Text',
      papers: 'Papers handed over',
      name: 'Name of the petitioner',
      toldName: 'Who is told',
      toldBy: 'Told by',
      email: 'E-mail address',
      phone: 'Telephone',
      address: 'Postal address',
      publication: 'Publication of the progress',
    },
    hint: {
      kind: 'By telephone only everyday petitions are taken; ask for the others in writing.',
      papers: 'Their names and how many. Only officers read it.',
      toldName: 'Only where somebody else than the petitioner is told: an agent, a relative.',
      body: 'In the petitioner’s own words, without resident registration numbers.',
    },
    toldBy: { mail: 'E-mail', sms: 'Text message', letter: 'Letter' },
    publication: { yes: 'Agrees', no: 'Declines' },
    choose: 'Choose',
    askKind: 'Show what this kind asks',
    asksMore: 'What this kind asks besides stands below now. Look through it and press Receive again.',
    photographs: 'Photographs',
    submit: 'Receive',
    back: 'Petitions',
    slip: 'Print the receipt slip',
    missing: {
      email: 'To be told by e-mail an address is needed.',
      phone: 'To be told by text message a number is needed.',
      address: 'To be told by letter an address is needed.',
    },
    refused: {
      'no-right': 'Your post may not receive petitions.',
      'no-such-kind': 'Choose the kind again.',
      'not-by-phone': 'This kind is not taken by telephone. Ask for it in writing.',
      'details-missing': 'A question of this kind that must be answered is not. See below.',
      CALENDAR_ENDS: 'The holiday table does not reach the due date. Tell the managing department.',
    },
  },
})
