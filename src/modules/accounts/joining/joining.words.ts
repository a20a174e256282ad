import { wordsFor } from '#kernel/words.ts'
import type { NicknameRefusal } from '../citizens/nickname.rule.ts'

export const nicknameWords = wordsFor<{ hint: string; refused: Record<NicknameRefusal, string> }>({
  ko: {
    hint: '2~20자. 글을 쓰면 이 이름으로 보입니다. 본명이나 전화번호, 공무원·부서처럼 보이는 이름은 쓸 수 없습니다.',
    refused: {
      'too-short': '별명이 짧습니다. 글자를 넣어 2자 이상으로 정해 주세요.',
      'too-long': '별명이 깁니다. 20자까지 쓸 수 있습니다.',
      'strange-letters':
        '별명에는 글자, 숫자, 빈칸, 점(.), 줄(-), 밑줄(_)만 쓸 수 있습니다. 낱자나 보이지 않는 문자는 쓸 수 없습니다.',
      'mixed-letters': '생김새가 비슷한 다른 나라 글자를 섞어 쓸 수 없습니다. 한 가지 글자로 써 주세요.',
      'looks-official': '공무원, 부서, 시청처럼 보이는 별명은 쓸 수 없습니다. 다른 별명을 정해 주세요.',
      'personal-data': '별명에 전화번호 같은 개인정보가 있습니다. 누구나 보는 이름이니 빼 주세요.',
      'not-decent': '다른 사람을 불쾌하게 할 수 있는 별명입니다. 다른 별명을 정해 주세요.',
      taken:
        '이미 쓰고 있거나 쓴 적이 있는 별명, 또는 그와 비슷하게 보이는 별명입니다. 다른 별명을 정해 주세요.',
    },
  },
  en: {
    hint: '2 to 20 characters. What you write appears under this name. Not your real name or phone number, and nothing that looks like an official or a department.',
    refused: {
      'too-short': 'The nickname is short. Use letters, two characters at least.',
      'too-long': 'The nickname is long. You can use 20 characters.',
      'strange-letters':
        'Use letters, figures, spaces, points, dashes and underscores only; no single jamo and nothing invisible.',
      'mixed-letters': 'Letters of another script that look alike cannot be mixed in. Use one script.',
      'looks-official':
        'The nickname looks like an official, a department or the city. Choose a different one.',
      'personal-data':
        'The nickname holds personal data such as a phone number. Everyone sees it: leave that out.',
      'not-decent': 'The nickname may offend others. Choose a different one.',
      taken: 'The nickname, or one that looks like it, is or was somebody’s. Choose a different one.',
    },
  },
})

export const words = wordsFor({
  ko: {
    title: '회원가입',
    lead: '게시판에 글을 쓰려면 가입해 주세요. 민원 신청과 누리집 이용에는 가입이 필요 없습니다.',
    email: '전자우편 주소',
    emailHint: '이 주소로 가입을 계속할 수 있는 링크를 보냅니다.',
    send: '링크 받기',
    have: '이미 가입했으면 로그인해 주세요.',
    signIn: '로그인',
    expired: '링크를 쓸 수 없습니다',
    expiredSays: '이미 썼거나 시간이 지난 링크입니다. 전자우편 주소를 다시 넣어 주세요.',
    sentTitle: '전자우편을 확인해 주세요',
    sentSays: (minutes: number) =>
      `적어 주신 주소로 편지를 보냈습니다. 편지에 있는 링크를 ${minutes}분 안에 눌러 주세요. 편지가 보이지 않으면 스팸함도 확인해 주세요.`,
    again: '주소를 다시 넣기',
    tooMany: '여러 번 요청해서 잠시 멈추었습니다. 15분 뒤에 다시 해 주세요.',
    step2: '회원 정보 입력',
    address: '확인된 전자우편 주소',
    nickname: '별명',
    password: '비밀번호',
    age: '나이',
    ages: { adult: '만 14세 이상입니다', child: '만 14세가 되지 않았습니다' },
    ageHint: '만 14세 미만이면 보호자의 동의를 받은 뒤에 글을 쓸 수 있습니다.',
    birth: '생년월일',
    birthHint: '만 14세 미만인 분만 적어 주세요. 생년월일은 남기지 않고, 만 14세가 되는 날만 남깁니다.',
    notUnder14: '만 14세가 지났습니다. 나이를 다시 골라 주세요.',
    consentTitle: '동의',
    terms: '이용약관에 동의합니다 (꼭 필요)',
    termsHint:
      '글은 쓴 사람이 책임집니다. 조례 제6조 제2항의 사유가 있는 글은 이유를 알리고 지울 수 있고, 이의를 제기할 수 있습니다.',
    personal: '개인정보 수집·이용에 동의합니다 (꼭 필요)',
    personalHint:
      '항목: 전자우편 주소, 별명, 비밀번호(되돌릴 수 없게 바꿔 저장). 목적: 회원 확인, 알림. 기간: 탈퇴할 때까지. 동의하지 않을 수 있으나 그러면 가입할 수 없습니다.',
    news: '시정 소식을 전자우편으로 받겠습니다 (선택)',
    newsHint: '동의하지 않아도 가입할 수 있고, 내 계정에서 언제든 바꿀 수 있습니다.',
    mustTerms: '이용약관에 동의해야 가입할 수 있습니다.',
    mustPersonal: '개인정보 수집·이용에 동의해야 가입할 수 있습니다.',
    submit: '가입하기',
  },
  en: {
    title: 'Join',
    lead: 'Join to write on boards. Filing petitions and reading need no account.',
    email: 'E-mail address',
    emailHint: 'We send a link with which you continue.',
    send: 'Send me the link',
    have: 'If you have an account, sign in.',
    signIn: 'Sign in',
    expired: 'The link does not work',
    expiredSays: 'It was used, or its time is over. Enter your address again.',
    sentTitle: 'Look into your mail',
    sentSays: (minutes: number) =>
      `We sent a letter to the address. Use the link in it within ${minutes} minutes. If you do not find it, look into the spam folder.`,
    again: 'Enter the address again',
    tooMany: 'You asked too often. Try again in 15 minutes.',
    step2: 'Your account',
    address: 'Address, confirmed',
    nickname: 'Nickname',
    password: 'Password',
    age: 'Age',
    ages: { adult: 'I am 14 or older', child: 'I am not yet 14' },
    ageHint: 'Under 14 you can write after a parent or guardian has consented.',
    birth: 'Date of birth',
    birthHint: 'Only if you are under 14. We do not keep it; we keep the day on which you become 14.',
    notUnder14: 'With this date you are 14 already. Choose your age again.',
    consentTitle: 'Consent',
    terms: 'I agree to the terms of use (required)',
    termsHint:
      'You answer for what you write. Postings on the grounds of Article 6(2) of the ordinance may be removed with a reason; you may object.',
    personal: 'I agree that my personal data are collected and used (required)',
    personalHint:
      'What: e-mail address, nickname, password (kept so that it cannot be read). What for: to know you again and to tell you. How long: until you leave. You may refuse, but cannot join then.',
    news: 'I want news of the city by e-mail (optional)',
    newsHint: 'You can join without it and change it at any time in your account.',
    mustTerms: 'You can join only if you agree to the terms of use.',
    mustPersonal: 'You can join only if you agree that the data are collected and used.',
    submit: 'Join',
  },
})
