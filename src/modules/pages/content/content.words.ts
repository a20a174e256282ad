import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    onlyKorean: '이 글은 한국어로만 있습니다',
    onlyKoreanSays: '다른 언어로 옮긴 글이 아직 없어 한국어 글을 보여 드립니다.',
    news: '새소식',
    newsLead: '용인시의 소식과 알림입니다.',
    title: '제목',
    department: '담당부서',
    published: '올린 날',
    postedUntil: '게시기간',
    until: (day: string) => `${day}까지`,
    empty: '올라온 소식이 없습니다.',
    feed: '새소식 구독(Atom)',
  },
  en: {
    onlyKorean: 'This text is in Korean only',
    onlyKoreanSays: 'There is no translation yet, so here is the Korean text.',
    news: 'News',
    newsLead: 'News and notices of the city.',
    title: 'Title',
    department: 'Department',
    published: 'Published',
    postedUntil: 'Posted',
    until: (day: string) => `until ${day}`,
    empty: 'There is no news.',
    feed: 'Subscribe to the news (Atom)',
  },
})
