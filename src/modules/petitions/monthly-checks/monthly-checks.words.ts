import { wordsFor } from '#kernel/words.ts'
import type { Figure } from './monthly-check.store.ts'

interface Words {
  title: string
  lead: string
  month: (month: string) => string
  by: string
  state: string
  confirmed: (who: string, when: string) => string
  open: string
  late: string
  department: string
  figure: Record<Figure, string>
  total: string
  none: string
  overdueSays: string
  confirm: { title: string; says: string; remarks: string; hint: string; submit: string }
  remarks: string
  done: string
  note: (month: string, isLate: boolean) => string
  see: string
  operator: string
  refused: Record<'confirmed-already', string>
}

const monthOf = (month: string) => ({ year: Number(month.slice(0, 4)), n: Number(month.slice(5)) })

export const words = wordsFor<Words>({
  ko: {
    title: '처리상황 월별 확인·점검',
    lead: '지난달의 민원 처리상황을 매월 5일까지 확인하고 점검합니다.',
    month: (month) => `${monthOf(month).year}년 ${monthOf(month).n}월`,
    by: '확인 기한',
    state: '상태',
    confirmed: (who, when) => `${who} 확인 (${when})`,
    open: '확인 전',
    late: '확인 늦음',
    department: '부서',
    figure: {
      received: '접수',
      decided: '처리',
      overdue: '기한 넘김',
      extended: '연장',
      supplements: '보완 요구',
    },
    total: '모두',
    none: '아직 월별 확인이 없습니다. 다음 달 1일에 첫 번째가 만들어집니다.',
    overdueSays: '기한 넘김은 그달에 하루라도 처리기한을 넘긴 민원의 수입니다.',
    confirm: {
      title: '확인하기',
      says: '수를 살펴보고, 늦은 까닭과 고칠 점을 적어 확인해 주세요. 확인한 뒤에는 바꿀 수 없습니다.',
      remarks: '점검한 내용',
      hint: '문제가 없으면 ‘이상 없음’이라고 적어 주세요. 사람의 이름은 적지 마세요.',
      submit: '확인',
    },
    remarks: '점검한 내용',
    done: '확인했습니다.',
    note: (month, isLate) =>
      isLate
        ? `${monthOf(month).n}월 처리상황의 확인이 늦었습니다`
        : `${monthOf(month).n}월 처리상황을 확인해 주세요`,
    see: '월별 확인·점검 보기',
    operator: '담당자',
    refused: { 'confirmed-already': '이미 확인했습니다.' },
  },
  en: {
    title: 'Monthly checks of handling',
    lead: 'How petitions were handled in the month before is checked by the 5th.',
    month: (month) => month,
    by: 'Check by',
    state: 'State',
    confirmed: (who, when) => `confirmed by ${who} (${when})`,
    open: 'to be checked',
    late: 'Check is late',
    department: 'Department',
    figure: {
      received: 'Received',
      decided: 'Decided',
      overdue: 'Overdue',
      extended: 'Extended',
      supplements: 'Supplements asked for',
    },
    total: 'All',
    none: 'There is no check yet. The first is made on the 1st of the next month.',
    overdueSays: 'Overdue are petitions whose period had run out on any day of the month.',
    confirm: {
      title: 'Confirm',
      says: 'Look at the figures, and write why things were late and what is to be mended. It cannot be changed afterwards.',
      remarks: 'Remarks',
      hint: 'If all is well, say so. Name nobody.',
      submit: 'Confirm',
    },
    remarks: 'Remarks',
    done: 'Confirmed.',
    note: (month, isLate) =>
      isLate ? `The check of ${month} is late` : `Please check how petitions were handled in ${month}`,
    see: 'See the monthly checks',
    operator: 'an officer',
    refused: { 'confirmed-already': 'It has been confirmed.' },
  },
})
