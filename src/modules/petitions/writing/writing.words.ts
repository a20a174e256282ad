import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: { others: (names: string) => `${names} 님이 지금 쓰고 있습니다. 함께 쓰기 전에 물어보세요.` },
  en: { others: (names: string) => `${names} is writing now. Ask before you write too.` },
})
