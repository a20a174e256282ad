import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    erased: '게시기간이 끝나 지운 글',
    lead: '게시기간이 끝나면 지우기로 한 글입니다. 글과 첨부한 그림, 파일의 쓰임은 모두 지웠고 아래 기록만 남았습니다.',
    path: '주소',
    department: '담당부서',
    posted: '게시기간',
    by: '쓴 사람',
    erasedAt: '지운 때',
    empty: '지운 글이 없습니다.',
  },
  en: {
    erased: 'Erased after their posting period',
    lead: 'Texts that were to be removed after their posting period. All they said, and their use of images and files, is gone; only this is left.',
    path: 'Address',
    department: 'Department',
    posted: 'Posted',
    by: 'Written by',
    erasedAt: 'Erased',
    empty: 'Nothing was erased.',
  },
})
