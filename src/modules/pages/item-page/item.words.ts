import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    onlyKorean: '이 글은 한국어로만 있습니다',
    onlyKoreanSays: '다른 언어로 옮긴 글이 아직 없어 한국어 글을 보여 드립니다.',
    postedUntil: (moment: string) => `게시기간 ${moment}까지`,
    below: '자세히 보기',
    calendarFile: '내 달력에 담기(iCalendar)',
    preview: '미리보기입니다. 아직 게시하지 않은 글입니다.',
    archived: '게시기간이 끝난 글입니다',
    archivedSays: '지난 내용이므로 지금과 다를 수 있습니다. 궁금한 것은 아래 담당부서에 물어봐 주세요.',
  },
  en: {
    onlyKorean: 'This text is in Korean only',
    onlyKoreanSays: 'There is no translation yet, so here is the Korean text.',
    postedUntil: (moment: string) => `posted until ${moment}`,
    below: 'In detail',
    calendarFile: 'Into my calendar (iCalendar)',
    preview: 'This is a preview of a text that is not published.',
    archived: 'This text is no longer posted',
    archivedSays: 'It may differ from how things are now. The department below will answer questions.',
  },
})
