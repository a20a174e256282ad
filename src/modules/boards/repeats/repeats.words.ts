import { wordsFor } from '#kernel/words.ts'

export const repeatsWords = wordsFor({
  ko: {
    kind: {
      same: '똑같은 내용 (주 2회 이상, 제6조제2항제8호)',
      similar: '비슷한 내용 (1일 2회 이상, 제6조제2항제8호)',
    },
    score: (percent: number) => `${percent}%가 같습니다.`,
    period: '살펴본 기간',
    whySame: '동일인으로 보는 까닭',
    why: {
      account: '같은 계정으로 썼습니다.',
      person: '본인확인 결과가 같은 사람의 계정입니다.',
      contact: '같은 연락처로 가입한 계정입니다.',
      device: '같은 기기에서 썼습니다. 한 기기를 여럿이 쓸 수 있으며, 이 기록은 7일만 보관합니다.',
    },
    this: '이 글',
    other: '다른 글',
    marked: '두 글에 함께 있는 부분을 표시했습니다.',
  },
  en: {
    kind: {
      same: 'The same content (twice a week or more, Article 6(2), item 8)',
      similar: 'Similar content (twice a day or more, Article 6(2), item 8)',
    },
    score: (percent: number) => `${percent}% is the same.`,
    period: 'Days looked at',
    whySame: 'Why it counts as the same person',
    why: {
      account: 'Written with the same account.',
      person: 'The accounts belong to the same verified person.',
      contact: 'The accounts were opened with the same contact.',
      device: 'Written from the same device. Several people may use one; this is kept for seven days only.',
    },
    this: 'This text',
    other: 'The other text',
    marked: 'What stands in both texts is marked.',
  },
})
