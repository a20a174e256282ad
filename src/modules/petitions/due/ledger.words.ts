import { wordsFor } from '#kernel/words.ts'
import type { LedgerReason } from '../clock/ledger.rule.ts'
import type { StopReason } from '../clock/stops.rule.ts'

interface Words {
  title: string
  lead: string
  back: string
  link: string
  day: string
  counts: string
  why: string
  yes: string
  no: string
  hours: (n: string) => string
  total: (days: number, hours: string | undefined) => string
  paused: string
  /** It ended while the period stood still. */
  ended: string
  calendarEnds: string
  notYet: string
  sum: (parts: readonly string[], all: string) => string
  days: (n: string) => string
  of: (nth: number, part: string | undefined) => string
  moved: string
  dayByDay: string
  what: string
  when: string
  said: string
  span: (from: string, to: string | undefined) => string
  period: string
  due: string
  reason: Record<Exclude<LedgerReason, 'stop'>, string>
  stop: Record<StopReason, string>
}

/** Why a day counts or not, as the petitioner and the officer both read it. */
export const words = wordsFor<Words>({
  ko: {
    title: '처리기한을 이렇게 세었습니다',
    lead: '접수한 날부터 처리기한까지 하루하루를 어떻게 세었는지 보여 드립니다.',
    back: '민원',
    link: '어떻게 세었나요?',
    day: '날짜',
    counts: '세었나요',
    why: '까닭',
    yes: '셈',
    no: '세지 않음',
    hours: (n) => `${n}시간`,
    total: (days, hours) =>
      hours === undefined ? `모두 ${days}일을 세었습니다.` : `모두 ${hours}시간을 세었습니다.`,
    paused: '처리기간이 멈춰 있어 지금은 처리기한이 없습니다. 멈춘 일이 끝나면 다시 세어 알려 드립니다.',
    ended: '처리기간이 멈춰 있는 동안 끝난 민원이라 처리기한이 없습니다.',
    calendarEnds:
      '처리기한이 있을 해의 공휴일이 아직 정해지지 않아 날짜를 약속드릴 수 없습니다. 정해지면 알려 드립니다.',
    notYet: '아직 접수하지 않아 처리기한이 없습니다.',
    sum: (parts, all) => `${parts.join(' + ')} = ${all}`,
    days: (n) => `${n}일`,
    of: (nth, part) => (part === undefined ? `${nth}차 연장` : `${part}은 ${nth}차 연장`),
    moved: '처리기한을 바꾼 일',
    dayByDay: '하루하루',
    what: '무엇',
    when: '언제',
    said: '알려 드린 말',
    span: (from, to) => (to === undefined ? `${from}부터` : from === to ? from : `${from}부터 ${to}까지`),
    period: '처리기간',
    due: '처리기한',
    reason: {
      working: '근무일',
      calendar: '달력 날짜',
      running: '이어지는 시간',
      saturday: '토요일',
      sunday: '일요일',
      holiday: '공휴일',
      closed: '남은 근무시간 없음',
      'first-day-excluded': '첫날은 세지 않음',
      'carried-over': '끝난 날이 쉬는 날이어서 다음 근무일로 넘어감',
    },
    stop: {
      supplement: '보완을 기다린 동안',
      distant_agencies: '먼 기관과 문서를 주고받은 동안',
      representative: '대표자를 정한 동안',
      hearing: '의견을 들은 동안',
      expert_review: '전문가가 검토한 동안',
      prerequisite: '먼저 끝나야 할 일을 기다린 동안',
      shared_information: '행정정보를 함께 확인한 동안',
      site_visit: '현장을 조사한 동안',
      other: '다른 법에서 세지 않기로 한 동안',
    },
  },
  en: {
    title: 'How the due date was counted',
    lead: 'Every day from receipt to the due date, and how it was counted.',
    back: 'Petition',
    link: 'How was it counted?',
    day: 'Day',
    counts: 'Counted',
    why: 'Why',
    yes: 'Yes',
    no: 'No',
    hours: (n) => `${n} h`,
    total: (days, hours) =>
      hours === undefined
        ? `${days} ${days === 1 ? 'day' : 'days'} counted in all.`
        : `${hours} hours counted in all.`,
    paused: 'The period stands still, so there is no due date now. It is counted on when that has ended.',
    ended: 'It ended while the period stood still, so there is no due date.',
    calendarEnds:
      'The public holidays of the year in which it would be due are not known yet, so no date is promised. You will be told when they are.',
    notYet: 'It has not been received yet, so there is no due date.',
    sum: (parts, all) => `${parts.join(' + ')} = ${all}`,
    days: (n) => `${n} ${n === '1' ? 'day' : 'days'}`,
    of: (nth, part) => (part === undefined ? `extension ${nth}` : `${part} of extension ${nth}`),
    moved: 'What moved the due date',
    dayByDay: 'Day by day',
    what: 'What',
    when: 'When',
    said: 'What you were told',
    span: (from, to) => (to === undefined ? `from ${from}` : from === to ? from : `${from} to ${to}`),
    period: 'Period',
    due: 'Due date',
    reason: {
      working: 'Working day',
      calendar: 'Calendar day',
      running: 'Running hours',
      saturday: 'Saturday',
      sunday: 'Sunday',
      holiday: 'Public holiday',
      closed: 'No office hours left',
      'first-day-excluded': 'The first day is left out',
      'carried-over': 'It ended on a day off, so it moves to the next working day',
    },
    stop: {
      supplement: 'While a supplement was awaited',
      distant_agencies: 'While documents went between distant agencies',
      representative: 'While representatives were named',
      hearing: 'While opinions were heard',
      expert_review: 'While experts looked at it',
      prerequisite: 'While something else had to be done first',
      shared_information: 'While records of other agencies were checked',
      site_visit: 'While the place was inspected',
      other: 'Not counted by another law',
    },
  },
})
