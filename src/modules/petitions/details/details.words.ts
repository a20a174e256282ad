import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    title: '더 알려 주신 내용',
    question: '몇 가지만 더 알려 주세요',
    lead: '담당자가 한 번에 처리할 수 있게 묻습니다. 담당자만 보고 공개하지 않습니다.',
    choose: '선택하지 않음',
  },
  en: {
    title: 'Further details',
    question: 'A few things more',
    lead: 'With them the officer need not ask again. Only the officers in charge see them; nothing is published.',
    choose: 'No answer',
  },
})
