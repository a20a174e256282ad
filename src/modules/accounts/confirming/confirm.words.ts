import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    title: '본인인지 다시 확인하기',
    lead: (minutes: number) =>
      `로그인 방법이나 전자우편 주소를 바꾸기 전에, 로그인한 분이 맞는지 다시 확인합니다. 확인하면 ${minutes}분 동안 다시 묻지 않습니다.`,
    password: '비밀번호',
    submit: '확인',
    passkey: '패스키로 확인',
    failed: '패스키로 확인하지 못했습니다. 다시 하거나 비밀번호로 확인해 주세요.',
    wrong: '비밀번호가 맞지 않습니다.',
    tooMany: '여러 번 틀려 잠시 멈추었습니다. 15분 뒤에 다시 해 주세요.',
  },
  en: {
    title: 'Show again that it is you',
    lead: (minutes: number) =>
      `We ask again before a way to sign in or the e-mail address changes. You are not asked again for ${minutes} minutes.`,
    password: 'Password',
    submit: 'Confirm',
    passkey: 'Confirm with a passkey',
    failed: 'The passkey did not confirm it. Try again or use your password.',
    wrong: 'The password is not right.',
    tooMany: 'Too many wrong tries. Try again in 15 minutes.',
  },
})
