/** One petition of the demonstration town and how far it has come. */
export interface Told {
  readonly kind: string
  /** Working days. */
  readonly daysAgo: number
  readonly upTo: 'filed' | 'received' | 'processing' | 'submitted' | 'decided'
  readonly post: string
  readonly isPublic: boolean
  readonly title: string
  readonly body: string
  /** Answers to the kind's own questions. */
  readonly details?: Readonly<Record<string, string>>
  readonly asks?: string
  readonly answer?: { text: string; publicTitle: string; publicText: string }
  readonly person: { name: string; email: string; phone: string; toldBy: 'mail' | 'sms' }
}

export const person = (name: string, n: number, toldBy: 'mail' | 'sms' = 'mail') => ({
  name,
  email: `citizen${n}@example.kr`,
  phone: `010-0000-${String(1000 + n)}`,
  toldBy,
})

export const TOLD: readonly Told[] = [
  {
    kind: 'recommendation',
    daysAgo: 16,
    upTo: 'decided',
    post: 'parks-1',
    isPublic: true,
    title: '어린이 공원에 그늘막을 놓아 주세요',
    body: '여름에 미끄럼틀이 뜨거워 아이들이 놀지 못합니다.\n놀이터 위에 그늘막이 있으면 좋겠습니다.',
    answer: {
      text: '제안해 주셔서 고맙습니다.\n현장을 살펴보니 말씀하신 곳에 그늘막을 놓을 수 있습니다. 내년 4월까지 설치하겠습니다.\n공사하는 동안에는 안내판을 세우고 안전하게 관리하겠습니다.',
      publicTitle: '어린이 공원 그늘막 설치',
      publicText: '현장을 확인했고, 내년 4월까지 그늘막을 설치합니다.',
    },
    person: person('이한별', 1),
  },
  {
    kind: 'inconvenience-road',
    daysAgo: 9,
    upTo: 'decided',
    post: 'roads-1',
    isPublic: true,
    title: '초등학교 앞 길이 파였습니다',
    body: '정문에서 오른쪽으로 20미터쯤 되는 곳이 깊이 파여 자전거가 넘어질 뻔했습니다.',
    answer: {
      text: '알려 주셔서 고맙습니다. 오늘 오후에 임시로 메웠고, 다음 주에 다시 포장합니다.',
      publicTitle: '초등학교 앞 파인 도로 보수',
      publicText: '신고한 날 임시로 메웠고, 다음 주에 다시 포장합니다.',
    },
    person: person('박다솜', 2, 'sms'),
  },
  {
    kind: 'inquiry-procedure',
    daysAgo: 8,
    upTo: 'decided',
    post: 'civil-affairs-1',
    isPublic: true,
    title: '여권을 다시 만들려면 무엇을 가져가야 하나요',
    body: '여권이 내년에 끝납니다. 미리 만들 수 있는지, 사진은 몇 장이 필요한지 궁금합니다.',
    answer: {
      text: '유효기간이 남아 있어도 다시 만들 수 있습니다.\n여권용 사진 1장, 신분증, 지금 쓰는 여권을 가져오세요. 민원여권과 1층 창구에서 신청하시면 됩니다.',
      publicTitle: '여권 재발급 준비물 안내',
      publicText: '사진 1장, 신분증, 쓰던 여권을 가지고 민원여권과에 오시면 됩니다.',
    },
    person: person('최마루', 3),
  },
  {
    kind: 'inconvenience-life',
    daysAgo: 4,
    upTo: 'submitted',
    post: 'waste-1',
    isPublic: true,
    title: '골목에 쓰레기가 며칠째 쌓여 있습니다',
    body: '시장 뒤 골목에 봉투에 담지 않은 쓰레기가 쌓여 냄새가 납니다.',
    details: { place: '중앙시장 뒤 두 번째 골목' },
    answer: {
      text: '내일 아침에 치우고, 같은 자리에 이동식 카메라를 놓겠습니다.',
      publicTitle: '시장 뒤 골목 무단투기 정비',
      publicText: '쓰레기를 치우고 이동식 카메라를 놓습니다.',
    },
    person: person('정가을', 4),
  },
  {
    kind: 'inconvenience-road',
    daysAgo: 2,
    upTo: 'submitted',
    post: 'roads-2',
    isPublic: true,
    title: '육교 아래 가로등 세 개가 꺼졌습니다',
    body: '저녁 8시쯤 지나는데 가로등 세 개가 연달아 꺼져 있어 어둡습니다.',
    details: { fault: 'light', place: '시청 앞 육교' },
    answer: {
      text: '전등을 바꾸었고 세 개 모두 켜지는 것을 확인했습니다. 알려 주셔서 고맙습니다.',
      publicTitle: '육교 아래 가로등 수리',
      publicText: '가로등 세 개를 고쳤습니다.',
    },
    person: person('한여울', 5, 'sms'),
  },
  {
    kind: 'inconvenience-road',
    daysAgo: 3,
    upTo: 'processing',
    post: 'roads-2',
    isPublic: true,
    title: '보행 신호등 옆 보도블록이 들떴습니다',
    body: '유모차 바퀴가 걸립니다. 횡단보도 바로 앞입니다.',
    details: { fault: 'paving', place: '보건소 앞 횡단보도' },
    person: person('오하람', 6),
  },
  {
    kind: 'inconvenience-road',
    daysAgo: 2,
    upTo: 'processing',
    post: 'roads-2',
    isPublic: false,
    title: '집 앞 보안등이 너무 밝습니다',
    body: '안방 창문으로 빛이 그대로 들어옵니다. 갓을 씌울 수 있을까요?',
    asks: '보안등 기둥에 붙은 번호를 알려 주세요. 번호가 보이지 않으면 가장 가까운 건물의 주소를 적어 주셔도 됩니다.',
    person: person('서이든', 7),
  },
  {
    kind: 'inquiry-law',
    daysAgo: 6,
    upTo: 'processing',
    post: 'construction-permits-1',
    isPublic: true,
    title: '마당에 창고를 지으려면 신고해야 하나요',
    body: '바닥 면적이 15제곱미터쯤 되는 조립식 창고를 놓으려고 합니다.',
    person: person('신도담', 8),
  },
  {
    kind: 'recommendation',
    daysAgo: 5,
    upTo: 'processing',
    post: 'transport-1',
    isPublic: true,
    title: '버스 도착 안내 화면의 글자를 키워 주세요',
    body: '어르신이 많이 타는 정류장인데 글자가 작아 보기 어렵습니다.',
    person: person('권솔비', 9),
  },
  {
    kind: 'grievance',
    daysAgo: 3,
    upTo: 'processing',
    post: 'audit-1',
    isPublic: false,
    title: '같은 고지서를 두 번 받았습니다',
    body: '이미 낸 세금의 고지서가 다시 왔습니다. 왜 그런지 확인하고 바로잡아 주세요.',
    person: person('강온유', 10),
  },
  {
    kind: 'recommendation',
    daysAgo: 1,
    upTo: 'received',
    post: '',
    isPublic: true,
    title: '도서관을 월요일에도 열어 주세요',
    body: '월요일이 쉬는 날이라 갈 곳이 없습니다. 한 곳만이라도 열면 좋겠습니다.',
    person: person('윤새봄', 11),
  },
  {
    kind: 'inconvenience-life',
    daysAgo: 0,
    upTo: 'filed',
    post: '',
    isPublic: true,
    title: '공사장 소음이 새벽부터 들립니다',
    body: '아침 6시 전부터 철판을 내리는 소리가 납니다. 작업 시간을 지키도록 해 주세요.',
    person: person('장미리내', 12, 'sms'),
  },
  {
    kind: 'inquiry-procedure',
    daysAgo: 0,
    upTo: 'filed',
    post: '',
    isPublic: true,
    title: '이사하면 쓰레기봉투를 바꿔야 하나요',
    body: '다른 구로 이사하는데 쓰던 종량제 봉투를 그대로 쓸 수 있는지 궁금합니다.',
    person: person('임푸름', 13),
  },
  {
    kind: 'land-use-plan',
    daysAgo: 0,
    upTo: 'filed',
    post: '',
    isPublic: true,
    title: '토지이용계획확인서를 우편으로 받고 싶습니다',
    body: '처인구 남동 산 1-1번지, 한 통을 보내 주세요.',
    details: { lot: '처인구 남동 산 1-1', copies: 'one' },
    person: person('조나린', 14),
  },
  {
    kind: 'land-use-plan',
    daysAgo: 3,
    upTo: 'filed',
    post: '',
    isPublic: true,
    title: '농지를 사기 전에 토지이용계획을 확인하고 싶습니다',
    body: '처인구 원삼면 땅의 토지이용계획확인서를 한 통 보내 주세요.',
    person: person('한도담', 15),
  },
  {
    kind: 'land-use-plan',
    daysAgo: 3,
    upTo: 'filed',
    post: '',
    isPublic: true,
    title: '집 지을 땅의 토지이용계획확인서를 신청합니다',
    body: '수지구 고기동 땅의 확인서를 우편으로 보내 주세요.',
    person: person('서라온', 16, 'sms'),
  },
]
