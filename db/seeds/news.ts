import type { Tx } from '../../src/kernel/db.ts'
import { addDays, instantAt, type LocalDate } from '../../src/kernel/time.ts'
import { departments } from '../../src/modules/departments/index.ts'
import { documentOf, pages } from '../../src/modules/pages/index.ts'
import type { SeedContext } from './context.ts'

interface Item {
  readonly daysAgo: number
  readonly department: string
  /** The posting period, in days from its publication. */
  readonly days?: number
  readonly ko: readonly [title: string, body: string]
  readonly en?: readonly [title: string, body: string]
}

/** News of the last weeks, of our own invention. */
export async function seedNews(tx: Tx, { clock }: SeedContext): Promise<void> {
  const today = clock.today()
  for (const one of NEWS.toReversed()) {
    const [post] = await departments.posts(tx, one.department)
    if (!post) throw new Error(`no post in ${one.department}`)
    const publishedOn: LocalDate = addDays(today, -one.daysAgo)
    const text = ([title, body]: readonly [string, string]) => ({ title, document: documentOf(body) })
    const fromAt = one.daysAgo === 0 ? clock.now() : instantAt(publishedOn, 9 * 60)
    await pages.bringIn(tx, {
      section: 'news',
      type: 'news',
      departmentId: one.department,
      provider: post.title,
      phone: post.phone,
      checkedOn: publishedOn,
      texts: { ko: text(one.ko), en: one.en && text(one.en) },
      period: {
        fromAt,
        untilAt: one.days === undefined ? null : instantAt(addDays(publishedOn, one.days + 1), 0),
        afterPeriod: 'archive',
      },
      by: { id: 'system:seed', from: 'seed' },
      at: clock.now(),
    })
  }
}

const NEWS: readonly Item[] = [
  {
    daysAgo: 0,
    department: 'civil-affairs',
    ko: [
      '오늘은 민원의 날입니다',
      '11월 24일은 민원의 날입니다.\n\n올해 가장 많이 물어보신 것 열 가지를 모아 [민원 이용 안내](/guide)에 정리했습니다.\n\n민원실에 오시는 분께 따뜻한 차를 드립니다.',
    ],
    en: [
      'Today is Civil Petition Day',
      'November 24 is Civil Petition Day.\n\nThe ten questions asked most are answered in [How to petition](/guide).\n\nVisitors of the civil affairs office are offered tea.',
    ],
  },
  {
    daysAgo: 1,
    department: 'roads',
    days: 120,
    ko: [
      '눈이 오면 이렇게 치웁니다',
      '큰길은 시에서, 집 앞 보도는 주민이 함께 치웁니다.\n\n## 제설함\n비탈길마다 제설함 412개를 놓았습니다. 누구나 쓸 수 있습니다.\n\n## 알려 주세요\n얼어붙은 길은 [도로·가로등 불편 신고](/petitions/new?kind=inconvenience-road)로 알려 주세요.',
    ],
    en: [
      'When it snows',
      'The city clears the main roads, residents the pavement in front of their houses.\n\n## Boxes with salt\nThere are 412 of them on steep roads, for everyone to use.\n\n## Tell us\nReport ice as a [fault on a road](/petitions/new?kind=inconvenience-road).',
    ],
  },
  {
    daysAgo: 3,
    department: 'waste',
    days: 30,
    ko: [
      '김장 쓰레기는 일반 봉투에 담아 주세요',
      '12월 15일까지 절이지 않은 배추 겉잎은 일반 종량제 봉투(20리터 이상)에 담아 버릴 수 있습니다.\n물기를 빼고 흙을 털어 주세요.',
    ],
  },
  {
    daysAgo: 5,
    department: 'transport',
    ko: [
      '버스 정류장 열한 곳에 바람막이를 놓았습니다',
      '바람이 심한 정류장부터 놓았습니다.\n\n| 구 | 정류장 수 |\n| 처인구 | 5 |\n| 기흥구 | 3 |\n| 수지구 | 3 |\n\n더 필요한 곳은 [건의](/petitions/new?kind=recommendation)해 주세요.',
    ],
    en: [
      'Windbreaks at eleven bus stops',
      'Where the wind is strongest.\n\n| District | Stops |\n| Cheoin | 5 |\n| Giheung | 3 |\n| Suji | 3 |\n\n[Recommend](/petitions/new?kind=recommendation) others.',
    ],
  },
  {
    daysAgo: 7,
    department: 'culture',
    days: 21,
    ko: [
      '겨울밤 작은 음악회',
      '12월 첫째 토요일 저녁 6시, 시청 1층에서 시민 합창단이 노래합니다.\n표는 없습니다. 오시는 차례대로 앉으시면 됩니다.',
    ],
    en: [
      'A small concert on a winter evening',
      'On the first Saturday of December at 6 in the evening the citizens’ choir sings in City Hall.\nNo tickets. First come, first seated.',
    ],
  },
  {
    daysAgo: 9,
    department: 'tax',
    days: 45,
    ko: [
      '12월에는 자동차세를 냅니다',
      '12월 16일부터 31일까지 냅니다. 고지서를 받지 못하셨으면 세정과로 전화해 주세요.\n한꺼번에 낸 분은 내지 않습니다.',
    ],
  },
  {
    daysAgo: 12,
    department: 'welfare',
    ko: [
      '난방비가 걱정되시면 전화해 주세요',
      '혼자 사시는 어르신과 장애인 가구에 난방비를 드립니다.\n신청하지 못하는 이웃이 있으면 대신 알려 주세요. 전화 한 통이면 됩니다.',
    ],
  },
  {
    daysAgo: 14,
    department: 'parks',
    ko: [
      '놀이터 스물세 곳의 바닥을 새로 깔았습니다',
      '넘어져도 다치지 않는 바닥으로 바꾸었습니다. 내년에는 그늘막을 늘립니다.',
    ],
  },
  {
    daysAgo: 16,
    department: 'information',
    ko: [
      '누리집이 새로워졌습니다',
      '회원 가입 없이 민원을 신청하고, 처리되는 과정을 하루하루 볼 수 있습니다.\n불편한 점은 아래 번호로 알려 주세요.',
    ],
    en: [
      'A new website',
      'File petitions without an account, and see how they go on day by day.\nPlease tell us what does not work: the number is below.',
    ],
  },
  {
    daysAgo: 18,
    department: 'childcare',
    ko: [
      '밤에도 여는 어린이집이 네 곳 늘었습니다',
      '이제 모두 열아홉 곳입니다. 저녁 7시 반부터 밤 12시까지 맡길 수 있습니다.',
    ],
  },
  {
    daysAgo: 20,
    department: 'housing',
    ko: [
      '층간소음, 먼저 이야기해 보세요',
      '상담사가 두 집의 이야기를 듣고 함께 방법을 찾습니다. 돈은 들지 않습니다.',
    ],
  },
  {
    daysAgo: 22,
    department: 'audit',
    ko: [
      '불친절을 겪으셨나요',
      '공무원의 불친절이나 부당한 일을 겪으셨으면 [고충민원](/petitions/new?kind=grievance)으로 알려 주세요. 알린 분의 이름은 밝히지 않습니다.',
    ],
  },
]
