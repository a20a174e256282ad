import { wordsFor } from '#kernel/words.ts'
import type { IdentityRefusal } from './refusals.rule.ts'

type Refused = Record<IdentityRefusal | 'used', string>
interface Words {
  title: string
  lead: string
  done: (day: string) => string
  doneTitle: string
  what: string[]
  begin: string
  again: string
  none: string
  noneSays: string
  failed: string
  refused: Refused
  child: string
  standIn: Record<
    | 'title'
    | 'warning'
    | 'says'
    | 'name'
    | 'birth'
    | 'method'
    | 'phone'
    | 'certificate'
    | 'submit'
    | 'cancel'
    | 'wrongBirth',
    string
  >
}

export const words = wordsFor<Words>({
  ko: {
    title: '본인확인',
    lead: '지방자치단체 게시판에 글을 쓰려면 본인확인을 한 번 받아야 합니다(정보통신망법 제44조의5).',
    doneTitle: '본인확인을 마쳤습니다',
    done: (day) => `${day}까지 다시 받지 않아도 됩니다.`,
    what: [
      '본인확인기관이 확인한 결과만 받습니다. 주민등록번호는 받지도 남기지도 않습니다.',
      '이름과 생년월일은 남기지 않습니다. 같은 사람인지 알 수 있는 값(되돌릴 수 없게 바꾼 것), 확인 방법, 날짜, 확인번호만 남깁니다.',
      '다른 이용자에게는 별명만 보입니다.',
    ],
    begin: '본인확인 하러 가기',
    again: '본인확인 다시 받기',
    none: '지금은 본인확인을 받을 수 없습니다',
    noneSays: '본인확인기관과 아직 연결되지 않았습니다. 읽기와 민원 신청은 그대로 할 수 있습니다.',
    failed: '본인확인을 마치지 못했습니다',
    refused: {
      cancelled: '본인확인을 그만두셨습니다. 원하시면 다시 해 주세요.',
      forged: '확인 결과를 믿을 수 없어 받지 않았습니다. 처음부터 다시 해 주세요.',
      expired: '시간이 지난 확인 결과입니다. 처음부터 다시 해 주세요.',
      'other-session': '다른 창이나 기기에서 시작한 확인입니다. 이 창에서 처음부터 다시 해 주세요.',
      used: '이미 쓴 확인 결과이거나 시간이 지났습니다. 처음부터 다시 해 주세요.',
    },
    child: '만 14세 미만이어서 보호자의 동의가 필요합니다.',
    standIn: {
      title: '시연용 본인확인',
      warning: '진짜 본인확인이 아닙니다',
      says: '시연과 시험에만 쓰는 화면입니다. 실제로 운영하는 누리집에는 나오지 않습니다. 지어낸 이름과 생년월일을 넣어 주세요.',
      name: '이름',
      birth: '생년월일',
      method: '확인 방법',
      phone: '휴대전화',
      certificate: '인증서',
      submit: '확인',
      cancel: '그만두기',
      wrongBirth: '오늘이나 그 전의 날짜를 넣어 주세요.',
    },
  },
  en: {
    title: 'Verify your identity',
    lead: 'Whoever writes on a board of a local government has their identity verified once (Information and Communications Network Act, Article 44-5).',
    doneTitle: 'Your identity is verified',
    done: (day) => `You need not do it again until ${day}.`,
    what: [
      'We get the result from the provider alone. We neither ask for nor keep a resident number.',
      'We keep neither your name nor your date of birth: only a value by which we know the same person again (it cannot be turned back), the method, the day and the number of the check.',
      'Others see your nickname alone.',
    ],
    begin: 'Verify my identity',
    again: 'Verify it again',
    none: 'Identities cannot be verified now',
    noneSays: 'No provider is connected yet. You can still read and file petitions.',
    failed: 'Your identity was not verified',
    refused: {
      cancelled: 'You stopped. Try again if you like.',
      forged: 'The result cannot be trusted and was not taken. Start again.',
      expired: 'The result is too old. Start again.',
      'other-session': 'It was begun in another window or on another device. Start again in this one.',
      used: 'The result was used already, or its time is over. Start again.',
    },
    child: 'You are under 14: a parent or guardian has to consent.',
    standIn: {
      title: 'Identity check of the demonstration',
      warning: 'This verifies nobody',
      says: 'A page for demonstrations and tests. A site in production does not have it. Enter an invented name and date.',
      name: 'Name',
      birth: 'Date of birth',
      method: 'Method',
      phone: 'Mobile phone',
      certificate: 'Certificate',
      submit: 'Confirm',
      cancel: 'Stop',
      wrongBirth: 'Enter today or a day before.',
    },
  },
})
