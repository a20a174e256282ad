import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    title: '지난 조직',
    lead: '고른 날에 어떤 부서가 있었는지 봅니다.',
    organisation: '조직과 업무',
    day: '날짜',
    show: '보기',
    on: (day: string) => `${day}의 부서`,
    empty: '그날의 기록이 없습니다.',
    changes: '바뀐 날',
  },
  en: {
    title: 'Departments of the past',
    lead: 'Which departments there were on a day.',
    organisation: 'Departments',
    day: 'Day',
    show: 'Show',
    on: (day: string) => `Departments on ${day}`,
    empty: 'Nothing is on record for that day.',
    changes: 'Days of change',
  },
})
