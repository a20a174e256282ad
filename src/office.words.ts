import { wordsFor } from '#kernel/words.ts'

export const officeWords = wordsFor({
  ko: {
    petitions: '민원',
    approvals: '결재',
    paperCopies: '종이 답변서',
    department: '부서와 권한',
    personnel: '인사이동',
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
    approvals: 'Approvals',
    paperCopies: 'Answers on paper',
    department: 'Department and rights',
    personnel: 'Personnel changes',
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
