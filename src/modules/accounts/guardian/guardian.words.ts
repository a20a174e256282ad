import { wordsFor } from '#kernel/words.ts'
import type { GuardianRefusal } from '../identity/refusals.rule.ts'
import type { GuardianState } from './guardian-request.store.ts'

interface Say {
  site: string
  nickname: string
  link: string
  days: number
}
type Words = Record<
  | 'title'
  | 'lead'
  | 'notNeeded'
  | 'contact'
  | 'contactHint'
  | 'send'
  | 'tooMany'
  | 'wrongContact'
  | 'failed'
  | 'consentTitle'
  | 'consentFor'
  | 'begin'
  | 'refuse'
  | 'revoke'
  | 'revokeSays'
  | 'erase'
  | 'eraseSays'
  | 'gone'
  | 'goneSays'
  | 'noProvider',
  string
> & {
  states: Record<GuardianState | 'none', [string, string]>
  seen: Record<GuardianState, [string, string]>
  /** For the guardian of somebody who is no child any more. */
  outgrown: [string, string]
  what: string[]
  refused: Record<GuardianRefusal | 'unverified', string>
  letter: {
    subject: (site: string) => string
    body: (say: Say) => string
    short: (say: Say) => string
  }
}

export const words = wordsFor<Words>({
  ko: {
    title: '보호자 동의',
    lead: '만 14세 미만이면 보호자가 동의한 뒤에 글을 쓸 수 있습니다(개인정보 보호법 제22조의2).',
    notNeeded: '보호자 동의가 필요하지 않습니다.',
    contact: '보호자의 전자우편 주소나 휴대전화번호',
    contactHint: '동의를 여쭙는 데만 씁니다. 답을 받거나 14일이 지나면 지웁니다.',
    send: '보호자에게 묻기',
    tooMany: '하루에 세 번까지 물을 수 있습니다. 내일 다시 해 주세요.',
    wrongContact: '전자우편 주소는 name@example.kr, 휴대전화번호는 010-1234-5678처럼 적어 주세요.',
    states: {
      none: ['보호자에게 아직 묻지 않았습니다', '아래에 보호자의 연락처를 적어 주세요.'],
      waiting: ['보호자의 답을 기다리고 있습니다', '보호자에게 보낸 링크는 14일 동안 쓸 수 있습니다.'],
      late: ['14일 안에 답이 없었습니다', '보호자의 연락처는 지웠습니다. 다시 물을 수 있습니다.'],
      consented: ['보호자가 동의했습니다', '본인확인을 마치면 글을 쓸 수 있습니다.'],
      refused: ['보호자가 동의하지 않았습니다', '보호자와 이야기한 뒤 다시 물을 수 있습니다.'],
      revoked: ['보호자가 동의를 거두었습니다', '지금은 글을 쓸 수 없습니다. 다시 물을 수 있습니다.'],
    },
    failed: '동의를 마치지 못했습니다',
    consentTitle: '자녀의 누리집 이용 동의',
    consentFor: '동의를 요청한 자녀의 별명',
    what: [
      '무엇을: 자녀의 전자우편 주소, 별명, 비밀번호(되돌릴 수 없게 바꿔 저장)와 본인확인 기록을 모으고 씁니다.',
      '왜: 시청 게시판에 글을 쓰고 알림을 받게 하려고 씁니다.',
      '언제까지: 자녀가 탈퇴할 때까지. 본인확인 기록은 탈퇴 뒤 법에 따라 정한 기간까지.',
      '동의하지 않을 수 있습니다. 그러면 자녀는 글을 쓸 수 없습니다. 동의한 뒤에도 이 주소에서 언제든 거둘 수 있습니다.',
      '동의하려면 보호자 자신의 본인확인이 필요합니다. 보호자의 이름은 암호로 바꿔 남깁니다.',
    ],
    begin: '본인확인하고 동의하기',
    refuse: '동의하지 않기',
    revoke: '동의 거두기',
    revokeSays: '거두면 자녀는 바로 글을 쓸 수 없게 됩니다.',
    erase: '보호자에 관한 기록 지우기',
    eraseSays: '지워도 자녀는 계속 글을 쓸 수 있습니다.',
    outgrown: ['보호자의 동의가 필요하지 않습니다', '자녀가 만 14세 이상이어서 스스로 정합니다.'],
    gone: '링크를 쓸 수 없습니다',
    goneSays: '답할 수 있는 기간이 지났거나 없는 링크입니다. 자녀가 다시 물을 수 있습니다.',
    noProvider: '지금은 본인확인기관과 연결되지 않아 동의할 수 없습니다. 나중에 다시 해 주세요.',
    seen: {
      waiting: ['', ''],
      late: ['답할 수 있는 기간이 지났습니다', '자녀가 다시 물을 수 있습니다.'],
      consented: ['동의하셨습니다', '이 주소를 간직하시면 언제든 동의를 거둘 수 있습니다.'],
      refused: ['동의하지 않으셨습니다', '보호자의 연락처를 지웠습니다.'],
      revoked: ['동의를 거두셨습니다', '자녀는 글을 쓸 수 없습니다. 보호자에 관한 기록을 지웠습니다.'],
    },
    refused: {
      answered: '이미 답했거나 기간이 지난 요청입니다.',
      outgrown: '자녀가 만 14세 이상이어서 동의가 필요하지 않습니다.',
      'not-of-age': '만 19세 이상인 보호자만 동의할 수 있습니다.',
      'the-child': '자녀 자신은 동의할 수 없습니다. 보호자가 본인확인을 해 주세요.',
      unverified: '본인확인을 마치지 못했습니다. 다시 해 주세요.',
    },
    letter: {
      subject: (site) => `[${site}] 자녀의 누리집 이용에 동의해 주세요`,
      body: ({ site, nickname, link, days }) =>
        `‘${nickname}’ 님이 ${site}에 가입하면서 보호자의 동의를 요청했습니다. 만 14세가 되지 않은 사람이 글을 쓰려면 보호자의 동의가 필요합니다.\n\n아래 주소에서 내용을 읽고 동의하거나 거절할 수 있습니다. ${days}일 동안 답할 수 있고, 동의한 뒤에도 같은 주소에서 거둘 수 있습니다.\n\n${link}\n\n자녀가 아니면 이 편지를 지우세요. 답이 없으면 연락처를 지웁니다.\n`,
      short: ({ site, nickname, link }) => `[${site}] ‘${nickname}’ 님이 보호자 동의를 요청했습니다. ${link}`,
    },
  },
  en: {
    title: 'Consent of a guardian',
    lead: 'Under 14 you can write after a parent or guardian has consented (Personal Information Protection Act, Article 22-2).',
    notNeeded: 'You need no consent of a guardian.',
    contact: 'E-mail address or mobile number of your guardian',
    contactHint: 'Used to ask and for nothing else. Erased when they answer, and after 14 days in any case.',
    send: 'Ask my guardian',
    tooMany: 'You can ask three times a day. Try again tomorrow.',
    wrongContact: 'Write an address like name@example.kr or a number like 010-1234-5678.',
    states: {
      none: ['Your guardian was not asked yet', 'Enter how to reach them.'],
      waiting: ['Waiting for your guardian', 'The link that they got works for 14 days.'],
      late: ['No answer within 14 days', 'How to reach your guardian was erased. You can ask again.'],
      consented: ['Your guardian consented', 'Once your identity is verified you can write.'],
      refused: ['Your guardian did not consent', 'Talk with them; you can ask again.'],
      revoked: ['Your guardian took the consent back', 'You cannot write now. You can ask again.'],
    },
    failed: 'You have not consented',
    consentTitle: 'Consent to a child’s account',
    consentFor: 'Nickname of the child who asks',
    what: [
      'What: the child’s e-mail address, nickname, password (kept so that it cannot be read) and the record of the identity check.',
      'What for: to write on boards of the city and to be told.',
      'How long: until the child leaves; the record of the identity check as much longer as the law asks.',
      'You may refuse; then the child cannot write. You can take a consent back at this address at any time.',
      'To consent you verify your own identity. Your name is kept encrypted.',
    ],
    begin: 'Verify my identity and consent',
    refuse: 'Refuse',
    revoke: 'Take the consent back',
    revokeSays: 'The child can write no more from that moment.',
    erase: 'Erase what is kept about the guardian',
    eraseSays: 'The child can go on writing.',
    outgrown: ['No consent of a guardian is needed', 'The child is 14 or older and decides alone.'],
    gone: 'The link does not work',
    goneSays: 'The time to answer is over, or there is no such link. The child can ask again.',
    noProvider: 'No provider of identity is connected now. Try again later.',
    seen: {
      waiting: ['', ''],
      late: ['The time to answer is over', 'The child can ask again.'],
      consented: ['You consented', 'Keep this address: here you can take it back at any time.'],
      refused: ['You refused', 'How to reach you was erased.'],
      revoked: ['You took the consent back', 'The child cannot write. What was kept about you was erased.'],
    },
    refused: {
      answered: 'The request was answered, or its time is over.',
      outgrown: 'The child is 14 or older: no consent is needed.',
      'not-of-age': 'A guardian who consents is 19 or older.',
      'the-child': 'The child cannot consent. Verify the guardian’s identity.',
      unverified: 'The identity was not verified. Try again.',
    },
    letter: {
      subject: (site) => `[${site}] Please consent to a child’s account`,
      body: ({ site, nickname, link, days }) =>
        `“${nickname}” asked for your consent when joining the ${site}. Who is under 14 can write only when a parent or guardian consents.\n\nRead more and consent or refuse here, within ${days} days. At the same address you can take a consent back.\n\n${link}\n\nIf this is not your child, delete this letter. Without an answer we erase your address.\n`,
      short: ({ site, nickname, link }) => `[${site}] “${nickname}” asks for a guardian’s consent. ${link}`,
    },
  },
})
