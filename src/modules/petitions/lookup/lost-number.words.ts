import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    title: '신청번호 찾기',
    lead: '신청할 때 적은 이름과 연락처를 넣어 주세요. 맞으면 그 연락처로 신청번호를 보내 드립니다.',
    link: '신청번호를 잊으셨나요?',
    name: '이름',
    contact: '신청할 때 적은 전자우편 주소 또는 휴대전화 번호',
    send: '신청번호 받기',
    sent: '이름과 연락처가 맞으면 방금 신청번호를 보냈습니다.',
    sentSays: '5분이 지나도 오지 않으면 이름과 연락처를 다시 확인하거나 전화해 주세요.',
    tooMany: '여러 번 요청해 잠시 멈추었습니다. 15분 뒤에 다시 시도하거나 전화해 주세요.',
    letter: (city: string, numbers: readonly string[], site: string) => ({
      subject: `[${city}] 민원 신청번호`,
      body: `신청하신 민원의 번호입니다.\n${numbers.join('\n')}\n\n진행 조회: ${site}/petitions/lookup\n직접 요청하지 않았다면 이 편지는 버리셔도 됩니다.`,
      short: `[${city}] 민원 신청번호 ${numbers.slice(0, 3).join(', ')}`,
    }),
  },
  en: {
    title: 'Find my petition number',
    lead: 'Enter the name and the contact that you gave when you filed. If they belong together, we send the number there.',
    link: 'Lost your petition number?',
    name: 'Name',
    contact: 'The e-mail address or mobile number you gave',
    send: 'Send me the number',
    sent: 'If the name and the contact belong together, the number has just been sent.',
    sentSays: 'If nothing comes within five minutes, check the name and the contact, or call us.',
    tooMany: 'You have asked many times. Try again in 15 minutes, or call us.',
    letter: (city: string, numbers: readonly string[], site: string) => ({
      subject: `[${city}] Your petition number`,
      body: `The petitions that you filed:\n${numbers.join('\n')}\n\nFollow them: ${site}/en/petitions/lookup\nIf you did not ask for this, ignore this message.`,
      short: `[${city}] Petition number ${numbers.slice(0, 3).join(', ')}`,
    }),
  },
})
