/** People of the forum, of our own invention. */
export const PEOPLE = [
  '둘레길산책',
  '기흥호수',
  '자전거출근',
  '수지사는곰',
  '텃밭지기',
  '동백나무',
  '처인들녘',
  '도서관단골',
]

export interface Told {
  readonly board: 'free' | 'questions' | 'praise' | 'suggestions'
  readonly by: number
  /** Days before today. */
  readonly daysAgo: number
  readonly title: string
  readonly body: string
  readonly isClosed?: boolean
  readonly comments?: readonly (readonly [by: number, text: string])[]
  readonly answer?: string
  readonly likes?: number
  readonly became?: 'withdrawn' | 'let-through' | 'reported'
}

export const FORUM: readonly Told[] = [
  {
    board: 'free',
    by: 0,
    daysAgo: 12,
    title: '탄천 산책로에 꽃이 피었어요',
    body: '저녁에 걸어 보니 길가에 코스모스가 한창입니다.\n아이와 걷기 좋았습니다.',
    comments: [
      [1, '사진 찍으러 가야겠네요.'],
      [5, '주말에는 자전거가 많으니 천천히 걸으세요.'],
    ],
    likes: 5,
  },
  {
    board: 'free',
    by: 1,
    daysAgo: 11,
    title: '호수공원 음악회 다녀왔습니다',
    body: '자리가 넉넉해서 편하게 들었습니다. 다음 달에도 열린다고 합니다.',
    likes: 3,
  },
  {
    board: 'free',
    by: 2,
    daysAgo: 10,
    title: '자전거 보관대 어디를 쓰시나요',
    body: '역 앞 보관대가 늘 가득 찹니다. 다른 곳을 아시면 알려 주세요.',
    comments: [
      [3, '도서관 옆에도 있습니다.'],
      [2, '고맙습니다. 내일 가 보겠습니다.'],
    ],
  },
  {
    board: 'free',
    by: 3,
    daysAgo: 9,
    title: '동네 빵집 추천',
    body: '새로 문을 연 빵집의 보리빵이 담백합니다.',
    became: 'reported',
  },
  {
    board: 'free',
    by: 4,
    daysAgo: 8,
    title: '주말농장 배추가 잘 자랍니다',
    body: '올해는 비가 알맞게 와서 속이 꽉 찼습니다. 모종을 나눠 주신 분들 고맙습니다.',
    comments: [[6, '저희 밭도 그렇습니다.']],
    likes: 4,
  },
  {
    board: 'free',
    by: 5,
    daysAgo: 7,
    title: '밤에 켜지는 분수 시간이 바뀌었네요',
    body: '아홉 시까지 하더니 여덟 시에 끝납니다.',
    became: 'withdrawn',
  },
  {
    board: 'free',
    by: 6,
    daysAgo: 5,
    title: '장날 풍경',
    body: '닷새장에 사람이 많이 늘었습니다. 국밥집 앞에 줄이 길었습니다.',
  },
  {
    board: 'free',
    by: 7,
    daysAgo: 3,
    title: '도서관에서 읽은 책 이야기',
    body: '용인의 옛길을 다룬 책을 읽었습니다. 늘 다니는 길이 다르게 보입니다.',
    likes: 2,
  },
  {
    board: 'free',
    by: 0,
    daysAgo: 1,
    title: '첫눈이 왔습니다',
    body: '아침에 보니 산에 눈이 앉았습니다. 출근길 조심하세요.',
    comments: [
      [4, '언덕길은 벌써 얼었습니다.'],
      [1, '제설함 위치를 알아 두면 좋겠습니다.'],
      [7, '따뜻하게 입고 나오세요.'],
    ],
    likes: 6,
  },
  {
    board: 'questions',
    by: 2,
    daysAgo: 9,
    title: '자전거 무료 정비는 언제 하나요',
    body: '작년 가을에 구청 앞에서 했던 자전거 정비 행사가 올해도 있는지 궁금합니다.',
    answer: '올해는 12월 5일과 12일 오전 10시부터 구청 앞마당에서 합니다. 신청하지 않고 오셔도 됩니다.',
    comments: [[3, '저도 궁금했습니다. 고맙습니다.']],
    likes: 3,
  },
  {
    board: 'questions',
    by: 7,
    daysAgo: 6,
    title: '도서관 휴관일을 알려 주세요',
    body: '연말에 도서관이 쉬는 날을 알고 싶습니다.',
    answer: '12월 25일과 31일에 쉽니다. 도서관 누리집의 행사 달력에서도 볼 수 있습니다.',
  },
  {
    board: 'questions',
    by: 5,
    daysAgo: 4,
    title: '제 신청이 어디까지 되었는지',
    body: '지난주에 낸 신청이 어떻게 되고 있는지 알고 싶습니다.',
    isClosed: true,
    answer: '담당 부서에 전해 두었습니다. 이번 주 안에 연락드리겠습니다.',
  },
  {
    board: 'questions',
    by: 1,
    daysAgo: 2,
    title: '겨울에도 물놀이 연못에 들어갈 수 있나요',
    body: '얼음이 얼면 들어가도 되는지 궁금합니다.',
  },
  {
    board: 'praise',
    by: 3,
    daysAgo: 10,
    title: '버스 기사님 고맙습니다',
    body: '어르신이 자리에 앉을 때까지 기다려 주셨습니다.',
    likes: 7,
  },
  {
    board: 'praise',
    by: 4,
    daysAgo: 6,
    title: '민원실 직원분이 친절했습니다',
    body: '처음 하는 신청이라 서툴렀는데 끝까지 도와주셨습니다.',
    comments: [[0, '저도 그분께 도움을 받았습니다.']],
    likes: 4,
  },
  {
    board: 'praise',
    by: 6,
    daysAgo: 3,
    title: '골목을 쓸어 주시는 이웃',
    body: '아침마다 낙엽을 쓸어 주시는 분이 계십니다. 고맙습니다.',
  },
  {
    board: 'praise',
    by: 7,
    daysAgo: 1,
    title: '길을 찾아 준 학생',
    body: '길을 헤매는데 병원까지 함께 가 주었습니다.',
  },
  {
    board: 'suggestions',
    by: 0,
    daysAgo: 8,
    title: '산책로에 쉼터를 더 두면 좋겠습니다',
    body: '탄천 길 중간에 앉을 곳이 없습니다. 나무 아래 긴 의자를 두면 어르신들이 쉬어 가실 수 있습니다.',
    became: 'let-through',
    likes: 8,
  },
  {
    board: 'suggestions',
    by: 4,
    daysAgo: 5,
    title: '텃밭 나눔 날을 정합시다',
    body: '남는 채소를 나누는 날을 한 달에 한 번 정하면 좋겠습니다.',
    became: 'let-through',
    comments: [],
  },
  {
    board: 'suggestions',
    by: 5,
    daysAgo: 0,
    title: '학교 앞 횡단보도에 그늘막을',
    body: '여름에 아이들이 신호를 기다리기 힘듭니다. 그늘막을 세우면 좋겠습니다.',
  },
]
export const REPORT = '가게를 알리는 광고로 보입니다.'
