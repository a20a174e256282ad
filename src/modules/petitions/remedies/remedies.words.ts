import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    lastDay: { objection: '이의신청 마지막 날', appeal: '행정심판·행정소송 마지막 날' },
    until: (day: string) => `${day}까지`,
    /** Where no holiday table reaches the last day. */
    within: { objection: '알린 날부터 60일 안', appeal: '알린 날부터 90일 안' },
    told: {
      objection: (day: string) => `이의신청은 ${day}까지 할 수 있습니다.`,
      appeal: (day: string) => `행정심판이나 행정소송은 ${day}까지 낼 수 있습니다.`,
    },
    toldGrievance: (link: string) =>
      `결정에 동의하지 않으면 고충민원을 신청하거나(${link}) 국민권익위원회(국번 없이 110, www.epeople.go.kr)에 낼 수 있습니다.`,
    title: '답변에 동의하지 않으면',
    says: '고충민원을 신청하면 다시 살펴봅니다. 국민권익위원회(국번 없이 110)에도 낼 수 있습니다. 답변을 이해하기 어려우면 담당자에게 전화해 주세요.',
    grievance: '고충민원 신청하기',
    commission: '국민권익위원회 국민신문고 (www.epeople.go.kr)',
  },
  en: {
    lastDay: { objection: 'Last day to object', appeal: 'Last day for an appeal or a suit' },
    until: (day: string) => `until ${day}`,
    within: { objection: 'within 60 days of the notice', appeal: 'within 90 days of the notice' },
    told: {
      objection: (day: string) => `You may object until ${day}.`,
      appeal: (day: string) => `You may bring an administrative appeal or a suit until ${day}.`,
    },
    toldGrievance: (link: string) =>
      `If you do not agree, you may file a grievance (${link}) or turn to the Anti-Corruption and Civil Rights Commission (call 110, www.epeople.go.kr).`,
    title: 'If you do not agree',
    says: 'File a grievance, and it is looked into anew. You may also turn to the Anti-Corruption and Civil Rights Commission (call 110). If the answer is hard to understand, call the officer.',
    grievance: 'File a grievance',
    commission: 'Anti-Corruption and Civil Rights Commission, e-People (www.epeople.go.kr)',
  },
})
