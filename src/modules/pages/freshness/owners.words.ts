import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    title: '콘텐츠 담당',
    lead: '사람이 바뀌거나 부서가 나뉘면 글을 한 번에 넘깁니다. 넘기면 누리집의 담당부서와 전화도 바로 바뀝니다.',
    items: '콘텐츠',
    orphans: '담당이 없어진 글',
    noOrphans: '없습니다.',
    owners: '담당이 있는 글',
    closed: (id: string) => `없어진 부서(${id})`,
    group: (name: string, count: number) => `${name}: ${count}건`,
    to: '넘겨받을 직위',
    handOver: '모두 넘기기',
    done: (count: string) => `${count}건을 넘겼습니다.`,
  },
  en: {
    title: 'Who answers for texts',
    lead: 'When somebody leaves or a department is split, hand all texts over at once. The site shows the new department and telephone at once.',
    items: 'Content',
    orphans: 'Texts that nobody answers for',
    noOrphans: 'None.',
    owners: 'Texts with somebody',
    closed: (id: string) => `department that is gone (${id})`,
    group: (name: string, count: number) => `${name}: ${count}`,
    to: 'Post that takes them',
    handOver: 'Hand all over',
    done: (count: string) => `${count} handed over.`,
  },
})
