import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    revisions: '고친 기록',
    number: '차례',
    nth: (n: number) => `${n}번째`,
    at: '저장한 때',
    by: '쓴 사람',
    writer: (name: string, place: string | undefined) => (place === undefined ? name : `${name} (${place})`),
    program: '시스템',
    note: '적은 말',
    shown: '보이는 글',
    between: (a: number, b: number) => `${a}번째와 ${b}번째 비교`,
    none: '없음',
    restore: (n: number) => `${n}번째로 되돌리기`,
    restored: (n: number) => `${n}번째로 되돌림`,
  },
  en: {
    revisions: 'Revisions',
    number: 'Number',
    nth: (n: number) => `No. ${n}`,
    at: 'Saved',
    by: 'Written by',
    writer: (name: string, place: string | undefined) => (place === undefined ? name : `${name} (${place})`),
    program: 'The system',
    note: 'Note',
    shown: 'Shown',
    between: (a: number, b: number) => `No. ${a} beside no. ${b}`,
    none: 'Nothing',
    restore: (n: number) => `Go back to no. ${n}`,
    restored: (n: number) => `Back to no. ${n}`,
  },
})
