import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    inFile: (name: string, what: string) => `‘${name}’ ${what}`,
    unread: (name: string) => `‘${name}’: 파일 내용을 아직 읽고 있습니다. 잠시 뒤에 다시 해 주세요.`,
    unreadable: (name: string) =>
      `‘${name}’: 내용을 끝까지 읽을 수 없는 파일입니다(암호, 스캔한 그림, 긴 문서). 개인정보가 있는지 열어서 살펴봐 주세요.`,
  },
  en: {
    inFile: (name: string, what: string) => `“${name}”: ${what}`,
    unread: (name: string) => `“${name}”: what the file says is still being read. Try again in a moment.`,
    unreadable: (name: string) =>
      `“${name}”: not all of this file can be read by the program (locked, scanned, or long). Open it and look for personal data.`,
  },
})
