import { wordsFor } from '#kernel/words.ts'
import type { MoreTimeRefusal } from './supplement.rule.ts'

interface Words {
  more: { title: string; says: (left: number) => string; days: string; hint: string; send: string }
  got: (days: number, day: string) => string
  undelivered: { title: string; says: string; how: string; hint: string; submit: string; noted: string }
  deem: { title: string; says: string; reason: string; submit: string }
  lapsed: string
  photographs: Record<'title' | 'lead' | 'on' | 'back', string> & { says: (n: number) => string }
  refused: Record<MoreTimeRefusal | 'CALENDAR_ENDS', string>
  officeRefused: Record<'already-undelivered' | 'not-undelivered-twice', string>
}

export const words = wordsFor<Words>({
  ko: {
    more: {
      title: '시간이 더 필요하신가요?',
      says: (left) => `보완할 시간을 ${left}번 더 늘릴 수 있습니다. 필요한 날수를 쓰시면 바로 늘려 드립니다.`,
      days: '더 필요한 날수',
      hint: '달력 날짜로 1~30일. 지금 정해진 날의 다음 날부터 셉니다.',
      send: '보완기간 늘리기',
    },
    got: (days, day) => `민원인 요청으로 ${days}일 늘림: ${day}까지`,
    undelivered: {
      title: '보완 요구가 되돌아옴',
      says: '주소나 연락처를 알 수 없어 보완 요구가 되돌아왔을 때 기록합니다. 한 번 되돌아오면 다시 요구할 수 있고, 두 번 되돌아오면 취하로 볼 수 있습니다.',
      how: '되돌아온 사정',
      hint: '언제 어떻게 되돌아왔는지 적어 주세요. 담당자만 봅니다.',
      submit: '되돌아온 것을 기록',
      noted: '되돌아온 것을 기록했습니다.',
    },
    deem: {
      title: '취하로 보고 종결',
      says: '보완 요구가 두 번 되돌아온 민원은 취하한 것으로 보아 종결할 수 있습니다. 되돌릴 수 없습니다.',
      reason: '민원인에게 알릴 이유',
      submit: '취하로 보고 종결',
    },
    lapsed: '기한까지 오지 않아 다시 요구했습니다.',
    photographs: {
      title: '보완에 사진 더하기',
      lead: '여기 올린 사진은 보완 내용을 보낼 때 함께 보냅니다. 그 전에는 담당자도 보지 못합니다.',
      on: '보완 내용 쓰러 가기',
      back: '내 민원으로',
      says: (n) =>
        n > 0
          ? `사진 ${n}장을 함께 보냅니다.`
          : '사진이 있으면 먼저 올려 주세요. 다른 화면으로 가면 아래에 쓴 글은 남지 않습니다.',
    },
    refused: {
      'more-time-used-up': '보완할 시간은 두 번까지 늘릴 수 있습니다. 담당자에게 전화해 주세요.',
      'more-time-too-late': '보완기간이 이미 지났습니다. 담당자에게 전화해 주세요.',
      'more-time-out-of-range': '날수를 1에서 30 사이의 수로 써 주세요.',
      CALENDAR_ENDS: '그날까지의 공휴일이 아직 정해지지 않았습니다. 더 짧게 써 주세요.',
    },
    officeRefused: {
      'already-undelivered': '이 보완 요구는 이미 되돌아온 것으로 기록했습니다.',
      'not-undelivered-twice':
        '보완 요구가 두 번 되돌아와야 취하로 볼 수 있습니다. 되돌아온 것을 먼저 기록해 주세요.',
    },
  },
  en: {
    more: {
      title: 'Do you need more time?',
      says: (left) =>
        left === 1
          ? 'You may ask for more time once more. Say how many days, and you have them at once.'
          : `You may ask for more time ${left} times. Say how many days, and you have them at once.`,
      days: 'How many days more',
      hint: '1 to 30 calendar days, counted from the day after the one that is set now.',
      send: 'Get more time',
    },
    got: (days, day) => `${days} ${days === 1 ? 'day' : 'days'} more at the petitioner’s request: by ${day}`,
    undelivered: {
      title: 'The request came back',
      says: 'When it came back because no address is known. Come back once, it may be sent again; come back twice, the petition may be deemed withdrawn.',
      how: 'How it came back',
      hint: 'When and how. Officers alone read this.',
      submit: 'Note that it came back',
      noted: 'Noted as come back.',
    },
    deem: {
      title: 'Close as deemed withdrawn',
      says: 'Where the request came back twice, the petition may be deemed withdrawn. This cannot be undone.',
      reason: 'Why, for the petitioner',
      submit: 'Close as withdrawn',
    },
    lapsed: 'It did not come in time and was requested again.',
    photographs: {
      title: 'Add photographs to the supplement',
      lead: 'They go with your supplement when you send it. Until then not even the officer sees them.',
      on: 'Go on to the supplement',
      back: 'My petition',
      says: (n) =>
        n > 0
          ? `${n} ${n === 1 ? 'photograph goes' : 'photographs go'} with it.`
          : 'If you have photographs, add them first: what you type below is not kept when you leave the page.',
    },
    refused: {
      'more-time-used-up': 'You can ask for more time twice. Please call the officer.',
      'more-time-too-late': 'The time for your supplement has passed. Please call the officer.',
      'more-time-out-of-range': 'Enter a number of days from 1 to 30.',
      CALENDAR_ENDS: 'The public holidays up to that day are not known yet. Enter fewer days.',
    },
    officeRefused: {
      'already-undelivered': 'This request has been noted as come back already.',
      'not-undelivered-twice': 'The request must have come back twice. Note that it came back first.',
    },
  },
})
