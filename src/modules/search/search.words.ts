import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    search: '통합검색',
    label: '검색어',
    submit: '검색',
    hint: '두 글자 이상 넣으면 잘 찾습니다. 예: 가로등, 주차',
    found: (count: number) =>
      count >= 5000 ? '5,000건 이상 찾았습니다.' : `${count.toLocaleString('ko')}건을 찾았습니다.`,
    results: '검색 결과',
    none: (query: string) => `‘${query}’에 대한 결과가 없습니다.`,
    tips: [
      '띄어쓰기를 바꾸거나 더 짧은 낱말로 찾아 보세요.',
      '비슷한 다른 낱말로 찾아 보세요.',
      '그래도 없으면 아래 전화로 물어봐 주세요.',
    ],
    kinds: {
      page: '안내',
      news: '새소식',
      kind: '민원편람',
      department: '부서',
      petition: '민원 처리 공개',
      counsel: '상담 질문과 답변',
      posting: '게시판',
      file: '첨부파일',
    } as Record<string, string>,
    kind: '어디에서',
    everywhere: '전체',
    otherLanguage: '한국어로 찾은 것이 없어 다른 언어로 된 글을 보여 드립니다.',
    untitled: '(제목 없음)',
  },
  en: {
    search: 'Search',
    label: 'Search for',
    submit: 'Search',
    hint: 'Two letters or more find best. Korean texts are found with Korean words.',
    found: (count: number) =>
      count >= 5000 ? '5,000 results or more.' : `${count.toLocaleString('en')} results.`,
    results: 'Results',
    none: (query: string) => `Nothing was found for “${query}”.`,
    tips: [
      'Try a shorter word, or other spacing.',
      'Try a word with the same meaning.',
      'Call the number below and ask us.',
    ],
    kinds: {
      page: 'Guide',
      news: 'News',
      kind: 'Handbook of petitions',
      department: 'Department',
      petition: 'Petitions in public',
      counsel: 'Counsel answers',
      posting: 'Board',
      file: 'Attachment',
    } as Record<string, string>,
    kind: 'Where',
    everywhere: 'Everywhere',
    otherLanguage: 'Nothing was found in English. These texts are in Korean.',
    untitled: '(untitled)',
  },
})
