import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    inFile: (name: string, what: string) => `‘${name}’ ${what}`,
    unread: (name: string) => `‘${name}’: 파일 내용을 아직 읽고 있습니다. 잠시 뒤에 다시 해 주세요.`,
  },
  en: {
    inFile: (name: string, what: string) => `“${name}”: ${what}`,
    unread: (name: string) => `“${name}”: what the file says is still being read. Try again in a moment.`,
  },
})
