import { josa } from 'es-hangul'
import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    title: '로그인',
    lead: '글을 쓰거나 내 계정을 볼 때 로그인합니다. 민원은 로그인하지 않아도 신청할 수 있습니다.',
    email: '전자우편 주소',
    password: '비밀번호',
    submit: '로그인',
    wrong: '로그인하지 못했습니다. 전자우편 주소와 비밀번호를 확인해 주세요.',
    tooMany: '여러 번 틀려 잠시 멈추었습니다. 15분 뒤에 다시 하거나, 비밀번호를 새로 정해 주세요.',
    forgot: '비밀번호를 잊었습니다',
    join: '회원가입',
    others: '다른 방법으로 로그인',
    passkey: '패스키로 로그인',
    passkeyFailed: '패스키로 로그인하지 못했습니다. 다시 하거나 비밀번호로 로그인해 주세요.',
    with: (name: string) => `${josa(name, '으로/로')} 로그인`,
    said: {
      failed: ['로그인하지 못했습니다', '다른 누리집에서 로그인을 마치지 못했습니다. 다시 해 주세요.'],
      unknown: ['아직 연결되지 않은 계정입니다', '먼저 가입하거나 로그인한 뒤, 내 계정에서 연결해 주세요.'],
      out: ['로그아웃했습니다', '함께 쓰는 컴퓨터라면 창을 닫아 주세요.'],
      closed: ['탈퇴했습니다', '그동안 이용해 주셔서 고맙습니다. 남은 기록은 정해진 기간이 지나면 지웁니다.'],
      changed: ['비밀번호를 바꾸었습니다', '모든 기기에서 로그아웃했습니다. 새 비밀번호로 로그인해 주세요.'],
    },
    shown: {
      title: '시연용 시민',
      says: '이 누리집은 시연용입니다. 아래 계정으로 로그인할 수 있습니다. 실제로 운영할 때에는 이 표가 나오지 않고 이 계정으로 로그인할 수도 없습니다.',
      caption: '시연용 시민의 별명과 비밀번호',
      nickname: '별명',
    },
    forgotten: {
      title: '비밀번호 새로 정하기',
      lead: '가입한 전자우편 주소로 비밀번호를 새로 정하는 링크를 보냅니다.',
      send: '링크 받기',
      tooMany: '여러 번 요청해서 잠시 멈추었습니다. 15분 뒤에 다시 해 주세요.',
      newTitle: '새 비밀번호',
      newSays: '바꾸면 모든 기기에서 로그아웃됩니다.',
      own: '새 비밀번호',
      save: '바꾸기',
    },
    letter: {
      known: (site: string, link: string, minutes: number) => ({
        subject: `[${site}] 비밀번호를 새로 정해 주세요`,
        body: `아래 주소를 누르면 비밀번호를 새로 정할 수 있습니다. ${minutes}분 동안 한 번만 쓸 수 있습니다.\n\n${link}\n\n요청한 적이 없으면 이 편지를 지우세요. 비밀번호는 그대로입니다.\n`,
      }),
      unknown: (site: string) => ({
        subject: `[${site}] 가입한 계정이 없습니다`,
        body: `이 전자우편 주소로 비밀번호를 새로 정하겠다는 요청이 들어왔습니다. 이 주소로 가입한 계정은 없습니다. 다른 주소로 가입했는지 확인해 주세요.\n\n요청한 적이 없으면 이 편지를 지우세요.\n`,
      }),
    },
  },
  en: {
    title: 'Sign in',
    lead: 'Sign in to write or to see your account. Filing a petition needs no account.',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    wrong: 'You are not signed in. Check the e-mail address and the password.',
    tooMany: 'Too many wrong tries. Try again in 15 minutes, or choose a new password.',
    forgot: 'I forgot my password',
    join: 'Join',
    others: 'Other ways to sign in',
    passkey: 'Sign in with a passkey',
    passkeyFailed: 'The passkey did not let you in. Try again or use your password.',
    with: (name: string) => `Sign in with ${name}`,
    said: {
      failed: ['You are not signed in', 'The sign-in at the other site was not completed. Try again.'],
      unknown: [
        'That account is not connected yet',
        'Join or sign in first, then connect it in your account.',
      ],
      out: ['You are signed out', 'On a shared computer, close the window.'],
      closed: [
        'Your account is closed',
        'Thank you. What records remain are erased when their time is over.',
      ],
      changed: ['The password is changed', 'You were signed out on all devices. Sign in with the new one.'],
    },
    shown: {
      title: 'Citizens of the demonstration',
      says: 'This site is a demonstration. You can sign in with the accounts below. A site in production neither shows this table nor lets these accounts in.',
      caption: 'Citizens of the demonstration and their passwords',
      nickname: 'Nickname',
    },
    forgotten: {
      title: 'Choose a new password',
      lead: 'We send a link with which you choose a new one to the address of your account.',
      send: 'Send me the link',
      tooMany: 'You asked too often. Try again in 15 minutes.',
      newTitle: 'New password',
      newSays: 'This signs you out on all devices.',
      own: 'New password',
      save: 'Change',
    },
    letter: {
      known: (site: string, link: string, minutes: number) => ({
        subject: `[${site}] Choose a new password`,
        body: `Choose a new password at this address. It works once, for ${minutes} minutes.\n\n${link}\n\nIf you did not ask, delete this letter. Your password stays as it is.\n`,
      }),
      unknown: (site: string) => ({
        subject: `[${site}] There is no account`,
        body: `Somebody, probably you, asked for a new password for this address. There is no account with it. You may have joined with another address.\n\nIf it was not you, delete this letter.\n`,
      }),
    },
  },
})
export type Said = keyof ReturnType<typeof words>['said']
