import { josa } from 'es-hangul'
import { pages } from '#modules/pages/index.ts'
import { type Lang, wordsFor } from '#kernel/words.ts'

/** 용인으로, 주차로; of what does not end in a Korean syllable (으)로. */
const towards = (word: string): string =>
  /[가-힣]$/.test(word) ? `’${josa.pick(word, '으로/로')}` : '’(으)로'
const asObject = (word: string): string =>
  /[가-힣]$/.test(word) ? `’${josa.pick(word, '을/를')}` : '’을(를)'

export const words = wordsFor({
  ko: {
    search: '통합검색',
    label: '검색어',
    submit: '검색',
    hint: '두 글자 이상 넣으면 잘 찾습니다. 예: 가로등, 주차',
    found: (count: number, isCapped: boolean) =>
      isCapped
        ? `아주 많아서 최근 ${count.toLocaleString('ko')}건을 보여 드립니다. 조건을 골라 좁혀 보세요.`
        : `${count.toLocaleString('ko')}건을 찾았습니다.`,
    count: (n: number, isCapped: boolean) => `${n.toLocaleString('ko')}건${isCapped ? ' 이상' : ''}`,
    meant: (typed: string, meant: string) =>
      `‘${typed}${asObject(typed)} ‘${meant}${towards(meant)} 찾았습니다.`,
    asTyped: (typed: string) => `‘${typed}’ 그대로 찾기`,
    alone: (typed: string, word: string) =>
      `‘${typed}’의 낱말이 모두 든 글이 없어 ‘${word}${towards(word)} 찾은 것을 보여 드립니다.`,
    spelt: (word: string) => `‘${word}${asObject(word)} 찾으셨나요?`,
    results: '검색 결과',
    none: (query: string) => `‘${query}’에 대한 결과가 없습니다.`,
    everywhereInstead: '고른 조건 없이 다시 찾기',
    titles: '혹시 이것을 찾으시나요?',
    wordsAlone: '낱말 하나로 찾기',
    tryThis: '이렇게 찾아 보세요',
    tips: [
      '맞춤법과 한/영 전환을 확인해 주세요.',
      '낱말 수를 줄이거나 더 짧은 낱말로 찾아 보세요.',
      '비슷한 다른 낱말로 찾아 보세요. 예: 쓰레기, 폐기물',
    ],
    often: '자주 찾는 곳',
    ask: '그래도 찾지 못하셨나요?',
    petition: '민원으로 물어보기',
    call: '전화로 물어보기:',
    /** Of what is no text of the site: those have the names of their types. */
    kinds: {
      kind: '민원편람',
      department: '부서',
      file: '첨부파일',
      petition: '민원 처리 공개',
      counsel: '상담 질문과 답변',
      posting: '게시판',
    } as Record<string, string>,
    kind: '종류',
    department: '담당부서',
    period: '기간',
    periods: { month: '최근 한 달', half: '최근 여섯 달', year: '최근 1년' },
    order: '순서',
    orders: { best: '관련 높은 순', newest: '최신순' },
    narrow: '조건 적용',
    everywhere: '전체',
    otherLanguage: '한국어로 찾은 것이 없어 다른 언어로 된 글을 보여 드립니다.',
    untitled: '(제목 없음)',
  },
  en: {
    search: 'Search',
    label: 'Search for',
    submit: 'Search',
    hint: 'Two letters or more find best. Korean texts are found with Korean words.',
    found: (count: number, isCapped: boolean) =>
      isCapped
        ? `There are very many: these are the newest ${count.toLocaleString('en')}. Narrow them down above.`
        : `${count.toLocaleString('en')} results.`,
    count: (n: number, isCapped: boolean) => `${n.toLocaleString('en')}${isCapped ? ' or more' : ''}`,
    meant: (typed: string, meant: string) => `Showing results for “${meant}” instead of “${typed}”.`,
    asTyped: (typed: string) => `Search for “${typed}” as typed`,
    alone: (typed: string, word: string) =>
      `No text holds all words of “${typed}”. These are the results for “${word}”.`,
    spelt: (word: string) => `Did you mean “${word}”?`,
    results: 'Results',
    none: (query: string) => `Nothing was found for “${query}”.`,
    everywhereInstead: 'Search again without the filters',
    titles: 'Were you looking for this?',
    wordsAlone: 'One word alone',
    tryThis: 'What to try',
    tips: [
      'Check the spelling, and whether the keyboard stood at the right language.',
      'Try fewer or shorter words.',
      'Try a word with the same meaning.',
    ],
    often: 'Pages that many look for',
    ask: 'Still not found?',
    petition: 'Ask us in a petition',
    call: 'Call us:',
    kinds: {
      kind: 'Handbook of petitions',
      department: 'Department',
      file: 'Attachment',
      petition: 'Petitions in public',
      counsel: 'Counsel answers',
      posting: 'Board',
    } as Record<string, string>,
    kind: 'Kind',
    department: 'Department',
    period: 'Period',
    periods: { month: 'Last month', half: 'Last six months', year: 'Last year' },
    order: 'Order',
    orders: { best: 'Best first', newest: 'Newest first' },
    narrow: 'Apply',
    everywhere: 'All',
    otherLanguage: 'Nothing was found in English. These texts are in Korean.',
    untitled: '(untitled)',
  },
})

/** What kinds of findings are called. */
export const kindName = (lang: Lang, kind: string): string =>
  pages.typeNames(lang)[kind] ?? words(lang).kinds[kind] ?? kind
