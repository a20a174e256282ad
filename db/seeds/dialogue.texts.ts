interface Said {
  readonly nickname: string
  readonly name: string
  readonly topicId: string
  readonly daysAgo: number
  readonly title: string
  readonly body: string
  readonly isOpen: boolean
  /** Whether the office looked at it. */
  readonly isLooked?: boolean
  readonly yes?: { kind: string; reason: string }
  readonly no?: { ground: 'opinion' | 'other'; reason: string }
  readonly answer?: { voice: 'mayor' | 'office'; text: string }
  readonly correction?: { text: string; reason: string }
  readonly again?: string
  readonly closing?: string
  readonly rating?: number
}

/** Six conversations of our own invention, one at every state. */
export const SAID: readonly Said[] = [
  {
    nickname: '느티나무길',
    name: '서가람',
    topicId: 'culture',
    daysAgo: 30,
    title: '동네 도서관 밤 시간이 늘어 고맙습니다',
    body: '퇴근하고 아이와 함께 책을 빌릴 수 있게 되었습니다. 주말 저녁도 생각해 주시면 좋겠습니다.',
    isOpen: true,
    isLooked: true,
    no: { ground: 'opinion', reason: '고마움과 바람을 전하는 글이어서 비서실이 답을 드립니다.' },
    answer: {
      voice: 'office',
      text: '따뜻한 글 고맙습니다. 평일 밤 시간은 21시까지이고, 주말 저녁은 이용하는 분이 많은 두 곳부터 내년 3월에 시작합니다.',
    },
    correction: {
      text: '따뜻한 글 고맙습니다. 평일 밤 시간은 22시까지이고, 주말 저녁은 이용하는 분이 많은 두 곳부터 내년 3월에 시작합니다.',
      reason: '평일 마치는 시각을 잘못 적었습니다.',
    },
    closing: '궁금한 점이 풀렸습니다.',
    rating: 5,
  },
  {
    nickname: '아침기차',
    name: '문하람',
    topicId: 'traffic',
    daysAgo: 6,
    title: '역 앞 건널목 신호가 너무 짧습니다',
    body: '어르신들이 반도 건너지 못했는데 빨간불로 바뀝니다. 직접 와서 한번 건너 보아 주세요.',
    isOpen: true,
    isLooked: true,
    yes: { kind: 'inconvenience-road', reason: '현장을 확인하고 답해야 하는 일이어서 민원으로 처리합니다.' },
    answer: {
      voice: 'mayor',
      text: '알려 주셔서 고맙습니다. 이번 주 안에 담당 부서와 함께 그 건널목을 걸어 보겠습니다. 결과는 민원 답변으로 자세히 알려 드리겠습니다.',
    },
    again: '감사합니다. 아침 8시쯤이 가장 붐빕니다.',
  },
  {
    nickname: '작은우산',
    name: '남예솔',
    topicId: 'welfare',
    daysAgo: 9,
    title: '혼자 사는 이웃이 걱정됩니다',
    body: '옆집 어르신이 요즘 잘 보이지 않습니다. 조심스러워서 비공개로 씁니다.',
    isOpen: false,
    no: { ground: 'other', reason: '급한 일이어서 비서실이 바로 복지 부서와 함께 찾아뵈었습니다.' },
    answer: {
      voice: 'mayor',
      text: '이웃을 살펴 주셔서 고맙습니다. 오늘 담당 직원이 찾아뵈었고 건강하신 것을 확인했습니다.',
    },
  },
  {
    nickname: '초록양말',
    name: '표다솜',
    topicId: 'environment',
    daysAgo: 0,
    title: '하천 산책로에 그늘이 있었으면 합니다',
    body: '여름에는 걷기가 어렵습니다. 나무를 더 심어 주세요.',
    isOpen: true,
    isLooked: true,
  },
  {
    nickname: '두번째봄',
    name: '연우리',
    topicId: 'economy',
    daysAgo: 4,
    title: '전통시장에 쉬는 의자를 놓아 주세요',
    body: '장바구니를 내려놓고 잠깐 쉴 곳이 없습니다.',
    isOpen: true,
  },
  {
    nickname: '책갈피',
    name: '도은새',
    topicId: 'education',
    daysAgo: 0,
    title: '아이 돌봄 신청에 대하여',
    body: '집안 사정이 있어 비공개로 여쭙니다. 방학에도 오전부터 맡길 수 있을까요?',
    isOpen: false,
  },
]

export const HOUR = {
  title: { ko: '12월 시장 질문 시간: 걷기 좋은 도시', en: 'Question hour in December: a city to walk in' },
  says: {
    ko: '건널목, 보도, 산책로에 대해 묻고 싶은 것을 미리 적어 주세요. 표를 많이 받은 질문부터 시장이 답합니다.',
    en: 'Ask about crossings, pavements and paths. The mayor begins with the questions that have the most votes.',
  },
  questions: [
    { nickname: '아침기차', text: '학교 앞 건널목의 신호 시간은 누가, 어떻게 정하나요?' },
    { nickname: '초록양말', text: '하천 산책로를 밤에도 밝게 할 계획이 있나요?' },
    { nickname: '느티나무길', text: '휠체어로 시청까지 갈 수 있는 길을 지도에 표시할 수 있을까요?' },
  ],
  /** Who votes for which. */
  votes: [
    ['두번째봄', 2],
    ['책갈피', 2],
    ['작은우산', 0],
  ] as const,
}
