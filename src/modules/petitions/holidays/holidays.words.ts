import { wordsFor } from '#kernel/words.ts'
import type { HolidayRefusal } from './calendar-end.rule.ts'

interface Words {
  title: string
  byYear: string
  lead: string
  ends: (day: string) => string
  soon: (day: string) => string
  soonSays: string
  note: (day: string, n: number) => string
  see: string
  unpromised: string
  unpromisedSays: string
  number: string
  kind: string
  department: string
  received: string
  none: string
  add: {
    title: string
    says: string
    day: string
    dayHint: string
    name: string
    nameHint: string
    submit: string
  }
  done: string
  temporary: string
  day: string
  name: string
  by: string
  at: string
  noTemporary: string
  system: string
  year: (year: string) => string
  refused: Record<HolidayRefusal | 'no-right', string>
}

export const words = wordsFor<Words>({
  ko: {
    title: '공휴일',
    byYear: '연도별 공휴일',
    lead: '처리기한은 이 표로 셉니다. 토요일과 일요일은 표에 없어도 세지 않습니다.',
    ends: (day) => `공휴일 표는 ${day}까지 있습니다. 그 뒤의 처리기한은 약속하지 않습니다.`,
    soon: (day) => `공휴일 표가 ${day}에 끝납니다`,
    soonSays:
      '다음 해의 공휴일이 든 새 판을 설치해야 합니다. 그 전에는 그날을 넘는 처리기한을 약속할 수 없습니다.',
    note: (day, n) =>
      n === 0
        ? `공휴일 표가 ${day}에 끝납니다. 다음 해의 표를 준비해 주세요`
        : `공휴일 표가 ${day}에 끝나 처리기한을 약속하지 못한 민원이 ${n}건 있습니다`,
    see: '공휴일 표 보기',
    unpromised: '날짜를 약속하지 못한 민원',
    unpromisedSays:
      '처리기한이 공휴일 표의 끝을 넘습니다. 다음 해의 표가 들어오면 밤사이에 처리기한을 정하고 민원인에게 알립니다.',
    number: '신청번호',
    kind: '민원 종류',
    department: '담당부서',
    received: '접수한 때',
    none: '없습니다.',
    add: {
      title: '임시공휴일 넣기',
      says: '넣으면 그날을 지나는 모든 민원의 처리기한이 다시 정해지고, 바뀐 민원인에게 알림이 갑니다. 넣은 날은 되돌릴 수 없으니 관보를 확인해 주세요.',
      day: '날짜',
      dayHint: '토요일과 일요일은 넣지 않습니다.',
      name: '이름',
      nameHint: '예: 임시공휴일',
      submit: '공휴일 넣기',
    },
    done: '공휴일을 넣었습니다. 처리기한을 다시 세고 있습니다.',
    temporary: '넣은 공휴일',
    day: '날짜',
    name: '이름',
    by: '넣은 사람',
    at: '넣은 때',
    noTemporary: '넣은 공휴일이 없습니다.',
    system: '시스템 운영자',
    year: (year) => `${year}년`,
    refused: {
      'already-a-holiday': '이미 공휴일입니다.',
      'day-off-anyway': '토요일과 일요일은 이미 쉬는 날입니다. 다른 날을 골라 주세요.',
      'before-the-table': '공휴일 표가 시작하기 전의 날입니다. 다른 날을 골라 주세요.',
      'no-right': '관리부서나 민원 접수 부서의 장만 공휴일을 넣을 수 있습니다.',
    },
  },
  en: {
    title: 'Public holidays',
    byYear: 'By year',
    lead: 'Due dates are counted with this table. Saturdays and Sundays are never counted, whether they stand in it or not.',
    ends: (day) => `The table reaches until ${day}. No due date beyond it is promised.`,
    soon: (day) => `The holiday table ends on ${day}`,
    soonSays:
      'The version with the holidays of the next year must be installed. Until then no due date beyond that day can be promised.',
    note: (day, n) =>
      n === 0
        ? `The holiday table ends on ${day}: prepare the next year’s`
        : `The holiday table ends on ${day}: ${n === 1 ? 'one petition has' : `${n} petitions have`} no promised date`,
    see: 'See the holiday table',
    unpromised: 'Petitions without a promised date',
    unpromisedSays:
      'They would be due beyond the table. When it grows, their due dates are set over night and the petitioners are told.',
    number: 'Number',
    kind: 'Kind',
    department: 'Department',
    received: 'Received at',
    none: 'None.',
    add: {
      title: 'Add a temporary holiday',
      says: 'All due dates that run over that day are set anew, and petitioners whose date moves are told. It cannot be undone: check the gazette first.',
      day: 'Day',
      dayHint: 'No Saturday or Sunday.',
      name: 'Name',
      nameHint: 'For example: temporary holiday',
      submit: 'Add the holiday',
    },
    done: 'The holiday was added. Due dates are being counted anew.',
    temporary: 'Holidays added',
    day: 'Day',
    name: 'Name',
    by: 'By',
    at: 'At',
    noTemporary: 'None were added.',
    system: 'operator',
    year: (year) => year,
    refused: {
      'already-a-holiday': 'This is a holiday already.',
      'day-off-anyway': 'Saturdays and Sundays are days off anyway. Choose another day.',
      'before-the-table': 'The holiday table begins later. Choose another day.',
      'no-right': 'Only the managing department and the head of the petition desk add holidays.',
    },
  },
})
