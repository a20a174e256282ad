import { wordsFor } from '#kernel/words.ts'
import type { AgencyClock } from './agency-clocks.rule.ts'

interface Words {
  title: string
  what: string
  by: string
  state: string
  clock: Record<AgencyClock, string>
  done: (at: string) => string
  late: string
  left: (hours: number, minutes: number) => string
}

export const words = wordsFor<Words>({
  ko: {
    title: '내부 처리기한',
    what: '할 일',
    by: '기한',
    state: '상태',
    clock: {
      receipt: '접수 (근무시간 8시간)',
      'hand-over': '담당부서로 넘기기 (1시간, 먼 곳은 3시간)',
      'send-back': '우리 일이 아니면 돌려보내기 (3시간)',
      transfer: '다른 기관 일이면 이송 (8시간)',
      'supplement-demand': '필요하면 보완 요구 (8시간)',
    },
    done: (at) => `${at}에 마침`,
    late: '늦음',
    left: (hours, minutes) =>
      hours === 0 ? `근무시간 ${minutes}분 남음` : `근무시간 ${hours}시간 ${minutes}분 남음`,
  },
  en: {
    title: 'Internal clocks',
    what: 'What',
    by: 'By',
    state: 'State',
    clock: {
      receipt: 'Receive it (8 working hours)',
      'hand-over': 'Hand it over to the department (1 hour, 3 if distant)',
      'send-back': 'If it is not ours, send it back (3 hours)',
      transfer: 'If it is another agency’s, transfer it (8 hours)',
      'supplement-demand': 'If something is missing, request it (8 hours)',
    },
    done: (at) => `done ${at}`,
    late: 'Late',
    left: (hours, minutes) =>
      hours === 0 ? `${minutes} working minutes left` : `${hours} h ${minutes} min of working time left`,
  },
})
