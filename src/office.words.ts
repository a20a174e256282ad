import { wordsFor } from '#kernel/words.ts'

export const officeWords = wordsFor({
  ko: {
    petitions: '민원',
    kinds: '민원 종류',
    payments: '입금',
    records: '기록물 인계',
    counsel: '민원상담',
    designations: '지정',
    department: '부서와 권한',
    personnel: '인사이동',
    holidays: '공휴일',
    account: '내 계정',
    pages: '콘텐츠',
    news: '새소식',
    urgent: '긴급 알림',
    site: '시민이 보는 누리집',
    help: {
      label: '도움이 필요하세요?',
      text: '쓰는 방법을 모르거나 문제가 있으면 관리부서로 전화해 주세요.',
    },
  },
  en: {
    petitions: 'Petitions',
    kinds: 'Kinds of petitions',
    payments: 'Payments',
    records: 'Records',
    counsel: 'Counsel',
    designations: 'Designations',
    department: 'Department and rights',
    personnel: 'Personnel changes',
    holidays: 'Public holidays',
    account: 'My account',
    pages: 'Content',
    news: 'News',
    urgent: 'Urgent notices',
    site: 'The public site',
    help: {
      label: 'Need help?',
      text: 'Call the managing department when something is unclear or does not work.',
    },
  },
})
