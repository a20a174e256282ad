import { person, type Told } from './petitions.texts.ts'

/** The processing period is extended once, with the reason. */
export const EXTENDED = {
  told: {
    kind: 'inquiry-law',
    daysAgo: 8,
    upTo: 'processing',
    post: 'roads-2',
    isPublic: true,
    title: '가게 앞에 화분을 놓으려면 도로점용 허가를 받아야 하나요',
    body: '가게 앞 보도에 화분 두 개를 놓고 싶습니다. 허가가 필요한지, 필요하면 어디에 내는지 알려 주세요.',
    person: person('문다올', 17),
  },
  n: 5,
  reason: '보도의 관리 주체를 구청과 함께 확인하고 있어 시간이 더 필요합니다.',
} as const satisfies { told: Told; n: number; reason: string }

/** Officers will come and look. */
export const VISITED = {
  told: {
    kind: 'grievance',
    daysAgo: 3,
    upTo: 'processing',
    post: 'roads-2',
    isPublic: false,
    title: '보도 공사 뒤에 가게 문턱이 높아졌습니다',
    body: '공사 전에는 평평했는데 지금은 한 뼘 높이의 턱이 생겨 손님이 들어오기 어렵습니다. 바로잡아 주세요.',
    person: person('류하늬', 18, 'sms'),
  },
  place: '처인구 중부대로의 가게 앞 보도',
  purpose: '문턱의 높이를 재고, 경사로를 놓을 수 있는지 살핍니다.',
} as const satisfies { told: Told; place: string; purpose: string }

/** A permit that is refused: statutory, so its remedy is told. */
export const PERMIT = {
  post: 'construction-permits-1',
  filing: {
    kindId: 'development-permit',
    channel: 'counter',
    title: '산자락 밭에 주차장을 만들려고 합니다',
    body: '처인구 이동읍 산자락의 밭 600제곱미터를 깎아 주차장으로 쓰려고 합니다.',
    papers: '신청서 1부, 배치도 1부',
    petitioner: {
      name: '배누리',
      email: undefined,
      phone: '010-0000-1019',
      address: '경기도 용인시 처인구 이동읍 가상로 19',
      toldBy: 'letter',
    },
    wantsPublication: true,
  },
  decision: {
    outcome: 'refused',
    exception: null,
    text: '신청하신 곳은 경사가 급해 개발행위를 허가할 수 없습니다.',
    reason:
      '신청지의 평균 경사도가 24도로, 용인시 도시계획 조례가 허가할 수 있다고 정한 기준을 넘습니다.\n땅을 깎으면 비가 많이 올 때 아래쪽 집이 위험합니다.',
    remedy:
      '결정을 통지받은 날부터 60일 안에 용인시에 문서로 이의를 신청할 수 있습니다.\n이의신청과 관계없이 90일 안에 행정심판이나 행정소송을 제기할 수 있습니다.',
    publicTitle: '산자락 밭의 주차장 조성 허가 신청',
    publicText: '경사도가 기준을 넘어 허가하지 않았습니다.',
  },
} as const

/** An answer with a mistake in it, and its correction. */
export const CORRECTED = {
  told: {
    kind: 'inconvenience-road',
    daysAgo: 7,
    upTo: 'decided',
    post: 'roads-2',
    isPublic: true,
    title: '산책로 난간이 흔들립니다',
    body: '하천 산책로 내려가는 계단의 난간이 흔들려 잡을 수 없습니다.',
    details: { place: '금학천 산책로 계단' },
    answer: {
      text: '난간의 나사를 조였고, 다음 달 3일까지 새 난간으로 바꿉니다.',
      publicTitle: '하천 산책로 난간 수리',
      publicText: '나사를 조였고, 다음 달 3일까지 새 난간으로 바꿉니다.',
    },
    person: person('남보람', 20),
  },
  correction: {
    why: '새 난간으로 바꾸는 날짜를 잘못 적었습니다. 죄송합니다.',
    text: '난간의 나사를 조였고, 다음 달 13일까지 새 난간으로 바꿉니다.',
    reason: null,
    remedy: null,
    publicTitle: '하천 산책로 난간 수리',
    publicText: '나사를 조였고, 다음 달 13일까지 새 난간으로 바꿉니다.',
    keepsPublic: true,
  },
} as const satisfies { told: Told; correction: object }

/** One question back on the answer, and how satisfying it was. */
export const FOLLOWED = {
  told: {
    kind: 'inconvenience-road',
    daysAgo: 6,
    upTo: 'decided',
    post: 'roads-2',
    isPublic: true,
    title: '공원 가는 길의 보안등이 깜빡입니다',
    body: '저녁마다 깜빡여서 눈이 아픕니다. 고쳐 주세요.',
    details: { fault: 'light', place: '마을 공원 뒷길' },
    answer: {
      text: '안정기를 바꾸었고 깜빡이지 않는 것을 확인했습니다. 알려 주셔서 고맙습니다.',
      publicTitle: '공원 뒷길 보안등 수리',
      publicText: '안정기를 바꾸어 깜빡이지 않습니다.',
    },
    person: person('채이슬', 21),
  },
  question: '옆에 있는 보안등도 같은 때에 달았다고 들었습니다. 함께 살펴보셨나요?',
  answer: '네, 이어진 보안등 네 개를 함께 살펴보았고 모두 이상이 없습니다.',
  remark: '빨리 고쳐 주셔서 고맙습니다.',
} as const satisfies { told: Told; question: string; answer: string; remark: string }

const noise = (name: string, n: number, title: string, body: string): Told => ({
  kind: 'inconvenience-life',
  daysAgo: 1,
  upTo: 'received',
  post: '',
  isPublic: true,
  title,
  body,
  details: { place: '역 앞 광장' },
  person: person(name, n),
})

/** Five petitioners of the same purport, answered together. */
export const SAME: readonly Told[] = [
  noise(
    '고은비',
    22,
    '역 앞 광장의 의자를 다시 놓아 주세요',
    '역 앞 광장에 있던 의자가 없어져 어르신이 앉을 곳이 없습니다. 의자를 다시 놓아 주세요.',
  ),
  noise(
    '노을찬',
    23,
    '역 앞 광장 의자가 없어졌습니다',
    '역 앞 광장에 있던 의자가 없어졌습니다. 버스를 기다리며 앉을 곳이 없으니 다시 놓아 주세요.',
  ),
  noise(
    '마바다',
    24,
    '광장에 앉을 의자가 필요합니다',
    '역 앞 광장의 의자가 없어져 아이와 앉을 곳이 없습니다. 의자를 다시 놓아 주세요.',
  ),
  noise(
    '소나래',
    25,
    '역 앞 의자를 왜 치웠나요',
    '역 앞 광장에 있던 의자를 치워 앉을 곳이 없습니다. 다시 놓아 주세요.',
  ),
  noise(
    '우가람',
    26,
    '역 광장에 의자를 놓아 주세요',
    '역 앞 광장에 의자가 없어 다리가 아픈 사람이 앉을 곳이 없습니다. 의자를 다시 놓아 주세요.',
  ),
]
