import { wordsFor } from '#kernel/words.ts'

export const fromDialogueWords = wordsFor({
  ko: {
    note: (id: number) => `시장과의 대화 ${id}번에서 옮긴 민원입니다.`,
    title: '시장과의 대화',
    says: '이 민원은 시장과의 대화에서 왔습니다. 민원이 끝날 때까지 대화도 끝나지 않습니다.',
    citizen: '시민',
    mayor: '시장',
    office: '비서실',
  },
  en: {
    note: (id: number) => `Came from the mayor’s dialogue, number ${id}.`,
    title: 'The mayor’s dialogue',
    says: 'This petition came from the mayor’s dialogue. The conversation stays open until the petition has ended.',
    citizen: 'Citizen',
    mayor: 'The mayor',
    office: 'The mayor’s office',
  },
})
