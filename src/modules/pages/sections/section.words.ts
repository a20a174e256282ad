import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    title: '제목',
    department: '담당부서',
    published: '올린 날',
    empty: '올라온 글이 없습니다.',
    archiveOf: (name: string) => `지난 ${name}`,
    archiveSays: '게시기간이 끝난 글입니다. 지금과 다를 수 있습니다.',
    feedOf: (name: string) => `${name} 구독(Atom)`,
  },
  en: {
    title: 'Title',
    department: 'Department',
    published: 'Published',
    empty: 'There is nothing here.',
    archiveOf: (name: string) => `${name}: archive`,
    archiveSays: 'These texts are no longer posted. They may differ from how things are now.',
    feedOf: (name: string) => `Subscribe to ${name} (Atom)`,
  },
})
