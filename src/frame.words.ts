import { wordsFor } from '#kernel/words.ts'

export const frameWords = wordsFor({
  ko: {
    account: '로그인·내 계정',
    help: { label: '도움이 필요하세요?', text: '찾는 내용이 없거나 이용이 어려우면 전화해 주세요.' },
  },
  en: {
    account: 'Sign in · My account',
    help: { label: 'Need help?', text: 'Call us when you cannot find something or need a hand.' },
  },
})
