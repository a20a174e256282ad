import { wordsFor } from '#kernel/words.ts'
import type { PasswordRefusal } from './password.rule.ts'

interface Words {
  title: string
  steps: string[]
  next: string
  keep: string
  mask: string
  back: string
  chooseKind: string
  chooseKindSays: string
  noKind: string
  notOnline: string
  notOnlineTitle: string
  petition: { title: string; subject: string; subjectHint: string; body: string; bodyHint: string }
  contact: Record<
    'title' | 'name' | 'toldBy' | 'mail' | 'sms' | 'email' | 'emailHint' | 'phone' | 'phoneHint',
    string
  > & {
    why: string
  }
  publication: Record<
    | 'title'
    | 'label'
    | 'hint'
    | 'yes'
    | 'no'
    | 'closedKind'
    | 'passwordTitle'
    | 'passwordHint'
    | 'password'
    | 'again'
    | 'kept',
    string
  >
  check: Record<
    | 'title'
    | 'lead'
    | 'kind'
    | 'subject'
    | 'body'
    | 'name'
    | 'toldBy'
    | 'email'
    | 'phone'
    | 'publication'
    | 'password'
    | 'given'
    | 'notGiven'
    | 'expected'
    | 'fee'
    | 'submit'
    | 'privacyTitle'
    | 'privacy'
    | 'unknownDate',
    string
  > & { change: (what: string) => string; expectedBy: (day: string) => string; won: (fee: string) => string }
  errors: Record<'needsEmail' | 'needsPhone' | 'gone' | 'tooMany', string> & {
    password: Record<PasswordRefusal, string>
  }
}

export const words = wordsFor<Words>({
  ko: {
    title: '민원 신청',
    steps: ['종류', '내용', '연락처', '공개와 비밀번호', '확인'],
    next: '다음',
    keep: '이대로 다음',
    mask: '개인정보 가리기',
    back: '이전',
    chooseKind: '어떤 민원인가요?',
    chooseKindSays: '잘 모르겠으면 가장 가까운 것을 고르세요. 담당자가 확인해서 알맞은 부서로 보냅니다.',
    noKind: '민원 종류를 골라 주세요.',
    notOnline: '본인 확인이나 붙임서류가 필요해 여기서는 신청할 수 없습니다.',
    notOnlineTitle: '다른 곳에서 신청하는 민원',
    petition: {
      title: '무엇을 원하시나요?',
      subject: '제목',
      subjectHint: '한 줄로 짧게 적어 주세요.',
      body: '내용',
      bodyHint: '언제, 어디서, 무슨 일인지 적어 주세요. 주민등록번호나 계좌번호는 적지 마세요.',
    },
    contact: {
      title: '누구에게 알려 드릴까요?',
      why: '이름과 연락처는 담당 공무원만 봅니다. 다른 사람에게 공개하지 않습니다.',
      name: '이름',
      toldBy: '진행 상황을 받을 방법',
      mail: '전자우편',
      sms: '문자메시지',
      email: '전자우편 주소',
      emailHint: '예: name@example.kr',
      phone: '휴대전화 번호',
      phoneHint: '예: 010-1234-5678',
    },
    publication: {
      title: '공개와 비밀번호',
      label: '처리 과정을 공개해도 될까요?',
      hint: '공개하면 누구나 민원의 종류와 처리 단계, 담당부서가 다듬은 답변 요지를 볼 수 있습니다. 이름, 연락처, 쓰신 글은 공개하지 않습니다. 언제든 바꿀 수 있습니다.',
      yes: '공개합니다',
      no: '공개하지 않습니다',
      closedKind: '이 종류의 민원은 공개 대상이 아니어서 어느 쪽을 골라도 공개하지 않습니다.',
      passwordTitle: '진행 조회 비밀번호 (선택)',
      passwordHint: '8자 이상. 정하지 않으면 조회할 때마다 연락처로 인증번호를 보내 드립니다.',
      password: '비밀번호',
      again: '비밀번호 다시',
      kept: '이미 정한 비밀번호가 있습니다. 바꾸려면 새로 적어 주세요.',
    },
    check: {
      title: '신청 내용 확인',
      lead: '아래 내용이 맞는지 확인하고 맨 아래에서 신청해 주세요.',
      kind: '민원 종류',
      subject: '제목',
      body: '내용',
      name: '이름',
      toldBy: '알림 방법',
      email: '전자우편 주소',
      phone: '휴대전화 번호',
      publication: '공개',
      password: '비밀번호',
      given: '정함',
      notGiven: '정하지 않음 (연락처로 인증번호를 받습니다)',
      expected: '예상 답변일',
      expectedBy: (day) => `지금 신청하면 ${day}까지`,
      unknownDate: '아직 알 수 없습니다. 접수할 때 알려 드립니다.',
      fee: '수수료',
      won: (fee) => `${fee}원. 신청한 뒤 계좌로 입금하면 접수됩니다.`,
      submit: '신청하기',
      change: (what) => `${what} 변경:`,
      privacyTitle: '개인정보를 이렇게 씁니다',
      privacy:
        '이름과 연락처는 민원을 처리하고 알리는 데만 씁니다(민원처리법 제8조, 개인정보 보호법 제15조 제1항 제3호). 법에서 정한 기간 동안 암호로 바꾸어 보관하고 지웁니다.',
    },
    errors: {
      needsEmail: '전자우편 주소를 입력하거나 문자메시지를 골라 주세요.',
      needsPhone: '휴대전화 번호를 입력하거나 전자우편을 골라 주세요.',
      gone: '쓰던 신청서가 없습니다. 하루 동안 쓰지 않으면 지워집니다. 처음부터 다시 시작해 주세요.',
      tooMany: '한 곳에서 너무 많이 신청했습니다. 1시간 뒤에 다시 신청하거나 전화해 주세요.',
      password: {
        'too-short': '비밀번호가 짧습니다. 8자 이상으로 정해 주세요.',
        'too-long': '비밀번호가 너무 깁니다. 64자까지 쓸 수 있습니다.',
        'easily-guessed': '쉽게 알아맞힐 수 있는 비밀번호입니다. 다르게 정해 주세요.',
        differs: '비밀번호 두 개가 서로 다릅니다. 똑같이 입력해 주세요.',
      },
    },
  },
  en: {
    title: 'File a petition',
    steps: ['Kind', 'Petition', 'Contact', 'Publication and password', 'Check'],
    next: 'Continue',
    keep: 'Continue as it is',
    mask: 'Mask personal data',
    back: 'Back',
    chooseKind: 'What is it about?',
    chooseKindSays:
      'If you are not sure, choose the nearest. An officer looks at it and passes it to the right department.',
    noKind: 'Choose a kind of petition.',
    notOnline: 'This needs a check of identity or papers and cannot be filed here.',
    notOnlineTitle: 'Petitions filed elsewhere',
    petition: {
      title: 'What do you ask for?',
      subject: 'Subject',
      subjectHint: 'One short line.',
      body: 'Your petition',
      bodyHint: 'Say when, where and what. Leave out resident registration numbers and account numbers.',
    },
    contact: {
      title: 'Whom do we tell?',
      why: 'Only the officers in charge see your name and how to reach you. Nothing of it is published.',
      name: 'Name',
      toldBy: 'How we tell you what happens',
      mail: 'E-mail',
      sms: 'Text message',
      email: 'E-mail address',
      emailHint: 'For example name@example.kr',
      phone: 'Mobile telephone',
      phoneHint: 'For example 010-1234-5678',
    },
    publication: {
      title: 'Publication and password',
      label: 'May its progress be published?',
      hint: 'If so, everyone sees the kind, the steps and a summary of the answer written by the department. Your name, contact and words are not published. You can change this at any time.',
      yes: 'Yes, publish it',
      no: 'No, do not publish it',
      closedKind: 'Petitions of this kind are not published, whichever you choose.',
      passwordTitle: 'Password to follow it (optional)',
      passwordHint: '8 characters or more. Without one we send you a code each time you look it up.',
      password: 'Password',
      again: 'Password again',
      kept: 'You have chosen a password already. Type a new one to change it.',
    },
    check: {
      title: 'Check your petition',
      lead: 'See whether this is right, then file it at the end of the page.',
      kind: 'Kind',
      subject: 'Subject',
      body: 'Petition',
      name: 'Name',
      toldBy: 'We tell you by',
      email: 'E-mail address',
      phone: 'Mobile telephone',
      publication: 'Publication',
      password: 'Password',
      given: 'Chosen',
      notGiven: 'None (you get a code when you look it up)',
      expected: 'Answer expected',
      expectedBy: (day) => `By ${day}, if you file it now`,
      unknownDate: 'Not known yet. You will be told on receipt.',
      fee: 'Fee',
      won: (fee) => `${fee} won. We receive the petition when you have paid it by bank transfer.`,
      submit: 'File the petition',
      change: (what) => `${what}:`,
      privacyTitle: 'How we use your personal data',
      privacy:
        'Your name and contact serve to process the petition and to tell you about it (Civil Petitions Treatment Act 8, Personal Information Protection Act 15(1)3). They are kept encrypted for as long as the law says, then erased.',
    },
    errors: {
      needsEmail: 'Enter an e-mail address, or choose text messages.',
      needsPhone: 'Enter a mobile number, or choose e-mail.',
      gone: 'There is no petition being filled in. It is erased after a day of rest. Start again, please.',
      tooMany: 'Too many petitions came from one place. Try again in an hour, or call us.',
      password: {
        'too-short': 'The password is short. Choose 8 characters or more.',
        'too-long': 'The password is too long. Use up to 64 characters.',
        'easily-guessed': 'The password is easy to guess. Choose a different one.',
        differs: 'The two passwords differ. Enter the same one twice.',
      },
    },
  },
})
