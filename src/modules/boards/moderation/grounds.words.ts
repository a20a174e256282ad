import { wordsFor } from '#kernel/words.ts'

export const groundsWords = wordsFor({
  ko: {
    heading: '살펴볼 점',
    intro: '자동으로 찾은 것이며 결정이 아닙니다. 글 전체를 읽고 판단해 주십시오.',
    nothing: '조례 제6조제2항에 해당할 수 있다고 찾은 것이 없습니다.',
    ground: (n: number) => `제6조제2항제${n}호`,
    score: (percent: number) => `가능성 ${percent}%`,
    places: '그렇게 본 부분을 글에 표시했습니다.',
    personal: (n: number) =>
      `개인정보로 보이는 곳이 ${n}곳 있습니다. 개인정보는 삭제 근거가 아니며 그 부분만 가립니다.`,
    cover: '개인정보 가리기',
    short: (n: number, percent: number) => `제${n}호 ${percent}%`,
    personalShort: '개인정보',
    none: '없음',
    show: '가린 말 보기',
    covered: '욕설로 보이는 말을 가렸습니다.',
    why: {
      political: '정치적 목적이나 성향이 드러나는 표현이 있습니다.',
      criticism: '기관이나 단체를 비난하는 표현이 있습니다. 근거가 있는지는 사람이 확인해야 합니다.',
      slander: '특정인의 명예를 해칠 수 있는 표현이 있습니다. 사실인지는 사람이 확인해야 합니다.',
      advertising: '상업성 광고로 보이는 표현이 있습니다.',
      copied: '다른 사람의 저작물을 옮겼거나 나누는 것으로 보입니다.',
      abuse: '욕설로 보이는 말이 있습니다.',
      obscenity: '음란한 표현으로 보이는 말이 있습니다.',
      'abusive-tone': '욕설 낱말은 없지만 글의 말투가 욕설에 가깝습니다.',
      election: '후보나 정당에 투표하도록 권하는 표현이 있습니다.',
      'election-period': '선거 기간에 후보나 정당에 투표하도록 권하는 표현이 있습니다.',
      unwholesome: '위협하거나 불법 거래를 권하는 표현이 있습니다.',
    },
  },
  en: {
    heading: 'Points to look at',
    intro: 'Found automatically; this is no decision. Please read the whole text and judge.',
    nothing: 'Nothing was found that Article 6(2) of the ordinance may cover.',
    ground: (n: number) => `Article 6(2), item ${n}`,
    score: (percent: number) => `likelihood ${percent}%`,
    places: 'What led to it is marked in the text.',
    personal: (n: number) =>
      `${n} ${n === 1 ? 'place looks' : 'places look'} like personal data. It is no ground for removal; it is covered where it stands.`,
    cover: 'Cover personal data',
    short: (n: number, percent: number) => `Item ${n}, ${percent}%`,
    personalShort: 'personal data',
    none: 'nothing',
    show: 'Show the covered words',
    covered: 'Words that look abusive are covered.',
    why: {
      political: 'There are expressions of a political purpose or leaning.',
      criticism: 'A body is criticised. Whether there are grounds for it a person must find out.',
      slander:
        'There are expressions that may harm somebody’s good name. Whether they are true a person must find out.',
      advertising: 'There are expressions that look like commercial advertising.',
      copied: 'It seems to copy or share a work of somebody else.',
      abuse: 'There are words that look like abuse.',
      obscenity: 'There are words that look obscene.',
      'abusive-tone': 'No word of abuse was found, but the tone of the text is close to it.',
      election: 'Readers are asked to vote for or against a candidate or party.',
      'election-period':
        'Within an election period readers are asked to vote for or against a candidate or party.',
      unwholesome: 'There are threats or offers of unlawful trade.',
    },
  },
})
