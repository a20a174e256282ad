import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    boards: '게시판',
    lead: '시민이 자유롭게 의견을 나누는 곳입니다.',
    none: '아직 게시글이 없습니다.',
    title: '제목',
    day: '작성일',
    until: '게시기간',
    untilDay: (day: string) => `${day}까지`,
    endless: '기간 제한 없음',
    period: (days: number) => `올린 날부터 ${days}일 동안 게시합니다.`,
    untitled: '(제목 없음)',
    empty: '내용이 없는 글입니다.',
    back: '목록으로',
    list: (name: string) => `${name} 글 목록`,
  },
  en: {
    boards: 'Boards',
    lead: 'Where citizens share their views freely.',
    none: 'There is no posting yet.',
    title: 'Title',
    day: 'Posted on',
    until: 'Posting period',
    untilDay: (day: string) => `until ${day}`,
    endless: 'No end date',
    period: (days: number) => `A posting stays for ${days} days from the day it is posted.`,
    untitled: '(untitled)',
    empty: 'This posting has no text.',
    back: 'Back to the list',
    list: (name: string) => `Postings of ${name}`,
  },
})
