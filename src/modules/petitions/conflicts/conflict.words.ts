import { type Lang, wordsFor } from '#kernel/words.ts'

interface Words {
  title: string
  marked: (department: string) => string
  named: (department: string) => string
  grievance: string
  says: string
  mark: string
  unmark: string
  concerns: string
  refused: Record<'no-department', string>
}

export const conflictWords: (lang: Lang) => Words = wordsFor<Words>({
  ko: {
    title: '담당부서에 관한 민원',
    marked: (department) => `${department}에 관한 민원이어서 감사부서장이 답변을 결재합니다.`,
    named: (department) => `민원 글에 담당부서(${department})의 이름이 있습니다.`,
    grievance: '고충민원입니다. 담당부서가 한 일에 관한 것인지 살펴봐 주세요.',
    says: '담당부서가 한 일을 문제 삼는 민원이면 표시해 주세요. 답변을 그 부서 밖에서 결재합니다. 결재 중인 답변은 다시 올려야 합니다.',
    mark: '담당부서에 관한 민원으로 표시',
    unmark: '표시 지우기',
    concerns: '표시',
    refused: { 'no-department': '아직 담당부서가 없습니다. 담당부서를 먼저 정해 주세요.' },
  },
  en: {
    title: 'About the department in charge',
    marked: (department) => `It is about ${department}: the head of the audit department decides the answer.`,
    named: (department) => `The petition names the department in charge (${department}).`,
    grievance: 'It is a grievance. See whether it is about what the department in charge did.',
    says: 'Mark it when it complains about the department in charge: the answer is then decided outside that department. An answer on its way must be submitted again.',
    mark: 'Mark it as about the department in charge',
    unmark: 'Take the mark away',
    concerns: 'Mark',
    refused: { 'no-department': 'No department is in charge yet. Name it first.' },
  },
})
