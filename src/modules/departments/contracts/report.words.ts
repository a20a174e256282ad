import { type Lang, wordsFor } from '#kernel/words.ts'

export const reportWords = wordsFor({
  ko: {
    title: (company: string) => `${company} 계약 보고서`,
    lead: (moment: string) => `${moment}에 만들었습니다.`,
    people: '일한 사람',
    signIns: '로그인',
    written: '쓴 것',
    signInsOf: (n: number) => `로그인한 때 (${n}번)`,
    writtenOf: (n: number) => `쓰고 고친 것 (${n}건)`,
    most: '많이 연 화면',
    at: '때',
    name: '이름',
    act: '한 일',
    thing: '대상',
    path: '화면',
    noSignIns: '로그인한 적이 없습니다.',
    nothing: '쓰거나 고친 것이 없습니다.',
    actsCsv: '로그인과 쓴 것 내려받기(CSV)',
    acts: {
      'staff.signed-in': '로그인',
      'staff.signed-out': '로그아웃',
      'contract.promised': '비밀유지 약속',
      'item.created': '글을 새로 씀',
      'item.saved': '글을 고쳐 저장함',
      'item.submitted': '검토를 요청함',
      'item.taken-over': '다른 사람이 쓰던 글을 이어받음',
    },
  },
  en: {
    title: (company: string) => `Report of the contract with ${company}`,
    lead: (moment: string) => `Made ${moment}.`,
    people: 'People',
    signIns: 'Signed in',
    written: 'Written',
    signInsOf: (n: number) => `When they signed in (${n})`,
    writtenOf: (n: number) => `What they wrote (${n})`,
    most: 'Pages opened most',
    at: 'When',
    name: 'Name',
    act: 'Act',
    thing: 'On what',
    path: 'Page',
    noSignIns: 'Nobody has signed in.',
    nothing: 'Nothing was written.',
    actsCsv: 'Download sign-ins and what was written (CSV)',
    acts: {
      'staff.signed-in': 'signed in',
      'staff.signed-out': 'signed out',
      'contract.promised': 'promised confidentiality',
      'item.created': 'began a text',
      'item.saved': 'saved a text',
      'item.submitted': 'asked for review',
      'item.taken-over': 'took over a text from somebody who was writing it',
    },
  },
})

/** What an act is called; others keep the name that the record has. */
export const actName = (lang: Lang, what: string): string => {
  const names: Readonly<Record<string, string>> = reportWords(lang).acts
  return names[what] ?? what
}
