import type { Instant } from '#kernel/time.ts'
import { momentText, wordsFor } from '#kernel/words.ts'
import type { Ground } from '../messages/message.rule.ts'

export type WriterNews =
  | 'sent'
  | 'petition'
  | 'no-answer-needed'
  | 'answered'
  | 'corrected'
  | 'closed'
  | 'reopened'
export type OfficeNews = 'sent' | 'again' | 'overdue' | 'submitted'
export interface LetterFacts {
  readonly id: number
  readonly city: string
  readonly phone: string
  readonly link: string
  readonly officer: { department: string; title: string; name: string; phone: string } | undefined
  readonly petitionNumber?: string | undefined
  readonly ground?: Ground | undefined
  /** Of the judgement, the correction or the closing, as it was written. */
  readonly reason?: string | undefined
}
interface LetterText {
  subject: string
  body: string
  short: string
}
type Lines = (f: LetterFacts) => [headline: string, ...details: string[]]

const groundsKo: Record<Ground, string> = {
  opinion: '답변을 요구하지 않는 의견이나 인사',
  'needs-papers': '신분 확인, 서류 또는 수수료가 필요한 민원',
  'constitutional-petition': '청원법에 따른 청원',
  elsewhere: '다른 기관의 일',
  repeated: '이미 답변한 것과 같은 내용',
  other: '그 밖의 이유',
}
const groundsEn: Record<Ground, string> = {
  opinion: 'an opinion or a greeting that asks for no answer',
  'needs-papers': 'a petition that needs identity, papers or a fee',
  'constitutional-petition': 'a petition under the Petition Act (청원법)',
  elsewhere: 'the matter of another agency',
  repeated: 'the same as what was answered already',
  other: 'another reason',
}
const KO: Record<WriterNews, Lines> = {
  sent: () => [
    '시장에게 보낸 글을 받았습니다.',
    '근무시간 8시간 안에 민원으로 처리할 글인지 판단하고 알려 드립니다.',
  ],
  petition: (f) => [
    '보내신 글을 민원으로 처리합니다.',
    `민원 신청번호: ${f.petitionNumber ?? ''}`,
    `판단한 이유: ${f.reason ?? ''}`,
    '글이 도착한 때에 민원을 신청한 것으로 봅니다. 민원이 끝날 때까지 대화는 끝나지 않습니다.',
  ],
  'no-answer-needed': (f) => [
    '보내신 글은 민원으로 처리하지 않습니다.',
    `구분: ${f.ground ? groundsKo[f.ground] : ''}`,
    `판단한 이유: ${f.reason ?? ''}`,
    ...(f.ground === 'constitutional-petition'
      ? ['청원은 청원24(www.cheongwon.go.kr)에서 낼 수 있습니다.']
      : []),
    '판단이 맞지 않다고 생각하시면 대화 화면에서 보낸 글과 사진을 그대로 옮겨 직접 민원을 신청할 수 있습니다.',
  ],
  answered: () => ['답변이 올라왔습니다.', '답변을 읽고 이어서 글을 쓸 수 있습니다.'],
  corrected: (f) => ['답변을 고쳤습니다.', `고친 이유: ${f.reason ?? ''}`],
  closed: (f) => ['대화를 끝냈습니다.', `이유: ${f.reason ?? ''}`, '정해진 기간 안에는 다시 열 수 있습니다.'],
  reopened: () => ['대화를 다시 열었습니다.'],
}
const EN: Record<WriterNews, Lines> = {
  sent: () => [
    'We have your message to the mayor.',
    'Within eight working hours we judge whether it is to be processed as a petition, and tell you.',
  ],
  petition: (f) => [
    'Your message is processed as a petition.',
    `Petition number: ${f.petitionNumber ?? ''}`,
    `Reason: ${f.reason ?? ''}`,
    'It counts as filed when your message arrived. The conversation stays open until the petition has ended.',
  ],
  'no-answer-needed': (f) => [
    'Your message is not processed as a petition.',
    `It is ${f.ground ? groundsEn[f.ground] : ''}`,
    `Reason: ${f.reason ?? ''}`,
    ...(f.ground === 'constitutional-petition'
      ? ['Petitions under the Petition Act are filed at www.cheongwon.go.kr.']
      : []),
    'If you disagree, you can file a petition yourself from the page of the conversation: text and photographs are carried over.',
  ],
  answered: () => ['There is an answer.', 'You can read it and write again.'],
  corrected: (f) => ['The answer was corrected.', `Reason: ${f.reason ?? ''}`],
  closed: (f) => [
    'The conversation was closed.',
    `Reason: ${f.reason ?? ''}`,
    'For some time it can be opened again.',
  ],
  reopened: () => ['The conversation is open again.'],
}

const compose = (
  f: LetterFacts,
  [headline, ...details]: readonly string[],
  label: Record<'number' | 'who' | 'link', string>,
): LetterText => {
  const o = f.officer
  const who = o ? `${o.department} ${o.title} ${o.name} (${o.phone})` : f.phone
  return {
    subject: `[${f.city}] ${headline ?? ''} (${f.id})`,
    body: [
      headline,
      '',
      `${label.number}: ${f.id}`,
      ...details,
      '',
      `${label.who}: ${who}`,
      `${label.link}: ${f.link}`,
    ].join('\n'),
    short: [`[${f.city}] ${headline ?? ''}`, ...details, who].join('\n'),
  }
}

interface OfficeFacts {
  city: string
  id: number
  judgeBy?: Instant | undefined
  link: string
}
const officeText = (f: OfficeFacts, headline: string, details: string[], link: string): LetterText => ({
  subject: `[${f.city}] ${headline} (${f.id})`,
  body: [headline, ...details, '', `${link}: ${f.link}`].join('\n'),
  short: headline,
})

export const letterWords = wordsFor({
  ko: {
    grounds: groundsKo,
    letter: (about: WriterNews, f: LetterFacts) =>
      compose(f, KO[about](f), { number: '대화번호', who: '담당', link: '대화 보기' }),
    office: (about: OfficeNews, f: OfficeFacts) =>
      officeText(
        f,
        {
          sent: '시장과의 대화에 새 글이 왔습니다.',
          again: '시장과의 대화에 이어 쓴 글이 왔습니다.',
          overdue: '시장과의 대화 판단 기한이 지났습니다.',
          submitted: '시장과의 대화 답변이 결재를 기다립니다.',
        }[about],
        f.judgeBy ? [`판단 기한: ${momentText('ko', f.judgeBy)}`] : [],
        '보기',
      ),
  },
  en: {
    grounds: groundsEn,
    letter: (about: WriterNews, f: LetterFacts) =>
      compose(f, EN[about](f), { number: 'Conversation', who: 'In charge', link: 'See the conversation' }),
    office: (about: OfficeNews, f: OfficeFacts) =>
      officeText(
        f,
        {
          sent: 'A new message in the mayor’s dialogue.',
          again: 'The citizen wrote again in the mayor’s dialogue.',
          overdue: 'A judgement in the mayor’s dialogue is overdue.',
          submitted: 'An answer of the mayor’s dialogue waits for approval.',
        }[about],
        f.judgeBy ? [`To be judged by ${momentText('en', f.judgeBy)}`] : [],
        'See',
      ),
  },
})
