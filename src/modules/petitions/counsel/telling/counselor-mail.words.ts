import type { Instant } from '#kernel/time.ts'
import { momentText, wordsFor } from '#kernel/words.ts'

/** What a counselor is mailed of: nothing in it tells who asked or what. */
export type CounselorNews = 'asked' | 'booked' | 'cancelled'
interface Facts {
  readonly city: string
  readonly number: string
  readonly field: string
  readonly startsAt: Instant | undefined
  readonly link: string
}

export const counselorMail = wordsFor<
  (about: CounselorNews, facts: Facts) => { subject: string; body: string }
>({
  ko: (about, f) => {
    const headline = {
      asked: '새 상담 질문이 왔습니다.',
      booked: '새 상담 예약이 있습니다.',
      cancelled: '예약한 사람이 상담을 취소했습니다.',
    }[about]
    return {
      subject: `[${f.city}] ${headline} (${f.number})`,
      body: [
        headline,
        '',
        `상담번호: ${f.number}`,
        `분야: ${f.field}`,
        ...(f.startsAt ? [`때: ${momentText('ko', f.startsAt)}`] : []),
        '',
        `내용은 로그인해서 보세요: ${f.link}`,
      ].join('\n'),
    }
  },
  en: (about, f) => {
    const headline = {
      asked: 'There is a new question.',
      booked: 'There is a new appointment.',
      cancelled: 'The asker has cancelled an appointment.',
    }[about]
    return {
      subject: `[${f.city}] ${headline} (${f.number})`,
      body: [
        headline,
        '',
        `Counsel number: ${f.number}`,
        `Field: ${f.field}`,
        ...(f.startsAt ? [`When: ${momentText('en', f.startsAt)}`] : []),
        '',
        `Sign in to read it: ${f.link}`,
      ].join('\n'),
    }
  },
})
