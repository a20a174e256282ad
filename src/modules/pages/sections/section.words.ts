import type { LocalDate } from '#kernel/time.ts'
import { monthText, wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    title: '제목',
    department: '담당부서',
    published: '올린 날',
    empty: '올라온 글이 없습니다.',
    addressOf: (title: string) => `‘${title}’ 주소`,
    monthOf: (day: LocalDate) => monthText('ko', day),
    noEvents: '이달에는 행사가 없습니다. 다음 달을 살펴보세요.',
    between: (from: string, until: string) => `${from}부터 ${until}까지`,
    calendarFile: '내 달력에 담기(iCalendar)',
    peopleOf: (name: string) => `${name} 담당자와 전화`,
    latest: '최근 소식',
    archiveOf: (name: string) => `지난 ${name}`,
    archiveSays: '게시기간이 끝난 글입니다. 지금과 다를 수 있습니다.',
    feedOf: (name: string) => `${name} 구독(Atom)`,
  },
  en: {
    title: 'Title',
    department: 'Department',
    published: 'Published',
    empty: 'There is nothing here.',
    addressOf: (title: string) => `Address of “${title}”`,
    monthOf: (day: LocalDate) => monthText('en', day),
    noEvents: 'No events this month. Look at the next one.',
    between: (from: string, until: string) => `${from} to ${until}`,
    calendarFile: 'Into my calendar (iCalendar)',
    peopleOf: (name: string) => `Who does what in ${name}`,
    latest: 'Latest',
    archiveOf: (name: string) => `${name}: archive`,
    archiveSays: 'These texts are no longer posted. They may differ from how things are now.',
    feedOf: (name: string) => `Subscribe to ${name} (Atom)`,
  },
})
