import { wordsFor } from '#kernel/words.ts'

/** The duties are the wording of the promise: whoever changes them raises `WORDING` in promise.act.ts. */
export const promiseWords = wordsFor({
  ko: {
    title: '내 계약',
    lead: '계약으로 할 수 있는 일과 지킬 일입니다.',
    leadBefore: '처음 들어오셨습니다. 아래 내용을 읽고 비밀유지를 약속해 주셔야 일을 시작할 수 있습니다.',
    duties: '지킬 일',
    dutiesSay: [
      '일하면서 알게 된 것은 계약이 끝난 뒤에도 다른 사람에게 알리지 않습니다.',
      '계정은 혼자만 쓰고, 비밀번호와 인증번호를 다른 사람에게 주지 않습니다.',
      '개인정보를 보게 되면 적거나 옮기지 않고 담당부서에 바로 알립니다.',
      '연 화면과 보낸 양식은 모두 기록되며, 시가 확인합니다.',
    ],
    promise: '위 내용을 읽었고 지키겠습니다.',
    submit: '약속하고 시작하기',
    needed: '지키겠다고 표시해 주셔야 시작할 수 있습니다.',
    promised: '비밀유지를 약속하셨습니다.',
    ask: (department: string) => `궁금한 점은 ${department}에 물어봐 주세요.`,
  },
  en: {
    title: 'My contract',
    lead: 'What the contract lets you do, and what you keep to.',
    leadBefore: 'This is your first visit. Read this and promise confidentiality before you begin.',
    duties: 'What you keep to',
    dutiesSay: [
      'You tell nobody what you learn by this work, also after the contract.',
      'You use the account alone and give password and codes to nobody.',
      'Personal data that you come to see you neither note nor copy; you tell the department in charge at once.',
      'Every page that you open and every form that you send is recorded, and the city looks at it.',
    ],
    promise: 'I have read this and will keep to it.',
    submit: 'Promise and begin',
    needed: 'Mark that you will keep to it: you can begin then.',
    promised: 'You have promised confidentiality.',
    ask: (department: string) => `Questions are answered by ${department}.`,
  },
})
