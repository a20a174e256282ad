import { wordsFor } from '#kernel/words.ts'
import type { Device, Way } from '../citizens/sign-ins.store.ts'

interface Words {
  title: string
  rows: Record<
    'nickname' | 'email' | 'phone' | 'told' | 'lang' | 'news' | 'identity' | 'guardian' | 'opened',
    string
  >
  told: Record<'mail' | 'sms', string>
  langs: Record<'ko' | 'en', string>
  yes: string
  no: string
  verified: (day: string) => string
  notVerified: string
  verify: string
  guardian: Record<'yes' | 'no', string>
  mayWrite: [string, string]
  mayNotWrite: [string, string]
  more: Record<'password' | 'security' | 'data' | 'close' | 'out' | 'outEverywhere', string>
  saved: string
  nickname: {
    title: string
    lead: (days: number) => string
    label: string
    save: string
    tooSoon: (day: string) => string
  }
  contact: Record<
    | 'title'
    | 'lead'
    | 'email'
    | 'emailHint'
    | 'phone'
    | 'phoneHint'
    | 'told'
    | 'needsPhone'
    | 'lang'
    | 'news'
    | 'save'
    | 'sent'
    | 'confirmTitle'
    | 'confirm'
    | 'confirmSays'
    | 'failed'
    | 'tooMany',
    string
  >
  password: Record<'title' | 'lead' | 'now' | 'own' | 'save' | 'wrong' | 'tooMany', string>
  security: Record<'title' | 'signIns' | 'at' | 'way' | 'device' | 'none' | 'lead', string>
  ways: Record<Way, string>
  devices: Record<Device, string>
  close: {
    title: string
    lead: string
    what: (months: number) => string[]
    password: string
    sure: string
    mustBeSure: string
    submit: string
    wrong: string
  }
  letter: (site: string, link: string, minutes: number) => { subject: string; body: string }
}

export const words = wordsFor<Words>({
  ko: {
    title: '내 계정',
    rows: {
      nickname: '별명',
      email: '전자우편',
      phone: '휴대전화',
      told: '알림 받는 방법',
      lang: '알림 언어',
      news: '시정 소식',
      identity: '본인확인',
      guardian: '보호자 동의',
      opened: '가입한 날',
    },
    told: { mail: '전자우편', sms: '문자메시지' },
    langs: { ko: '한국어', en: 'English' },
    yes: '받음',
    no: '받지 않음',
    verified: (day) => `마침 (${day}까지)`,
    notVerified: '하지 않음',
    verify: '본인확인 하러 가기',
    guardian: { yes: '동의함', no: '동의하지 않음' },
    mayWrite: ['글을 쓸 수 있습니다', '게시판에서 별명으로 글을 쓸 수 있습니다.'],
    mayNotWrite: [
      '아직 글을 쓸 수 없습니다',
      '본인확인(만 14세 미만이면 보호자 동의도)을 마치면 글을 쓸 수 있습니다.',
    ],
    more: {
      password: '비밀번호 바꾸기',
      security: '로그인 기록과 로그인 방법',
      data: '나에 관한 기록 내려받기(JSON)',
      close: '탈퇴하기',
      out: '로그아웃',
      outEverywhere: '모든 기기에서 로그아웃',
    },
    saved: '바꾸었습니다',
    nickname: {
      title: '별명 바꾸기',
      lead: (days) =>
        `별명은 ${days}일에 한 번 바꿀 수 있습니다. 쓰던 별명은 다른 사람이 쓸 수 없게 남겨 둡니다. 이미 쓴 글에는 예전 별명이 남을 수 있습니다.`,
      label: '새 별명',
      save: '바꾸기',
      tooSoon: (day) => `별명을 바꾼 지 얼마 되지 않았습니다. ${day}부터 바꿀 수 있습니다.`,
    },
    contact: {
      title: '연락처와 알림',
      lead: '알림을 어디로 어떻게 받을지 정합니다.',
      email: '전자우편 주소',
      emailHint: '바꾸면 새 주소로 확인 링크를 보냅니다. 링크를 눌러야 바뀝니다.',
      phone: '휴대전화번호',
      phoneHint: '문자메시지로 알림을 받을 때만 적어 주세요.',
      told: '알림 받는 방법',
      needsPhone: '문자메시지로 받으려면 휴대전화번호를 적어 주세요.',
      lang: '알림 언어',
      news: '시정 소식을 전자우편으로 받겠습니다 (선택)',
      save: '저장',
      sent: '새 주소로 확인 링크를 보냈습니다. 링크를 누르면 주소가 바뀝니다.',
      confirmTitle: '전자우편 주소 바꾸기',
      confirm: '이 주소로 바꾸기',
      confirmSays: '아래 단추를 누르면 전자우편 주소가 바뀝니다.',
      failed: '주소를 바꾸지 못했습니다. 링크의 시간이 지났거나 이미 쓰는 주소입니다. 다시 해 주세요.',
      tooMany: '여러 번 요청해서 잠시 멈추었습니다. 15분 뒤에 다시 해 주세요.',
    },
    password: {
      title: '비밀번호 바꾸기',
      lead: '바꾸면 다른 기기에서는 로그아웃됩니다.',
      now: '지금 비밀번호',
      own: '새 비밀번호',
      save: '바꾸기',
      wrong: '지금 비밀번호가 맞지 않습니다.',
      tooMany: '여러 번 틀려 잠시 멈추었습니다. 15분 뒤에 다시 해 주세요.',
    },
    security: {
      title: '로그인 기록과 로그인 방법',
      lead: '내가 하지 않은 로그인이 있으면 비밀번호를 바꾸어 주세요. 접속한 주소는 보안 기록에만 남기고 여기에는 보이지 않습니다.',
      signIns: '최근 로그인 20건 (90일 동안 보관)',
      at: '때',
      way: '방법',
      device: '기기',
      none: '기록이 없습니다.',
    },
    ways: { joined: '가입', password: '비밀번호', passkey: '패스키', external: '다른 누리집 계정' },
    devices: { phone: '휴대전화', computer: '컴퓨터', other: '알 수 없음' },
    close: {
      title: '탈퇴하기',
      lead: '탈퇴하면 되돌릴 수 없습니다.',
      what: (months) => [
        '전자우편 주소, 전화번호, 비밀번호, 로그인 기록을 바로 지웁니다.',
        '별명은 다른 사람이 쓸 수 없게 남겨 두고, 나도 다시 쓸 수 없습니다.',
        '무엇을 언제 했는지 적은 보안 기록에는 이름 없이 계정 번호와 접속한 주소가 남습니다.',
        `본인확인 기록은 법에 따라 ${months}개월 뒤에 지웁니다.`,
        '내가 쓴 글은 누구의 글인지 알 수 없게 됩니다. 지우고 싶은 글은 탈퇴하기 전에 지워 주세요.',
      ],
      password: '비밀번호',
      sure: '위 내용을 읽었고 탈퇴하겠습니다',
      mustBeSure: '탈퇴하려면 표시해 주세요.',
      submit: '탈퇴하기',
      wrong: '비밀번호가 맞지 않습니다.',
    },
    letter: (site, link, minutes) => ({
      subject: `[${site}] 전자우편 주소를 확인해 주세요`,
      body: `${site} 계정의 전자우편 주소를 이 주소로 바꾸려고 합니다. 로그인한 브라우저에서 아래 주소를 열어 주세요. ${minutes}분 동안 한 번만 쓸 수 있습니다.\n\n${link}\n\n요청한 적이 없으면 이 편지를 지우세요.\n`,
    }),
  },
  en: {
    title: 'My account',
    rows: {
      nickname: 'Nickname',
      email: 'E-mail',
      phone: 'Mobile',
      told: 'How you are told',
      lang: 'Language of notices',
      news: 'News of the city',
      identity: 'Identity',
      guardian: 'Consent of a guardian',
      opened: 'Member since',
    },
    told: { mail: 'by e-mail', sms: 'by text message' },
    langs: { ko: '한국어', en: 'English' },
    yes: 'wanted',
    no: 'not wanted',
    verified: (day) => `verified (until ${day})`,
    notVerified: 'not verified',
    verify: 'Verify my identity',
    guardian: { yes: 'given', no: 'not given' },
    mayWrite: ['You can write', 'You write on boards under your nickname.'],
    mayNotWrite: [
      'You cannot write yet',
      'You can when your identity is verified and, under 14, a guardian consented.',
    ],
    more: {
      password: 'Change the password',
      security: 'Sign-ins and ways to sign in',
      data: 'Download what is held about me (JSON)',
      close: 'Close the account',
      out: 'Sign out',
      outEverywhere: 'Sign out on all devices',
    },
    saved: 'Changed',
    nickname: {
      title: 'Change the nickname',
      lead: (days) =>
        `You can change it once in ${days} days. Nobody else gets the former one. What you wrote before may keep it.`,
      label: 'New nickname',
      save: 'Change',
      tooSoon: (day) => `You changed it not long ago. You can change it again from ${day}.`,
    },
    contact: {
      title: 'Contact and notices',
      lead: 'Where and how you are told.',
      email: 'E-mail address',
      emailHint: 'A new address gets a link; it changes when you use that.',
      phone: 'Mobile number',
      phoneHint: 'Only if you want to be told by text message.',
      told: 'How you are told',
      needsPhone: 'Enter a mobile number to be told by text message.',
      lang: 'Language of notices',
      news: 'I want news of the city by e-mail (optional)',
      save: 'Save',
      sent: 'We sent a link to the new address. It changes when you use the link.',
      confirmTitle: 'Change the e-mail address',
      confirm: 'Change to this address',
      confirmSays: 'The button changes your e-mail address.',
      failed: 'The address was not changed: the link is too old, or the address is in use. Try again.',
      tooMany: 'You asked too often. Try again in 15 minutes.',
    },
    password: {
      title: 'Change the password',
      lead: 'This signs you out on other devices.',
      now: 'Password now',
      own: 'New password',
      save: 'Change',
      wrong: 'The password is not right.',
      tooMany: 'Too many wrong tries. Try again in 15 minutes.',
    },
    security: {
      title: 'Sign-ins and ways to sign in',
      lead: 'If one of them was not yours, change the password. From which address it was stands in the security log alone.',
      signIns: 'Last 20 sign-ins (kept for 90 days)',
      at: 'When',
      way: 'How',
      device: 'Device',
      none: 'There are none.',
    },
    ways: { joined: 'joined', password: 'password', passkey: 'passkey', external: 'account of another site' },
    devices: { phone: 'phone', computer: 'computer', other: 'unknown' },
    close: {
      title: 'Close the account',
      lead: 'This cannot be undone.',
      what: (months) => [
        'Your e-mail address, number, password and sign-ins are erased at once.',
        'Nobody gets your nickname, you neither.',
        'The security log keeps the number of the account and the addresses from which it was used, without a name.',
        `The record of the identity check is erased after ${months} months, as the law asks.`,
        'What you wrote is nobody’s from then on. Remove before what you want removed.',
      ],
      password: 'Password',
      sure: 'I read this and close my account',
      mustBeSure: 'Tick this to close it.',
      submit: 'Close the account',
      wrong: 'The password is not right.',
    },
    letter: (site, link, minutes) => ({
      subject: `[${site}] Confirm your e-mail address`,
      body: `The address of an account of the ${site} is to become this one. Open this in the browser in which you are signed in. It works once, for ${minutes} minutes.\n\n${link}\n\nIf it was not you, delete this letter.\n`,
    }),
  },
})
