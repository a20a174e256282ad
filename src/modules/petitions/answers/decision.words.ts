import { type Lang, wordsFor } from '#kernel/words.ts'
import type { Outcome } from './outcome.rule.ts'

interface Words {
  title: Record<Outcome, string>
  text: string
  documentNo: string
  notified: string
  correctedOn: string
  ground: string
  reason: string
  remedy: string
  officer: string
  print: string
  corrected: (n: number) => string
  document: string
  back: string
  to: string
  number: string
  kind: string
  subject: string
  outcome: string
  line: string
  drafted: string
  review: string
  acting: string
  statement: (city: string) => string
  notOfficial: string
}

export const decisionWords: (lang: Lang) => Words = wordsFor<Words>({
  ko: {
    title: {
      answered: '답변',
      refused: '요청을 받아들이지 않기로 했습니다',
      declined: '법에 따라 처리하지 않기로 했습니다',
    },
    text: '답변',
    documentNo: '문서번호',
    notified: '알린 날',
    correctedOn: '바로잡은 날',
    ground: '근거',
    reason: '이유',
    remedy: '구제 방법',
    officer: '답변한 곳',
    print: '답변서 보기·인쇄',
    corrected: (n) =>
      n === 1 ? '이 답변은 바로잡은 것입니다(정정).' : `이 답변은 ${n}번 바로잡은 것입니다(정정).`,
    document: '민원 답변서',
    back: '민원',
    to: '받는 분',
    number: '신청번호',
    kind: '민원 종류',
    subject: '제목',
    outcome: '결과',
    line: '결재',
    drafted: '기안',
    review: '검토',
    acting: '대결',
    statement: (city) => `위와 같이 답변합니다. ${city}장`,
    notOfficial:
      '화면을 인쇄한 것은 공문서의 효력이 없습니다. 공문서가 필요하면 종이 답변서를 요청해 주세요.',
  },
  en: {
    title: {
      answered: 'Answer',
      refused: 'What you asked for was not granted',
      declined: 'By law, your petition is not treated',
    },
    text: 'Answer',
    documentNo: 'Document number',
    notified: 'Told on',
    correctedOn: 'Corrected on',
    ground: 'Ground',
    reason: 'Reason',
    remedy: 'Remedies',
    officer: 'Answered by',
    print: 'See or print the answer',
    corrected: (n) => (n === 1 ? 'This answer was corrected.' : `This answer was corrected ${n} times.`),
    document: 'Answer to a petition',
    back: 'Petition',
    to: 'To',
    number: 'Petition number',
    kind: 'Kind',
    subject: 'Subject',
    outcome: 'Outcome',
    line: 'Approved by',
    drafted: 'Drafted',
    review: 'Review',
    acting: 'acting',
    statement: (city) => `The Mayor of ${city}`,
    notOfficial:
      'A print of this page is no official document. If you need one, ask for the answer on paper.',
  },
})
