import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    title: '비슷한 답변 사례',
    says: '내용이 비슷한 공개된 답변입니다. 참고만 하세요. 판단은 담당자가 합니다.',
    case: '공개 제목',
    department: '답변한 부서',
    ended: '답변한 날',
    alike: '비슷한 정도',
    words: '같은 낱말',
    outcome: '공개된 답변',
    suggestion: (department: string) => `추천 부서: ${department}`,
    because: {
      kind: '이 민원 종류를 맡은 부서입니다.',
      similar: (numbers: string) => `비슷한 민원에 답변한 부서입니다: ${numbers}`,
      duties: (found: string) => `업무에 민원의 낱말이 있습니다: ${found}`,
    },
    fill: (post: string) => `${post} 자리로 아래 양식 채우기`,
    fillSays: '양식만 채웁니다. 지정은 사람이 확인하고 누릅니다.',
    percent: (share: number) => `${Math.round(share * 100)}%`,
  },
  en: {
    title: 'Similar answered petitions',
    says: 'Published answers to similar petitions, to consult. You decide.',
    case: 'Public title',
    department: 'Answered by',
    ended: 'Answered on',
    alike: 'Likeness',
    words: 'Words in common',
    outcome: 'Published answer',
    suggestion: (department: string) => `Suggested department: ${department}`,
    because: {
      kind: 'It is in charge of this kind.',
      similar: (numbers: string) => `It answered similar petitions: ${numbers}`,
      duties: (found: string) => `Its duties have words of the petition: ${found}`,
    },
    fill: (post: string) => `Fill in the form below with ${post}`,
    fillSays: 'It only fills in the form: a person checks it and puts the post in charge.',
    percent: (share: number) => `${Math.round(share * 100)}%`,
  },
})
