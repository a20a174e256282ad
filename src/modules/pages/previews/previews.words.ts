import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    previews: '열려 있는 미리보기 주소',
    revision: '글',
    nth: (n: number) => `${n}번째`,
    maker: '만든 사람',
    until: '끝',
    act: '할 일',
    end: '지금 닫기',
  },
  en: {
    previews: 'Preview addresses that are open',
    revision: 'Text',
    nth: (n: number) => `No. ${n}`,
    maker: 'Made by',
    until: 'Until',
    act: 'What to do',
    end: 'Close now',
  },
})
