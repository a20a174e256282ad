import { wordsFor } from '#kernel/words.ts'
import type { View } from '../inbox/asked.rule.ts'

interface Words {
  title: string
  lead: string
  one: (id: number) => string
  at: string
  who: string
  what: string
  rows: string
  format: string
  query: string
  noQuery: string
  reason: string
  read: string
  readOf: (id: number) => string
  empty: string
  view: Record<View, string>
}

export const words = wordsFor<Words>({
  ko: {
    title: '업무 목록을 내려받은 기록',
    lead: '누가 언제 어떤 업무 목록을 파일로 내려받았는지 감사부서가 봅니다. 까닭을 열어 보면 그것도 기록으로 남습니다.',
    one: (id) => `내려받은 기록 ${id}`,
    at: '내려받은 때',
    who: '내려받은 사람',
    what: '목록',
    rows: '건수',
    format: '파일 형식',
    query: '고른 조건',
    noQuery: '없음',
    reason: '내려받은 까닭',
    read: '까닭 보기',
    readOf: (id) => `기록 ${id}의 까닭 보기`,
    empty: '내려받은 기록이 없습니다.',
    view: { desk: '접수할 민원', approval: '결재할 민원', mine: '내 민원', department: '부서 민원' },
  },
  en: {
    title: 'Worklists taken as files',
    lead: 'The audit department sees who took which worklist as a file and when. Opening a reason is put on record too.',
    one: (id) => `Worklist taken, record ${id}`,
    at: 'Taken at',
    who: 'Taken by',
    what: 'List',
    rows: 'Rows',
    format: 'File',
    query: 'Chosen',
    noQuery: 'Nothing',
    reason: 'Why it was taken',
    read: 'See why',
    readOf: (id) => `See why, record ${id}`,
    empty: 'No worklist was taken.',
    view: {
      desk: 'To receive',
      approval: 'To approve',
      mine: 'My petitions',
      department: 'The department’s',
    },
  },
})
