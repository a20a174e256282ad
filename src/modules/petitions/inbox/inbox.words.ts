import { wordsFor } from '#kernel/words.ts'
import type { View } from './inbox.store.ts'

interface Words {
  title: string
  views: Record<View, string>
  tabs: string
  due: string
  number: string
  subject: string
  kind: string
  stage: string
  inCharge: string
  arrived: string
  receiveBy: string
  empty: Record<View, string>
  day: (left: number) => string
  late: string
  paused: string
  submitted: string
  nobody: string
  more: (shown: number, all: number) => string
  noWork: string
}

export const words = wordsFor<Words>({
  ko: {
    title: '민원 업무',
    views: { desk: '접수할 민원', mine: '내 민원', department: '우리 부서', approval: '결재할 답변' },
    tabs: '업무 목록',
    due: '처리기한',
    number: '신청번호',
    subject: '제목',
    kind: '종류',
    stage: '상태',
    inCharge: '담당',
    arrived: '신청한 때',
    receiveBy: '접수 기한',
    empty: {
      desk: '접수하거나 보낼 민원이 없습니다.',
      mine: '맡은 민원이 없습니다.',
      department: '우리 부서의 민원이 없습니다.',
      approval: '결재할 답변이 없습니다.',
    },
    day: (left) => (left > 0 ? `D-${left}` : left === 0 ? '오늘' : `${-left}일 지남`),
    late: '기한 지남',
    paused: '멈춤 또는 없음',
    submitted: '결재 대기',
    nobody: '공석',
    more: (shown, all) => `${all}건 가운데 기한이 가까운 ${shown}건을 보여 드립니다.`,
    noWork: '이 자리에는 민원 권한이 없습니다. 필요하면 부서 관리자에게 요청해 주세요.',
  },
  en: {
    title: 'Petitions',
    views: { desk: 'At the desk', mine: 'Mine', department: 'My department', approval: 'For approval' },
    tabs: 'Worklists',
    due: 'Due',
    number: 'Number',
    subject: 'Subject',
    kind: 'Kind',
    stage: 'State',
    inCharge: 'In charge',
    arrived: 'Filed at',
    receiveBy: 'Receive by',
    empty: {
      desk: 'Nothing to receive or to pass on.',
      mine: 'You have no petitions.',
      department: 'Your department has no petitions.',
      approval: 'No answers wait for approval.',
    },
    day: (left) => (left > 0 ? `D-${left}` : left === 0 ? 'Today' : `${-left} over`),
    late: 'Overdue',
    paused: 'Paused or none',
    submitted: 'For approval',
    nobody: 'vacant',
    more: (shown, all) => `The ${shown} due first of ${all}.`,
    noWork: 'Your post has no rights on petitions. Ask the administrator of your department.',
  },
})
