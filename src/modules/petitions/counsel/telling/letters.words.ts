import type { Instant } from '#kernel/time.ts'
import { momentText, wordsFor } from '#kernel/words.ts'

export type CounselNews = 'asked' | 'answered' | 'handed-over' | 'booked' | 'cancelled' | 'reminded'
export interface CounselFacts {
  readonly number: string
  readonly city: string
  readonly phone: string
  readonly link: string
  readonly counselor: { department: string; name: string; phone: string } | undefined
  readonly petitionNumber?: string | undefined
  readonly startsAt?: Instant | undefined
  readonly endsAt?: Instant | undefined
  readonly way?: 'phone' | 'visit' | undefined
  /** Why a counselor cancelled. */
  readonly reason?: string | undefined
  /** Where to come. */
  readonly place?: string | undefined
}
interface LetterText {
  subject: string
  body: string
  short: string
}
type Lines = (f: CounselFacts) => [headline: string, ...details: string[]]

const whenKo = (f: CounselFacts) => (f.startsAt ? `때: ${momentText('ko', f.startsAt)}` : '')
const howKo = (f: CounselFacts) =>
  f.way === 'phone' ? '방법: 전화. 상담관이 전화합니다.' : `방법: 방문. 곳: ${f.place ?? ''}`
const KO: Record<CounselNews, Lines> = {
  asked: () => [
    '질문을 받았습니다.',
    '상담관이 답변하면 알려 드립니다. 이 질문은 민원이 아니어서 법정 처리기한이 없습니다.',
  ],
  answered: () => ['질문에 답변했습니다.', '답변은 누리집에서 볼 수 있습니다.'],
  'handed-over': (f) => [
    '질문을 민원으로 넘겼습니다.',
    `민원 신청번호: ${f.petitionNumber ?? ''}. 이제 민원으로 처리하고 답변합니다.`,
  ],
  booked: (f) => ['상담을 예약했습니다.', whenKo(f), howKo(f)],
  cancelled: (f) => ['상담 예약을 취소했습니다.', whenKo(f), f.reason ? `이유: ${f.reason}` : ''],
  reminded: (f) => ['내일 상담이 있습니다.', whenKo(f), howKo(f)],
}

const whenEn = (f: CounselFacts) => (f.startsAt ? `When: ${momentText('en', f.startsAt)}` : '')
const howEn = (f: CounselFacts) =>
  f.way === 'phone' ? 'By telephone: the counselor calls you.' : `Visit. Where: ${f.place ?? ''}`
const EN: Record<CounselNews, Lines> = {
  asked: () => [
    'We have your question.',
    'You will be told when a counselor has answered. It is no petition, and no statutory period runs.',
  ],
  answered: () => ['Your question has been answered.', 'The answer is on our website.'],
  'handed-over': (f) => [
    'Your question has become a petition.',
    `Petition number: ${f.petitionNumber ?? ''}. It is now processed and answered as a petition.`,
  ],
  booked: (f) => ['Your counsel appointment is booked.', whenEn(f), howEn(f)],
  cancelled: (f) => [
    'The counsel appointment is cancelled.',
    whenEn(f),
    f.reason ? `Reason: ${f.reason}` : '',
  ],
  reminded: (f) => ['You have a counsel appointment tomorrow.', whenEn(f), howEn(f)],
}

const compose = (
  f: CounselFacts,
  [headline, ...all]: readonly string[],
  label: Record<'number' | 'who' | 'link' | 'how', string>,
): LetterText => {
  const details = all.filter((line) => line !== '')
  const c = f.counselor
  const who = c ? `${c.department} ${c.name} (${c.phone})` : f.phone
  return {
    subject: `[${f.city}] ${headline ?? ''} (${f.number})`,
    body: [
      headline,
      '',
      `${label.number}: ${f.number}`,
      ...details,
      '',
      `${label.who}: ${who}`,
      `${label.link}: ${f.link}`,
      label.how,
    ].join('\n'),
    short: [`[${f.city}] ${f.number} ${headline ?? ''}`, ...details, who].join('\n'),
  }
}

export const letterWords = wordsFor({
  ko: {
    letter: (about: CounselNews, f: CounselFacts) =>
      compose(f, KO[about](f), {
        number: '상담번호',
        who: '상담관',
        link: '내 상담 보기',
        how: '상담번호와 이 연락처로 받는 인증번호로 볼 수 있습니다.',
      }),
    code: (city: string, code: string): LetterText => ({
      subject: `[${city}] 상담 조회 인증번호 ${code}`,
      body: `상담 조회 인증번호는 ${code}입니다.\n10분 안에 넣어 주세요. 직접 요청하지 않았다면 이 편지는 버리셔도 됩니다.`,
      short: `[${city}] 상담 조회 인증번호 ${code} (10분 안에 입력)`,
    }),
  },
  en: {
    letter: (about, f) =>
      compose(f, EN[about](f), {
        number: 'Counsel number',
        who: 'Counselor',
        link: 'Follow it',
        how: 'You need the counsel number and a code that we send to this address.',
      }),
    code: (city, code) => ({
      subject: `[${city}] Code for your question: ${code}`,
      body: `The code for looking at your question or appointment is ${code}.\nEnter it within 10 minutes. If you did not ask for it, ignore this message.`,
      short: `[${city}] Code for your question: ${code} (10 minutes)`,
    }),
  },
})
