import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    title: '제공자·전화·확인 주기',
    lead: '누리집 글 아래에 보이는 제공자와 전화, 그리고 며칠마다 글을 확인할지 정합니다. 저장하면 바로 바뀝니다.',
    items: '콘텐츠',
    ko: '제공자(한국어)',
    en: '제공자(영어)',
    hint: '사람 이름이 아니라 직위나 일을 써 주세요. 예: 도로 보수 담당',
    phone: '전화',
    days: '확인 주기(일)',
    daysHint: (days: number) => `7에서 730까지. 비워 두면 시에서 정한 ${days}일입니다.`,
    save: '저장',
    notAPhone: '전화번호를 031-000-0000처럼 써 주세요.',
    notDays: '7에서 730까지의 수를 써 주세요.',
  },
  en: {
    title: 'Provider, telephone, interval of checks',
    lead: 'The provider and telephone below the text on the site, and how often it is looked at. Saved, it changes at once.',
    items: 'Content',
    ko: 'Provider (Korean)',
    en: 'Provider (English)',
    hint: 'A post or a task, no person’s name. For example: road repairs',
    phone: 'Telephone',
    days: 'Days between checks',
    daysHint: (days: number) => `From 7 to 730. Empty: the city’s ${days} days.`,
    save: 'Save',
    notAPhone: 'Write a telephone number as 031-000-0000.',
    notDays: 'Write a number from 7 to 730.',
  },
})
