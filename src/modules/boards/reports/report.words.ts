import { wordsFor } from '#kernel/words.ts'
import type { Category } from './report.rule.ts'

interface Words {
  title: string
  lead: string
  category: string
  choose: string
  says: string
  saysHint: string
  send: string
  tooOften: string
  ofComment: string
  categories: Record<Category, string>
}

export const words = wordsFor<Words>({
  ko: {
    title: '신고하기',
    lead: '담당자가 읽고 판단합니다. 신고한 사람은 글쓴이에게 알리지 않고, 어떻게 했는지는 신고한 분께 알려 드립니다.',
    category: '신고하는 까닭',
    choose: '고르기',
    says: '더 알릴 것',
    saysHint: '어느 부분이 왜 문제인지 적어 주세요.',
    send: '신고하기',
    tooOften: '하루에 보낼 수 있는 신고 수를 넘었습니다. 내일 다시 해 주세요.',
    ofComment: '이 댓글을 신고합니다',
    categories: {
      'ground-1': '국가안전이나 보안에 어긋남',
      'ground-2': '정치적 목적이나 성향',
      'ground-3': '기관·단체·부서를 근거 없이 비난',
      'ground-4': '특정인 비방이나 명예훼손 우려',
      'ground-5': '상업성 광고, 저작권 침해',
      'ground-6': '욕설, 음란물 등 불건전한 내용',
      'ground-7': '선거에 영향을 미칠 수 있는 내용',
      'ground-8': '같은 글을 되풀이해 올림',
      'ground-9': '그 밖에 익명으로 올린 불건전한 내용',
      'personal-data': '개인정보가 드러남',
      obscene: '불법 정보: 음란',
      defamation: '불법 정보: 사실이나 거짓으로 명예를 훼손',
      fear: '불법 정보: 공포심이나 불안감을 되풀이해 일으킴',
      'harmful-program': '불법 정보: 정보통신시스템을 해침',
      minors: '불법 정보: 청소년에게 해로운데 표시가 없음',
      gambling: '불법 정보: 사행행위',
      'data-trade': '불법 정보: 개인정보를 사고팖',
      secrets: '불법 정보: 국가기밀 누설',
      crime: '불법 정보: 그 밖의 범죄를 꾀하거나 부추김',
    },
  },
  en: {
    title: 'Report',
    lead: 'An officer reads and decides. The writer does not learn who reported; you will hear what became of it.',
    category: 'Reason',
    choose: 'Choose',
    says: 'Anything else',
    saysHint: 'Which part, and why.',
    send: 'Report',
    tooOften: 'Too many reports for one day. Please come back tomorrow.',
    ofComment: 'You report this comment',
    categories: {
      'ground-1': 'Against national safety or security',
      'ground-2': 'Of a political purpose or leaning',
      'ground-3': 'Blames a body, group or department without grounds',
      'ground-4': 'Slanders somebody or may defame them',
      'ground-5': 'Advertising, infringes copyright',
      'ground-6': 'Abuse, obscenity or otherwise unwholesome',
      'ground-7': 'May influence an election',
      'ground-8': 'The same posted again and again',
      'ground-9': 'Otherwise unwholesome and anonymous',
      'personal-data': 'Shows personal data',
      obscene: 'Unlawful: obscene',
      defamation: 'Unlawful: defames with facts or lies',
      fear: 'Unlawful: causes fear again and again',
      'harmful-program': 'Unlawful: harms information systems',
      minors: 'Unlawful: harmful to the young, without a mark',
      gambling: 'Unlawful: gambling',
      'data-trade': 'Unlawful: trade in personal data',
      secrets: 'Unlawful: betrays secrets of state',
      crime: 'Unlawful: otherwise plans or abets a crime',
    },
  },
})
