import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    lead: '무엇을 도와드릴까요? 찾는 말을 위의 검색창에 넣어 주세요.',
    boards: '게시판',
    boardsSay: '시민이 남긴 의견을 읽습니다.',
    search: '통합검색',
    searchSay: '누리집의 모든 글을 한 번에 찾습니다.',
    visit: '찾아오는 곳',
    hours: '업무 시간',
    phone: '대표 전화',
    address: '주소',
  },
  en: {
    lead: 'How can we help? Type what you are looking for into the search box above.',
    boards: 'Boards',
    boardsSay: 'Read what citizens wrote.',
    search: 'Search',
    searchSay: 'Search every text of this site at once.',
    visit: 'Visit or call',
    hours: 'Office hours',
    phone: 'Telephone',
    address: 'Address',
  },
})
