import type { ItemType } from '../../src/modules/pages/index.ts'

type Text = readonly [title: string, body: string]
interface Content {
  readonly section: string
  readonly type: ItemType
  readonly department: string
  /** Days since it was published. */
  readonly daysAgo?: number
  /** The posting period, in days from its publication. */
  readonly postedDays?: number
  readonly ko: Text
  readonly en?: Text
  readonly fields?: Readonly<Record<string, string>>
  /** Fields that are days, in days from today. */
  readonly days?: Readonly<Record<string, number>>
  /** Fields that are moments: days from today and minutes of the day. */
  readonly moments?: Readonly<Record<string, readonly [number, number]>>
}

export const CONTENTS: readonly Content[] = [
  {
    section: 'notices',
    type: 'notice',
    department: 'parks',
    daysAgo: 5,
    postedDays: 25,
    ko: [
      '도시공원 이용 조례 일부개정안 입법예고',
      '공원에서 반려견과 함께 걷는 시간을 넓히려고 조례를 고칩니다.\n\n## 주요 내용\n- 이른 아침과 늦은 저녁에 목줄 구간을 넓힙니다.\n- 배변 봉투함을 입구마다 둡니다.\n\n## 의견 내기\n예고기간에 공원녹지과로 의견을 보내 주세요.',
    ],
    en: [
      'Draft revision of the ordinance on parks',
      'The hours for walking dogs in parks are to be extended.\n\n## In short\n- Longer hours early and late, on the lead.\n- Bags at each entrance.\n\n## Your opinion\nSend it to the parks department while the draft is posted.',
    ],
    fields: { noticeKind: 'legislation', noticeNumber: '용인시 공고 제2026-1187호' },
    moments: { deadlineAt: [20, 18 * 60] },
  },
  {
    section: 'notices',
    type: 'notice',
    department: 'welfare',
    daysAgo: 2,
    postedDays: 14,
    ko: [
      '기간제 근로자(돌봄 도우미) 채용 공고',
      '홀로 사는 어르신을 돌볼 분을 모십니다.\n\n| 구분 | 인원 | 기간 |\n| 돌봄 도우미 | 6명 | 2027년 1월~12월 |\n\n이력서와 신청서를 복지정책과에 내 주세요.',
    ],
    fields: { noticeKind: 'recruitment', noticeNumber: '용인시 공고 제2026-1201호' },
    moments: { deadlineAt: [10, 18 * 60] },
  },
  {
    section: 'notices',
    type: 'notice',
    department: 'roads',
    daysAgo: 1,
    postedDays: 10,
    ko: ['보행자 안전 울타리 설치 입찰 공고', '초등학교 앞 여덟 곳에 안전 울타리를 놓을 업체를 찾습니다.'],
    fields: { noticeKind: 'bid', noticeNumber: '용인시 공고 제2026-1210호' },
    moments: { deadlineAt: [9, 10 * 60] },
  },
  {
    section: 'press',
    type: 'press',
    department: 'communication',
    daysAgo: 1,
    ko: [
      '겨울철 버스 정류장 온열 의자 210개로 늘려',
      '용인시는 올겨울 버스 정류장 온열 의자를 210개로 늘렸습니다.\n\n아침 6시부터 밤 11시까지, 기온이 15도 아래로 내려가면 따뜻해집니다.',
    ],
    fields: { contact: '시민소통과 031-324-2040' },
  },
  {
    section: 'projects',
    type: 'project',
    department: 'roads',
    ko: [
      '학교 앞 보도 넓히기',
      '## 왜 하나요\n아이들이 차도로 내려서지 않고 걷도록 보도를 2미터 넘게 넓힙니다.\n\n## 지금까지\n스물네 곳 가운데 열한 곳을 마쳤습니다.',
    ],
    en: [
      'Wider pavements at schools',
      '## Why\nSo that children need not step onto the road.\n\n## So far\nEleven of twenty-four places are done.',
    ],
    fields: {
      goal: '초등학교 앞 보도 24곳을 2미터 넘게 넓힘',
      goalEn: 'Pavements of two metres at 24 schools',
      budgetWon: '3800000000',
      stage: 'running',
      progress: '46',
    },
    days: { updatedOn: -5, startsOn: -300, endsOn: 220 },
  },
  {
    section: 'projects',
    type: 'project',
    department: 'environment',
    ko: ['미세먼지 알림판 놓기', '공원과 학교 근처에 알림판 마흔 개를 놓습니다.'],
    en: ['Air quality boards', 'Forty boards near parks and schools.'],
    fields: {
      goal: '알림판 40개 설치',
      goalEn: '40 boards',
      budgetWon: '420000000',
      stage: 'planned',
      progress: '5',
    },
    days: { updatedOn: -12, startsOn: 40, endsOn: 300 },
  },
  {
    section: 'events',
    type: 'event',
    department: 'culture',
    ko: ['겨울밤 작은 음악회', '현악 사중주와 어린이 합창을 들려 드립니다. 휠체어 자리 열두 석이 있습니다.'],
    en: [
      'A small concert on a winter night',
      'A string quartet and a children’s choir. Twelve places for wheelchairs.',
    ],
    fields: {
      place: '시민 문화회관 작은 공연장',
      placeEn: 'Small hall, civic culture centre',
      fee: '무료',
      feeEn: 'Free',
    },
    moments: { startsAt: [4, 19 * 60], endsAt: [4, 20 * 60 + 30] },
  },
  {
    section: 'events',
    type: 'event',
    department: 'parks',
    ko: ['가족 숲 걷기', '숲 해설사와 두 시간 걷습니다. 따뜻한 옷을 입고 오세요.'],
    fields: { place: '한숲공원 정문', fee: '무료' },
    moments: { startsAt: [10, 10 * 60], endsAt: [10, 12 * 60] },
  },
  {
    section: 'places',
    type: 'place',
    department: 'culture',
    ko: ['한빛도서관', '어린이실과 점자 자료실이 있습니다. 매주 월요일에 쉽니다.'],
    en: ['Hanbit library', 'With a children’s room and books in Braille. Closed on Mondays.'],
    fields: {
      category: 'library',
      address: '용인시 처인구 한빛로 21',
      addressEn: '21 Hanbit-ro, Cheoin-gu',
      telephone: '031-324-4001',
      hours: '화~일 09:00~20:00',
      hoursEn: 'Tue–Sun 09:00–20:00',
      access: '승강기와 경사로가 있습니다.',
      accessEn: 'Lift and ramp.',
      latitude: '37.2351',
      longitude: '127.2040',
    },
  },
  {
    section: 'places',
    type: 'place',
    department: 'parks',
    ko: ['한숲공원', '산책길 3.2킬로미터 가운데 1.8킬로미터는 휠체어로 다닐 수 있습니다.'],
    fields: {
      category: 'park',
      address: '용인시 기흥구 한숲로 100',
      hours: '하루 내내',
      access: '무장애 산책길 1.8킬로미터',
      latitude: '37.2755',
      longitude: '127.1150',
    },
  },
  {
    section: 'forms',
    type: 'form',
    department: 'civil-affairs',
    ko: ['정보공개 청구서', '누리집에서 바로 청구해도 됩니다. 종이로 낼 때 쓰는 서식입니다.'],
    fields: { formNumber: '별지 제1호' },
  },
  {
    section: 'faq',
    type: 'faq',
    department: 'civil-affairs',
    ko: [
      '민원을 내고 나서 내용을 고칠 수 있나요?',
      '접수하기 전에는 [내 민원 보기](/petitions/lookup)에서 고칠 수 있습니다. 접수한 뒤에는 보탤 내용을 담당자에게 보내 주세요.',
    ],
    en: [
      'Can I change my petition after filing it?',
      'Before its receipt yes, under [Follow my petition](/petitions/lookup). Afterwards send what is to be added to the officer.',
    ],
    fields: { category: '민원', categoryEn: 'Petitions' },
  },
  {
    section: 'faq',
    type: 'faq',
    department: 'waste',
    ko: [
      '대형 폐기물은 어떻게 버리나요?',
      '먼저 신고하고 받은 번호를 붙여 내놓습니다. [쓰레기 버리는 날](/life/waste)을 봐 주세요.',
    ],
    fields: { category: '생활', categoryEn: 'Life' },
  },
  {
    section: 'publications',
    type: 'publication',
    department: 'communication',
    ko: ['시정 소식지 겨울호', '## 이번 호\n- 눈길에 넘어지지 않는 법\n- 새로 문을 연 돌봄 쉼터'],
    fields: { issuer: '용인시', issuerEn: 'Yongin City', issueNumber: '2026년 겨울호' },
    days: { issuedOn: -8 },
  },
  {
    section: 'life',
    type: 'guide',
    department: 'civil-affairs',
    ko: [
      '여권 만들기',
      '처음 만드는 분과 새로 바꾸는 분 모두 같은 차례입니다.\n\n## 사진 준비\n여섯 달 안에 찍은 사진 한 장을 준비합니다.\n\n- 크기: 가로 3.5cm, 세로 4.5cm\n- 배경: 흰색\n\n## 신청하러 가기\n시청이나 구청 민원실에 신분증을 가지고 갑니다. 18세가 안 되었으면 부모님이 함께 옵니다.\n\n## 받기\n나흘쯤 뒤에 찾으러 오거나 우편으로 받습니다.',
    ],
    en: [
      'Getting a passport',
      'The same steps for a first passport and for a new one.\n\n## Have a photograph\nOne, taken within six months.\n\n- Size: 3.5 by 4.5 cm\n- Background: white\n\n## Apply\nBring your identity card to the civil affairs office.\n\n## Receive it\nAfter four days or so, there or by post.',
    ],
  },
  {
    section: 'business',
    type: 'page',
    department: 'planning',
    ko: [
      '창업 지원',
      '## 빈 사무실 빌리기\n청년 창업자에게 여섯 달 동안 무료로 빌려 드립니다.\n\n## 상담\n매주 수요일 오후에 세무사와 변호사가 상담합니다.',
    ],
    en: [
      'Starting a business',
      '## Offices\nFree for six months for young founders.\n\n## Advice\nWednesday afternoons, by tax accountants and lawyers.',
    ],
  },
  {
    section: 'culture',
    type: 'page',
    department: 'culture',
    ko: [
      '하루 나들이 길',
      '## 오전\n한숲공원을 걷고 도서관에 들릅니다.\n\n## 오후\n전통시장에서 점심을 먹고 문화회관 전시를 봅니다.',
    ],
    en: [
      'A day out',
      '## Morning\nThe park, then the library.\n\n## Afternoon\nLunch at the market, then the exhibition.',
    ],
  },
  {
    section: 'roads',
    type: 'page',
    department: 'roads',
    ko: [
      '도로 고장 알리기',
      '## 무엇을 알리나요\n패인 곳, 꺼진 가로등, 막힌 빗물받이를 알려 주세요.\n\n## 어떻게 알리나요\n- 전자민원창구에서 사진과 함께 신청합니다.\n- 급하면 아래 전화로 알립니다.',
    ],
    en: [
      'Reporting a fault of a road',
      '## What\nHoles, street lights that are out, blocked drains.\n\n## How\n- At the e-petition desk, with a photograph.\n- In a hurry, by the telephone below.',
    ],
  },
  {
    section: 'roads',
    type: 'news',
    department: 'roads',
    daysAgo: 4,
    ko: [
      '밤에 하는 포장 공사',
      '차가 적은 밤 10시부터 다음 날 아침 6시까지 길을 고칩니다. 가까운 곳에 사는 분께 미리 알립니다.',
    ],
  },
  {
    section: 'giheung',
    type: 'page',
    department: 'giheung',
    ko: [
      '기흥구 민원실 이용 안내',
      '## 시간\n평일 아침 9시부터 저녁 6시까지 엽니다. 점심시간에는 두 사람이 남아 있습니다.\n\n## 찾아오는 길\n구청 1층에 있습니다. 휠체어로 들어올 수 있습니다.',
    ],
    en: [
      'The civil affairs office of Giheung-gu',
      '## Hours\nWeekdays from 9 to 18; two of us stay over lunch.\n\n## Way\nOn the ground floor, without steps.',
    ],
  },
]
