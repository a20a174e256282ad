import { wordsFor } from '#kernel/words.ts'
import type { Urgency, View } from './asked.rule.ts'

interface Words {
  title: string
  views: Record<View, string>
  tabs: string
  due: string
  subject: string
  kind: string
  stage: string
  inCharge: string
  arrived: string
  receiveBy: string
  number: string
  empty: Record<View, string>
  noneFound: string
  day: (left: number) => string
  late: string
  paused: string
  submitted: string
  nobody: string
  noWork: string
  all: string
  urgencies: string
  urgency: Record<Urgency, string>
  filter: string
  text: string
  textHint: string
  any: string
  show: string
  filterName: string
  filterHint: string
  saveFilter: string
  removeFilter: (name: string) => string
  noRoom: string
  pages: string
  previous: string
  next: string
  page: (n: number) => string
  choose: string
  chooseOne: (number: string) => string
  bulk: string
  bulkHint: string
  choosePost: string
  bulkSubmit: string
  noneChosen: string
  notFound: string
  assigned: (n: number) => string
  export: string
  exportSays: string
  reason: string
  reasonHint: string
  reasonShort: string
  format: string
  exportSubmit: string
  keys: string
  keysSay: string
  more: {
    counter: string
    letters: string
    dissatisfied: string
    objections: string
    statistics: string
    replies: string
  }
}

export const words = wordsFor<Words>({
  ko: {
    title: '민원 업무',
    views: { desk: '접수할 민원', mine: '내 민원', department: '우리 부서', approval: '결재할 답변' },
    tabs: '업무 목록',
    due: '처리기한',
    subject: '제목',
    kind: '종류',
    stage: '상태',
    inCharge: '담당',
    arrived: '신청한 때',
    receiveBy: '접수 기한',
    number: '신청번호',
    empty: {
      desk: '접수하거나 보낼 민원이 없습니다.',
      mine: '맡은 민원이 없습니다.',
      department: '우리 부서의 민원이 없습니다.',
      approval: '결재할 답변이 없습니다.',
    },
    noneFound: '이 조건에 맞는 민원이 없습니다. ‘전체’를 눌러 다시 보세요.',
    day: (left) => (left > 0 ? `D-${left}` : left === 0 ? '오늘' : `${-left}일 지남`),
    late: '기한 지남',
    paused: '멈춤 또는 없음',
    submitted: '결재 대기',
    nobody: '공석',
    noWork: '이 자리에는 민원 권한이 없습니다. 필요하면 부서 관리자에게 요청해 주세요.',
    all: '전체',
    urgencies: '급한 것만 보기',
    urgency: { overdue: '기한 지남', today: '오늘까지', unheld: '담당 공석' },
    filter: '찾기와 저장한 목록',
    text: '제목 일부 또는 신청번호',
    textHint: '예: 가로등, 2026-000123',
    any: '모두',
    show: '찾기',
    filterName: '이 목록의 이름',
    filterHint: '저장하면 위에 단추로 나옵니다. 나만 봅니다.',
    saveFilter: '목록 저장',
    removeFilter: (name) => `‘${name}’ 지우기`,
    noRoom: '저장한 목록은 12개까지입니다. 하나를 지우고 저장해 주세요.',
    pages: '쪽',
    previous: '이전',
    next: '다음',
    page: (n) => `${n}쪽`,
    choose: '선택',
    chooseOne: (number) => `${number} 선택`,
    bulk: '선택한 민원을 한꺼번에 보내기',
    bulkHint: '받을 담당자를 고르세요. 그사이 다른 사람이 처리한 민원은 빼고 보냅니다.',
    choosePost: '담당자를 고르세요',
    bulkSubmit: '선택한 민원 보내기',
    noneChosen: '보낼 민원을 먼저 선택해 주세요.',
    notFound: '찾을 수 없습니다.',
    assigned: (n) => `${n}건을 보냈습니다.`,
    export: '목록 내려받기',
    exportSays: '민원인의 이름과 연락처는 들어 있지 않습니다. 누가 왜 내려받았는지 기록합니다.',
    reason: '내려받는 까닭',
    reasonHint: '예: 주간 업무 회의 자료',
    reasonShort: '까닭을 다섯 글자 이상 적어 주세요.',
    format: '파일 형식',
    exportSubmit: '내려받기',
    keys: '단축키 쓰기',
    keysSay: 'j 다음 민원, k 이전 민원, x 선택, Enter 열기. 글을 쓰는 동안에는 듣지 않습니다.',
    more: {
      counter: '창구·전화 민원 넣기',
      letters: '우편으로 보낼 알림',
      dissatisfied: '불만족 평가',
      objections: '이의신청 처리대장',
      statistics: '민원 처리 통계',
      replies: '자주 쓰는 답변',
    },
  },
  en: {
    title: 'Petitions',
    views: { desk: 'At the desk', mine: 'Mine', department: 'My department', approval: 'For approval' },
    tabs: 'Worklists',
    due: 'Due',
    subject: 'Subject',
    kind: 'Kind',
    stage: 'State',
    inCharge: 'In charge',
    arrived: 'Filed at',
    receiveBy: 'Receive by',
    number: 'Petition number',
    empty: {
      desk: 'Nothing to receive or to pass on.',
      mine: 'You have no petitions.',
      department: 'Your department has no petitions.',
      approval: 'No answers wait for approval.',
    },
    noneFound: 'Nothing fits. Press “All” to see the rest.',
    day: (left) => (left > 0 ? `D-${left}` : left === 0 ? 'Today' : `${-left} over`),
    late: 'Overdue',
    paused: 'Paused or none',
    submitted: 'For approval',
    nobody: 'vacant',
    noWork: 'Your post has no rights on petitions. Ask the administrator of your department.',
    all: 'All',
    urgencies: 'Only what is urgent',
    urgency: { overdue: 'Overdue', today: 'Due today', unheld: 'Post vacant' },
    filter: 'Find, and saved lists',
    text: 'Part of the subject, or a number',
    textHint: 'For example light, 2026-000123',
    any: 'Any',
    show: 'Find',
    filterName: 'Name of this list',
    filterHint: 'Saved, it stands above as a button. Only you see it.',
    saveFilter: 'Save the list',
    removeFilter: (name) => `Remove “${name}”`,
    noRoom: 'You may save 12 lists. Remove one, then save.',
    pages: 'Pages',
    previous: 'Previous',
    next: 'Next',
    page: (n) => `Page ${n}`,
    choose: 'Tick',
    chooseOne: (number) => `Tick ${number}`,
    bulk: 'Hand over those that are ticked',
    bulkHint: 'Choose who gets them. What somebody else has moved meanwhile is left out.',
    choosePost: 'Choose an officer',
    bulkSubmit: 'Hand over',
    noneChosen: 'Tick the petitions first.',
    notFound: 'Not found.',
    assigned: (n) => `${n} handed over.`,
    export: 'Download the list',
    exportSays: 'Names and contacts of petitioners are not in it. Who took it and why is on record.',
    reason: 'Why you need it',
    reasonHint: 'For example: weekly meeting',
    reasonShort: 'Say why, in five letters or more.',
    format: 'Format',
    exportSubmit: 'Download',
    keys: 'Use keys',
    keysSay: 'j next petition, k previous, x tick, Enter open. They do nothing while you type.',
    more: {
      counter: 'Enter a petition from the counter',
      letters: 'Notices to be posted',
      dissatisfied: 'Low ratings',
      objections: 'Register of objections',
      statistics: 'Petitions in figures',
      replies: 'Saved replies',
    },
  },
})
