import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    title: '결과',
    answers: (n: number) => `모두 ${n.toLocaleString('ko')}명이 답했습니다.`,
    few: (fewest: number) => `답이 ${fewest}개가 되지 않아 결과를 보이지 않습니다.`,
    answered: (n: number) => `이 질문에 답한 수: ${n.toLocaleString('ko')}`,
    choice: '보기',
    line: '줄',
    n: '수',
    share: '비율',
    count: (n: number) => `${n.toLocaleString('ko')}명`,
    percent: (share: number) => `${(share * 100).toFixed(1)}%`,
    mean: '평균(5점)',
    texts: (released: number) =>
      released === 0
        ? '글로 남긴 의견은 담당자가 살펴본 뒤 공개합니다.'
        : `담당자가 살펴보고 공개한 의견 ${released.toLocaleString('ko')}건입니다.`,
    chart: '막대그래프',
    table: '표',
    files: '결과 파일',
    csv: 'CSV로 내려받기',
    json: 'JSON으로 내려받기',
    howSays:
      '여럿 고르는 질문은 비율을 더하면 100%가 넘을 수 있습니다. 비율은 그 질문에 답한 사람 가운데의 비율입니다.',
    head: ['질문 번호', '질문', '줄', '보기', '수', '답한 수'],
  },
  en: {
    title: 'Results',
    answers: (n: number) => `${n.toLocaleString('en')} people answered.`,
    few: (fewest: number) => `Fewer than ${fewest} people answered: no results are shown.`,
    answered: (n: number) => `Answered this question: ${n.toLocaleString('en')}`,
    choice: 'Choice',
    line: 'Line',
    n: 'Number',
    share: 'Share',
    count: (n: number) => n.toLocaleString('en'),
    percent: (share: number) => `${(share * 100).toFixed(1)}%`,
    mean: 'Mean (of 5)',
    texts: (released: number) =>
      released === 0
        ? 'What was written is published after an officer has looked at it.'
        : `${released.toLocaleString('en')} that an officer looked at and published.`,
    chart: 'Chart',
    table: 'Table',
    files: 'Results as files',
    csv: 'Download as CSV',
    json: 'Download as JSON',
    howSays:
      'Where several could be chosen the shares may add up to more than 100%. A share is of those who answered the question.',
    head: ['Question no.', 'Question', 'Line', 'Choice', 'Number', 'Answered'],
  },
})
