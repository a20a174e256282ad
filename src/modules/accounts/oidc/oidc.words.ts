import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    title: '다른 누리집 계정',
    says: '연결하면 그 누리집의 계정으로 로그인할 수 있습니다. 이름이나 주소는 받지 않습니다.',
    none: '연결한 계정이 없습니다.',
    name: '누리집',
    since: '연결한 때',
    doing: '할 일',
    add: (name: string) => `${name} 연결하기`,
    remove: '연결 끊기',
    said: {
      failed: ['연결하지 못했습니다', '다른 누리집에서 로그인을 마치지 못했습니다. 다시 해 주세요.'],
      taken: [
        '이미 연결된 계정입니다',
        '다른 누리집의 계정 하나는 이 누리집의 계정 하나에만 연결할 수 있습니다.',
      ],
    },
  },
  en: {
    title: 'Accounts of other sites',
    says: 'Once connected, an account of that site lets you in. We get neither your name nor your address.',
    none: 'None is connected.',
    name: 'Site',
    since: 'Connected',
    doing: 'To do',
    add: (name: string) => `Connect ${name}`,
    remove: 'Disconnect',
    said: {
      failed: ['Nothing was connected', 'The sign-in at the other site was not completed. Try again.'],
      taken: [
        'That account is connected already',
        'An account of another site is connected to one account here.',
      ],
    },
  },
})
export type Said = keyof ReturnType<typeof words>['said']
