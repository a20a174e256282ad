import { wordsFor } from '#kernel/words.ts'
import type { PasswordRefusal } from '../credentials/password.rule.ts'

type Refused = Record<PasswordRefusal, string>

export const passwordWords = wordsFor<{ hint: string; refused: Refused }>({
  ko: {
    hint: '10자 이상이면 됩니다. 기억하기 쉬운 긴 문장이 좋습니다. 이름이나 전자우편 주소는 쓸 수 없습니다.',
    refused: {
      'too-short': '비밀번호가 짧습니다. 10자 이상으로 정해 주세요.',
      'too-long': '비밀번호가 너무 깁니다. 200자까지 쓸 수 있습니다.',
      'names-the-account':
        '이름, 사번, 전자우편 주소가 들어간 비밀번호는 쓸 수 없습니다. 다르게 정해 주세요.',
      'easily-guessed': '쉽게 알아맞힐 수 있는 비밀번호입니다. 다르게 정해 주세요.',
    },
  },
  en: {
    hint: 'Use 10 characters or more. A long phrase is good. Not your name or e-mail address.',
    refused: {
      'too-short': 'The password is short. Choose 10 characters or more.',
      'too-long': 'The password is too long. You can use up to 200 characters.',
      'names-the-account': 'The password holds your name, number or e-mail address. Choose a different one.',
      'easily-guessed': 'The password is easy to guess. Choose a different one.',
    },
  },
})

export const words = wordsFor({
  ko: {
    title: '직원 로그인',
    lead: '시청 직원이 업무 화면에 들어가는 곳입니다.',
    login: '사번 또는 전자우편',
    password: '비밀번호',
    code: '일회용 인증번호',
    codeHint: '인증 앱에 보이는 숫자 6자리',
    own: '새 비밀번호',
    ownTitle: '새 비밀번호를 정해 주세요',
    ownSays:
      '처음 받은 비밀번호는 한 번만 쓸 수 있습니다. 받은 비밀번호와 인증번호를 한 번 더 넣고, 앞으로 쓸 비밀번호를 정해 주세요.',
    contractTitle: '위탁 계약 기간이 아닙니다',
    contractSays:
      '계약이 아직 시작되지 않았거나 끝나서 로그아웃했습니다. 계약이 연장되면 다시 로그인할 수 있습니다. 궁금한 점은 담당부서에 물어봐 주세요.',
    submit: '로그인',
    wrong:
      '로그인하지 못했습니다. 사번(또는 전자우편), 비밀번호, 인증번호를 확인해 주세요. 인증번호는 한 번만 쓸 수 있으니 새 번호가 나오면 넣어 주세요.',
    tooMany: (minutes: number) => `여러 번 틀려 잠시 멈추었습니다. ${minutes}분 뒤에 다시 시도해 주세요.`,
    help: '비밀번호를 잊었거나 휴대전화를 바꾸었으면 관리부서에 다시 발급을 요청해 주세요.',
    other: 'English',
    withoutPost: {
      title: '맡은 자리가 없습니다',
      says: (name: string) => `${name} 님은 지금 맡은 자리가 없어 업무 화면을 쓸 수 없습니다.`,
      next: '발령이 반영되면 바로 쓸 수 있습니다. 급하면 관리부서에 전화해 주세요.',
      again: '다시 들어가기',
      signOut: '로그아웃',
    },
    shown: {
      title: '시연용 계정',
      says: '이 누리집은 시연용입니다. 아래 계정으로 로그인할 수 있습니다. 실제로 운영할 때에는 이 표가 나오지 않고 이 계정으로 로그인할 수도 없습니다.',
      caption: '시연용 계정과 지금의 인증번호',
      role: '하는 일',
      login: '사번',
      password: '비밀번호',
      code: '지금의 인증번호',
      wait: '30초 뒤 새로 고침',
    },
  },
  en: {
    title: 'Staff sign-in',
    lead: 'The way into the office for members of staff.',
    login: 'Employee number or e-mail',
    password: 'Password',
    code: 'One-time code',
    codeHint: 'The six digits that your authenticator app shows',
    own: 'New password',
    ownTitle: 'Choose a password of your own',
    ownSays:
      'The password you were given works once. Enter it and the code again, with the password that you will use from now on.',
    contractTitle: 'No contract runs now',
    contractSays:
      'Yours has not begun or is over, and you were signed out. You can sign in again when it is extended. Ask the department in charge.',
    submit: 'Sign in',
    wrong:
      'You are not signed in. Check your number or e-mail, the password and the code. A code works once: wait for the next one.',
    tooMany: (minutes: number) => `Too many wrong tries. Try again in ${minutes} minutes.`,
    help: 'If you forgot your password or changed your phone, ask the managing department for new ones.',
    other: '한국어',
    withoutPost: {
      title: 'You hold no post',
      says: (name: string) => `${name}, you hold no post now, so the office is closed to you.`,
      next: 'It opens when your appointment is entered. If it is urgent, call the managing department.',
      again: 'Try again',
      signOut: 'Sign out',
    },
    shown: {
      title: 'Accounts of the demonstration',
      says: 'This site is a demonstration. You can sign in with the accounts below. A site in production neither shows this table nor lets these accounts in.',
      caption: 'Accounts of the demonstration and their codes now',
      role: 'What they do',
      login: 'Number',
      password: 'Password',
      code: 'Code now',
      wait: 'Reload in 30 seconds',
    },
  },
})
