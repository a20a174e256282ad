import type { Question } from '../../src/modules/operations/index.ts'

const said = (ko: string, en: string) => ({ ko, en })
const choices = (...all: readonly (readonly [string, string])[]) =>
  all.map(([ko, en], i) => ({ n: i + 1, label: said(ko, en) }))

export const QUESTIONS: readonly Question[] = [
  {
    n: 1,
    kind: 'single',
    label: said('누리집을 얼마나 자주 쓰시나요?', 'How often do you use this site?'),
    isRequired: true,
    choices: choices(
      ['날마다', 'Every day'],
      ['한 주에 한 번쯤', 'About once a week'],
      ['가끔', 'Now and then'],
    ),
    lines: [],
    showIf: null,
  },
  {
    n: 2,
    kind: 'multiple',
    label: said('무엇을 하러 오시나요?', 'What do you come for?'),
    isRequired: true,
    choices: choices(
      ['민원 신청', 'To file a petition'],
      ['민원 처리 보기', 'To follow a petition'],
      ['새소식', 'News'],
      ['부서 전화번호', 'Telephone numbers'],
    ),
    lines: [],
    showIf: null,
  },
  {
    n: 3,
    kind: 'scale',
    label: said('민원 신청이 쉬웠나요?', 'Was it easy to file a petition?'),
    isRequired: true,
    choices: choices(['어려움', 'hard'], ['쉬움', 'easy']),
    lines: [],
    showIf: { question: 2, choice: 1 },
  },
  {
    n: 4,
    kind: 'matrix',
    label: said('누리집은 어떤가요?', 'What do you think of this site?'),
    isRequired: true,
    choices: choices(['나쁨', 'Bad'], ['보통', 'Fair'], ['좋음', 'Good']),
    lines: choices(['글씨와 색', 'Letters and colours'], ['찾기', 'Search'], ['말이 쉬움', 'Plain words']),
    showIf: null,
  },
  {
    n: 5,
    kind: 'text',
    label: said('무엇을 고치면 좋을까요?', 'What should be better?'),
    isRequired: false,
    choices: [],
    lines: [],
    showIf: null,
  },
]

export const ROUND = {
  title: (year: number) => said(`${year}년 누리집 의견수렴`, `Opinions on this site, ${year}`),
  lead: said(
    '누리집을 쓰면서 좋았던 점과 아쉬웠던 점을 알려 주세요. 3분쯤 걸립니다.',
    'Tell us what is good here and what is not. It takes about three minutes.',
  ),
}

/** How some people answered: of each question the choices, then a text. */
export const ANSWERED: readonly (readonly [number[], number[], number[], number[], string])[] = [
  [[1], [1, 2], [4], [3, 2, 3], '민원 검색 결과가 너무 많아요. 부서별로 나누어 보여 주세요.'],
  [[2], [3], [], [3, 3, 3], ''],
  [[3], [4], [], [2, 1, 2], '전화번호를 첫 화면에서 바로 찾게 해 주세요.'],
  [[2], [1], [5], [3, 3, 3], ''],
  [
    [1],
    [1, 2, 3],
    [3],
    [2, 2, 3],
    '사진 설명을 다 달아 주세요. 화면을 읽어 주는 프로그램으로 보고 있습니다.',
  ],
  [[3], [3, 4], [], [3, 1, 2], '찾기에서 띄어쓰기를 틀리면 안 나와요.'],
  [[2], [2], [], [3, 2, 3], ''],
  [[1], [1], [2], [1, 2, 2], '글씨를 더 크게 볼 수 있으면 좋겠습니다.'],
]

export const DECIDED = [
  {
    title: '찾기를 더 쉽게',
    holds: ['검색', '찾'],
    decision: 'adopt',
    reason: '띄어쓰기가 달라도 찾게 하고, 결과를 부서와 종류로 나눕니다.',
    reasonEn: 'The search will find words however they are spaced, and sort results by department and kind.',
    done: '띄어쓰기와 조사를 가리지 않고 찾게 고쳤습니다.',
  },
  {
    title: '사진 설명',
    holds: ['사진'],
    decision: 'partly',
    reason: '새로 올리는 사진에는 설명을 꼭 달게 하고, 옛 사진은 많이 보는 쪽부터 답니다.',
    reasonEn: 'New pictures must be described; old ones get descriptions from the pages read most.',
    done: undefined,
  },
  {
    title: '글씨 크기',
    holds: ['글씨'],
    decision: 'not',
    reason: '화면 설정에서 글씨를 네 단계로 키울 수 있어, 이 기능을 더 잘 보이게 알리겠습니다.',
    reasonEn: 'Letters can be made larger in four steps already; we will make that easier to find.',
    done: undefined,
  },
] as const

export const YEAR_SAYS = said(
  '한 해 동안 의견을 주신 모든 분께 고맙습니다. 받아들이기로 한 일은 끝날 때까지 이 쪽에 알려 드리겠습니다.',
  'Thank you all. What we adopted is followed on this page until it is done.',
)

export const OPINIONS = [
  '버스 정류장 이름으로 찾을 수 있으면 좋겠습니다.',
  '인쇄할 때 메뉴는 빼 주세요.',
  '외국어 안내를 늘려 주세요.',
] as const

/** On pages: how they satisfied, and what was said about it. */
export const VOTES: readonly (readonly [
  path: string,
  department: string,
  scores: readonly number[],
  remark: string,
])[] = [
  ['/life/waste', 'waste', [5, 4, 4, 2, 5, 3], '버리는 요일을 동네별로 알려 주세요.'],
  ['/about/visit', 'civil-affairs', [5, 5, 4, 4, 3, 5, 1], '지도가 작아서 휴대전화로 보기 어렵습니다.'],
  ['/petitions/kinds', 'information', [3, 4, 2], ''],
]
