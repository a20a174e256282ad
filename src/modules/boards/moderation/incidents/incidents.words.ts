import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    title: '직원이 겪은 폭언 기록',
    lead: '게시글·댓글이나 전화, 창구에서 직원이 겪은 폭언과 위협을 남깁니다. 이름은 적지 않고 직위로만 남기며, 부서장이 보고 직원을 보호합니다.',
    done: '기록했습니다.',
    postId: '겪은 직원의 직위',
    place: '있었던 곳',
    placeHint: '게시글이나 댓글의 주소, 또는 전화·창구',
    ground: '해당하는 호 (조례 제6조제2항)',
    grounds: {
      '3': '제3호 기관·부서를 근거 없이 비난',
      '4': '제4호 특정인 비방·명예훼손',
      '6': '제6호 욕설·음란',
      '9': '제9호 그 밖의 불건전한 내용·위협',
    },
    happenedOn: '있었던 날',
    says: '있었던 일',
    saysHint: '욕설을 그대로 옮기지 않아도 됩니다.',
    save: '기록',
    list: '최근 기록',
    notedAt: '기록한 때',
    empty: '기록이 없습니다.',
    onlyHead: '기록은 부서장과 누리집 총괄이 봅니다.',
    refused: { 'not-yet': '있었던 날은 오늘이거나 그 전이어야 합니다.' },
  },
  en: {
    title: 'Abuse of staff',
    lead: 'Keeps abuse and threats that members of staff met in postings, comments, by telephone or at the counter. No names, posts alone; the head reads it and protects the staff.',
    done: 'Kept.',
    postId: 'Post of whom it was meant for',
    place: 'Where',
    placeHint: 'The address of the posting or comment, or telephone, or counter',
    ground: 'Item that applies (Article 6(2) of the ordinance)',
    grounds: {
      '3': 'Item 3: groundless criticism of a body',
      '4': 'Item 4: slander of a person',
      '6': 'Item 6: abuse or obscenity',
      '9': 'Item 9: other unwholesome content, threats',
    },
    happenedOn: 'Day',
    says: 'What happened',
    saysHint: 'Abusive words need not be repeated.',
    save: 'Keep',
    list: 'Newest',
    notedAt: 'Kept at',
    empty: 'Nothing is kept.',
    onlyHead: 'The head of the department and the manager of the site read what is kept.',
    refused: { 'not-yet': 'The day must be today or earlier.' },
  },
})
/** Items that hit a person. */
export const GROUNDS = ['6', '4', '3', '9'] as const
