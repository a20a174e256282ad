import { wordsFor } from '#kernel/words.ts'
import type { Period } from '../clock/period.rule.ts'
import type { Category } from './kind.rule.ts'

interface Words {
  title: string
  lead: string
  law: (petitionDesk: string) => string
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
  opened: string
  periods: string
  periodsSay: readonly string[]
  published: string
  publishedSays: string
  publishedList: string
  filter: Record<
    | 'label'
    | 'query'
    | 'queryHint'
    | 'category'
    | 'department'
    | 'online'
    | 'all'
    | 'yes'
    | 'no'
    | 'show'
    | 'none',
    string
  > & { found: (n: number) => string }
  lists: Record<
    'label' | 'complex' | 'complexSays' | 'preliminary' | 'preliminarySays' | 'preliminaryPeriod' | 'empty',
    string
  >
  files: Record<'label' | 'csv' | 'xlsx' | 'json', string>
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
    law: (petitionDesk) => `근거: ${petitionDesk}, 용인시 인터넷시스템 설치 및 운영에 관한 조례 제8조·제9조`,
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
    elsewhere: '신청하는 곳',
    opened: '정책으로 인터넷 신청을 받음',
    periods: '처리기간은 이렇게 셉니다',
    periodsSay: [
      '5일 이하는 접수한 때부터 근무시간으로 셉니다. 하루는 8시간입니다.',
      '6일 이상은 접수한 날부터 날로 셉니다. 토요일과 공휴일은 세지 않습니다.',
      '내용을 더 알려 달라고 한 동안은 세지 않습니다.',
    ],
    published: '공개하는 민원',
    publishedSays: '공개대상으로 고른 민원은 신청한 분이 원하지 않을 때를 빼고 처리 과정을 공개합니다.',
    publishedList: '공개대상 민원과 고른 이력',
    filter: {
      label: '골라 보기',
      query: '찾는 말',
      queryHint: '예: 소음, 도로, 증명서',
      category: '구분',
      department: '담당부서',
      online: '인터넷 신청',
      all: '전체',
      yes: '여기서 신청할 수 있음',
      no: '다른 곳에서 신청',
      show: '보기',
      none: '조건에 맞는 민원이 없습니다. 찾는 말을 줄이거나 조건을 바꿔 보세요.',
      found: (n) => `민원 ${n}가지`,
    },
    lists: {
      label: '따로 모은 목록',
      complex: '복합민원 목록',
      complexSays:
        '하나의 목적을 위해 여러 부서나 기관의 허가가 필요한 민원입니다. 주무부서가 모든 서류를 한 번에 받아 처리합니다(민원처리법 제31조).',
      preliminary: '사전심사 청구 대상 민원 목록',
      preliminarySays:
        '돈이 많이 드는 민원은 정식으로 신청하기 전에 될 일인지 미리 심사해 달라고 청구할 수 있습니다(민원처리법 제30조).',
      preliminaryPeriod: '사전심사 처리기간',
      empty: '해당하는 민원이 없습니다.',
    },
    files: { label: '표를 파일로 받기', csv: 'CSV', xlsx: '엑셀(XLSX)', json: 'JSON' },
    officers: '전자민원을 맡은 사람',
    counsel: '민원상담',
  },
  en: {
    title: 'Kinds of petitions and standards',
    lead: 'What you can file here, what it costs, how long it takes and which department is in charge.',
    law: (petitionDesk) =>
      `Basis: ${petitionDesk}; Yongin ordinance on the internet system, Articles 8 and 9`,
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
    elsewhere: 'Where to apply',
    opened: 'Opened online by a policy',
    periods: 'How periods are counted',
    periodsSay: [
      'Up to 5 days: in working hours from the moment of receipt, 8 hours to the day.',
      '6 days or more: in days from the day of receipt, without Saturdays and holidays.',
      'The time while we wait for a supplement from you is not counted.',
    ],
    published: 'Petitions that are published',
    publishedSays: 'The progress of the kinds chosen for it is published unless the petitioner declines.',
    publishedList: 'Kinds that are published, and who chose them',
    filter: {
      label: 'Narrow down',
      query: 'Search for',
      queryHint: 'For example noise, road, certificate',
      category: 'Category',
      department: 'Department',
      online: 'Online',
      all: 'All',
      yes: 'Can be filed here',
      no: 'Filed elsewhere',
      show: 'Show',
      none: 'No kind fits. Shorten the search or change the conditions.',
      found: (n) => (n === 1 ? '1 kind of petition' : `${n} kinds of petitions`),
    },
    lists: {
      label: 'Lists of their own',
      complex: 'Complex petitions',
      complexSays:
        'Several departments or agencies must permit one project. The department in charge takes all papers at once (Civil Petitions Treatment Act, Article 31).',
      preliminary: 'Petitions with a preliminary examination',
      preliminarySays:
        'Where much money is at stake you may ask for an examination before you apply (Civil Petitions Treatment Act, Article 30).',
      preliminaryPeriod: 'Period of the preliminary examination',
      empty: 'There are none.',
    },
    files: { label: 'Take the table away as a file', csv: 'CSV', xlsx: 'Excel (XLSX)', json: 'JSON' },
    officers: 'Officers for electronic petitions',
    counsel: 'Counsel',
  },
})
