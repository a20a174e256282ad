interface Asked {
  readonly fieldId: string
  readonly postId: string
  readonly daysAgo: number
  readonly title: string
  readonly body: string
  readonly isOpen: boolean
  readonly asker: { name: string; email: string; phone: undefined; toldBy: 'mail' }
  readonly answer?: string
  readonly publicTitle?: string
}
const asker = (name: string, of: string) => ({
  name,
  email: `${of}@example.kr`,
  phone: undefined,
  toldBy: 'mail' as const,
})

export const ASKED: readonly Asked[] = [
  {
    fieldId: 'roads',
    postId: 'roads-2',
    daysAgo: 21,
    title: '가게 앞에 경사로를 놓고 싶습니다',
    body: '유아차와 휠체어가 들어올 수 있게 가게 앞 보도에 경사로를 놓으려고 합니다. 허가를 받아야 하나요?',
    isOpen: true,
    asker: asker('오하린', 'harin'),
    publicTitle: '가게 앞 보도에 경사로를 놓으려면 허가가 필요한가요?',
    answer:
      '보도에 붙박이 경사로를 놓으려면 도로점용허가를 받아야 합니다. 장애인 편의를 위한 경사로는 점용료를 깎거나 받지 않을 수 있습니다.\n허가 신청에는 위치도와 설계도가 필요하고, 걷는 폭이 1.5미터 넘게 남아야 합니다. 그때그때 폈다 접는 이동식 경사로는 허가 없이 쓸 수 있습니다.',
  },
  {
    fieldId: 'roads',
    postId: 'roads-2',
    daysAgo: 15,
    title: '이사할 때 사다리차',
    body: '이삿짐 사다리차를 골목에 두 시간쯤 세우려 합니다. 어디에 알려야 하나요?',
    isOpen: true,
    asker: asker('강도현', 'dohyun'),
    publicTitle: '이사할 때 골목에 사다리차를 세우려면 어디에 알리나요?',
    answer:
      '짧은 시간 짐을 싣고 내리는 일에는 점용허가가 필요하지 않습니다. 다만 차가 지나갈 길이 막히면 관할 경찰서에 도로 사용을 미리 알려 주세요.\n주정차 금지 구역에서는 짐을 싣고 내리는 동안에도 단속될 수 있으니 가까운 허용 구역을 이용해 주세요.',
  },
  {
    fieldId: 'civil',
    postId: 'civil-affairs-1',
    daysAgo: 12,
    title: '민원 대신 신청',
    body: '어머니가 인터넷을 쓰기 어려우십니다. 제가 대신 민원을 신청해도 되나요?',
    isOpen: true,
    asker: asker('윤서진', 'seojin'),
    publicTitle: '부모님 대신 민원을 신청할 수 있나요?',
    answer:
      '할 수 있습니다. 신청서에 부모님 성함을 적고 답변을 받을 연락처를 정해 주세요. 증명 발급처럼 본인 확인이 필요한 민원은 위임장과 신분증 사본을 가지고 민원실로 오셔야 합니다.\n65세가 넘은 분은 민원실에서 말로 신청하셔도 되고, 담당자가 받아 적어 드립니다.',
  },
  {
    fieldId: 'civil',
    postId: 'civil-affairs-1',
    daysAgo: 7,
    title: '처리기한 세는 법',
    body: '7일 안에 답한다고 하는데 토요일과 일요일도 세나요?',
    isOpen: true,
    asker: asker('배이안', 'ian'),
    publicTitle: '민원 처리기한 7일에 주말도 들어가나요?',
    answer:
      '들어가지 않습니다. 6일이 넘는 처리기간은 토요일과 공휴일을 빼고 날로 세며, 접수한 날이 첫날입니다. 5일까지는 근무시간으로 셉니다.\n접수되면 알려 드리는 처리기한이 이렇게 센 날이고, ‘내 민원 보기’에서 하루하루 볼 수 있습니다.',
  },
  {
    fieldId: 'civil',
    postId: 'civil-affairs-desk-1',
    daysAgo: 4,
    title: '여권을 대신 찾을 수 있나요',
    body: '지난주에 신청한 여권을 남편이 대신 찾아도 되나요?',
    isOpen: false,
    asker: asker('문채아', 'chaea'),
    answer: '대신 찾으시려면 위임장, 두 분의 신분증, 접수증이 필요합니다. 여권 창구로 오시면 됩니다.',
  },
  {
    fieldId: 'roads',
    postId: 'roads-2',
    daysAgo: 1,
    title: '자전거 거치대는 누가 놓나요',
    body: '아파트 정문 밖 보도에 자전거 거치대를 놓아 달라고 하려면 어디에 말해야 하나요?',
    isOpen: true,
    asker: asker('서지한', 'jihan'),
  },
]

export const SAVED = [
  {
    fieldId: 'roads',
    postId: 'roads-2',
    title: '도로점용허가 신청 방법',
    text: '도로점용허가는 신청서에 위치도와 설계도를 붙여 도로관리과에 내시면 됩니다. 처리기간은 민원 종류와 처리기준에서 볼 수 있습니다.',
  },
  {
    fieldId: 'civil',
    postId: 'civil-affairs-1',
    title: '민원실 여는 시간',
    text: '민원실은 평일 09:00부터 18:00까지 엽니다. 점심시간에도 교대로 일합니다.',
  },
] as const
