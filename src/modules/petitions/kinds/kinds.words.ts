import { wordsFor } from '#kernel/words.ts'
import type { Period } from '../clock/period.rule.ts'
import type { Category } from './kind.rule.ts'

interface Words {
  title: string
  lead: string
  law: string
  kind: string
  category: Record<Category, string>
  period: (period: Period) => string
  inShort: (period: string, feeWon: number) => string
  head: Record<'kind' | 'fee' | 'period' | 'department' | 'eligibility', string>
  none: string
  won: (issuanceFeeWon: number, postageWon: number) => string
  online: string
  notOnline: string
  needs: (identity: boolean, attachment: boolean) => string
  file: string
  fileOne: (name: string) => string
  elsewhere: string
  elsewhereSays: string
  periods: string
  periodsSay: readonly string[]
  published: string
  publishedSays: string
  officers: string
  counsel: string
}
type Unit = Exclude<Period['unit'], 'immediate'>
const KO: Record<Unit, string> = {
  days: '일',
  office_hours: '근무시간',
  working_days: '근무일',
  calendar_days: '일(휴일 포함)',
  weeks: '주',
  months: '개월',
  years: '년',
  running_hours: '시간',
}
const EN: Record<Unit, string> = {
  days: 'day',
  office_hours: 'working hour',
  working_days: 'working day',
  calendar_days: 'calendar day',
  weeks: 'week',
  months: 'month',
  years: 'year',
  running_hours: 'hour',
}

export const kindWords = wordsFor<Words>({
  ko: {
    title: '민원 종류와 처리기준',
    lead: '여기서 신청할 수 있는 민원의 종류와 수수료, 처리기간, 담당부서를 알려 드립니다.',
    law: '근거: 민원처리법 제12조의2(종전 전자정부법 제9조), 용인시 인터넷시스템 설치 및 운영에 관한 조례 제8조·제9조',
    kind: '민원 종류',
    category: {
      statutory: '법정민원',
      inquiry: '질의민원',
      recommendation: '건의민원',
      everyday: '기타민원',
      grievance: '고충민원',
    },
    period: (period) =>
      period.unit === 'immediate' ? '즉시(근무시간 3시간 안)' : `${period.n}${KO[period.unit]}`,
    inShort: (period, fee) =>
      `처리기간 ${period}, ${fee === 0 ? '수수료 없음' : `수수료 ${fee.toLocaleString('ko')}원`}.`,
    head: {
      kind: '민원',
      fee: '수수료',
      period: '처리기간',
      department: '담당부서',
      eligibility: '인터넷 신청',
    },
    none: '없음',
    won: (fee, postage) =>
      [
        fee > 0 ? `발급 ${fee.toLocaleString('ko')}원` : '',
        postage > 0 ? `우편 ${postage.toLocaleString('ko')}원` : '',
      ]
        .filter(Boolean)
        .join(' + '),
    online: '할 수 있음',
    notOnline: '할 수 없음',
    needs: (identity, attachment) =>
      `${[identity ? '본인 확인' : '', attachment ? '붙임서류' : ''].filter(Boolean).join(', ')} 필요`,
    file: '신청',
    fileOne: (name) => `${name} 신청`,
    elsewhere: '다른 곳에서 신청하는 민원',
    elsewhereSays:
      '본인 확인이나 붙임서류가 필요해 여기서 받지 않는 민원입니다. 아래 방법으로 신청해 주세요.',
    periods: '처리기간은 이렇게 셉니다',
    periodsSay: [
      '5일 이하는 접수한 때부터 근무시간으로 셉니다. 하루는 8시간입니다.',
      '6일 이상은 접수한 날부터 날로 셉니다. 토요일과 공휴일은 세지 않습니다.',
      '내용을 더 알려 달라고 한 동안은 세지 않습니다.',
    ],
    published: '공개하는 민원',
    publishedSays: '다음 민원은 신청한 분이 원하지 않을 때를 빼고 처리 과정을 공개합니다.',
    officers: '전자민원을 맡은 사람',
    counsel: '민원상담',
  },
  en: {
    title: 'Kinds of petitions and standards',
    lead: 'What you can file here, what it costs, how long it takes and which department is in charge.',
    law: 'Basis: Civil Petitions Treatment Act 12-2 (formerly Electronic Government Act 9), Yongin ordinance on the internet system, Articles 8 and 9',
    kind: 'Kind of petition',
    category: {
      statutory: 'Legal petition',
      inquiry: 'Inquiry',
      recommendation: 'Recommendation',
      everyday: 'Other petition',
      grievance: 'Grievance',
    },
    period: (period) =>
      period.unit === 'immediate'
        ? 'At once (within 3 working hours)'
        : `${period.n} ${EN[period.unit]}${period.n === 1 ? '' : 's'}`,
    inShort: (period, fee) =>
      `Period: ${period}. ${fee === 0 ? 'No fee.' : `Fee: ${fee.toLocaleString('en')} won.`}`,
    head: { kind: 'Petition', fee: 'Fee', period: 'Period', department: 'Department', eligibility: 'Online' },
    none: 'None',
    won: (fee, postage) =>
      [
        fee > 0 ? `${fee.toLocaleString('en')} won` : '',
        postage > 0 ? `postage ${postage.toLocaleString('en')} won` : '',
      ]
        .filter(Boolean)
        .join(' + '),
    online: 'Yes',
    notOnline: 'No',
    needs: (identity, attachment) =>
      `needs ${[identity ? 'a check of identity' : '', attachment ? 'papers' : ''].filter(Boolean).join(' and ')}`,
    file: 'File',
    fileOne: (name) => `File: ${name}`,
    elsewhere: 'Petitions filed elsewhere',
    elsewhereSays:
      'These need a check of identity or papers and are not taken here. This is how to file them.',
    periods: 'How periods are counted',
    periodsSay: [
      'Up to 5 days: in working hours from the moment of receipt, 8 hours to the day.',
      '6 days or more: in days from the day of receipt, without Saturdays and holidays.',
      'The time while we wait for a supplement from you is not counted.',
    ],
    published: 'Petitions that are published',
    publishedSays: 'The progress of these is published unless the petitioner declines.',
    officers: 'Officers for electronic petitions',
    counsel: 'Counsel',
  },
})
