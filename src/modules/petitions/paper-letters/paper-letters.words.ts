import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    title: '우편으로 보낼 알림',
    lead: '인쇄해서 부친 뒤 ‘부침’을 눌러 주세요.',
    none: '보낼 알림이 없습니다.',
    to: (name: string) => `${name} 귀하`,
    posted: '부침',
    print: '한 통씩 새 쪽에 인쇄됩니다.',
    back: '민원 업무',
  },
  en: {
    title: 'Notices to be posted',
    lead: 'Print and post them, then press “Posted”.',
    none: 'There is nothing to post.',
    to: (name: string) => `To ${name}`,
    posted: 'Posted',
    print: 'Each is printed on a page of its own.',
    back: 'Petitions',
  },
})
