import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    map: '누리집 지도',
    mapLead: '메뉴와 안내, 부서 누리집을 한곳에 모았습니다.',
    sites: '부서 누리집',
    more: '그 밖의 안내',
    search: '통합검색',
    ordinance: '누리집 조례',
    ordinanceLead: '이 누리집은 조례에서 정한 일을 합니다. 조문마다 지금 하고 있는지 알려 드립니다.',
    ground: (law: string) => `전자민원창구의 법적 근거: ${law}.`,
    revised: '제정·개정',
    article: '조문',
    name: ([of, branch, paragraph, sub]: readonly number[]) =>
      `제${of}조${branch ? `의${branch}` : ''}${paragraph ? ` 제${paragraph}항` : ''}${sub ? ` 제${sub}호` : ''}`,
    says: '내용',
    state: '상태',
    done: '하고 있음',
    planned: '아직 하지 않음',
    deleted: (day: string) => `삭제 (${day})`,
    count: (done: number, all: number) => `조문의 항과 호 ${all}개 가운데 ${done}개를 하고 있습니다.`,
  },
  en: {
    map: 'Site map',
    mapLead: 'Menus, pages and sites of departments in one place.',
    sites: 'Sites of departments',
    more: 'More',
    search: 'Search',
    ordinance: 'The ordinance',
    ordinanceLead:
      'This site does what an ordinance says. Here is what of it is carried out now. The ordinance is in Korean.',
    ground: (law: string) => `The e-petition desk rests on the ${law}.`,
    revised: 'Enacted and revised',
    article: 'Article',
    name: ([of, branch, paragraph, sub]: readonly number[]) =>
      `Article ${of}${branch ? `-${branch}` : ''}${paragraph ? `(${paragraph})` : ''}${sub ? ` no. ${sub}` : ''}`,
    says: 'What it says',
    state: 'State',
    done: 'Carried out',
    planned: 'Not yet carried out',
    deleted: (day: string) => `Deleted (${day})`,
    count: (done: number, all: number) => `${done} of ${all} paragraphs and subparagraphs are carried out.`,
  },
})
