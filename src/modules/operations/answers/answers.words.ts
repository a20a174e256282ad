import { wordsFor } from '#kernel/words.ts'
import type { AnswerRefusal } from '../questions/answers.rule.ts'
import type { Once } from '../rounds/round.rule.ts'

interface Words {
  step: (at: number, of: number) => string
  next: string
  back: string
  check: string
  checkLead: string
  change: string
  changeOf: (n: number) => string
  none: string
  send: string
  refused: Record<AnswerRefusal, string> & {
    'not-open': string
    'already-answered': string
    'too-often': string
  }
  thanks: string
  thanksLead: string
  receipt: string
  receiptSays: string
  follow: string
  toRound: string
  once: Record<Once, string>
}

export const words = wordsFor<Words>({
  ko: {
    step: (at, of) => `질문 ${at} / 최대 ${of}`,
    next: '다음',
    back: '이전 질문',
    check: '답을 확인해 주세요',
    checkLead: '고칠 것이 없으면 보내 주세요.',
    change: '고치기',
    changeOf: (n) => `질문 ${n}의 답`,
    none: '답하지 않음',
    send: '보내기',
    refused: {
      missing: '꼭 답해야 하는 질문입니다.',
      'missing-line': '줄마다 하나씩 골라 주세요.',
      'not-a-choice': '보기에서 골라 주세요.',
      'too-long': '1,000자까지 쓸 수 있습니다. 줄여 주세요.',
      'not-open': '지금은 이 의견수렴에 답할 수 없습니다. 기간이 끝났거나 아직 시작하지 않았습니다.',
      'already-answered':
        '이 주소에서 이미 답하셨습니다. 한 번만 답할 수 있습니다. 덧붙일 말씀은 의견으로 보내 주세요.',
      'too-often': '잠깐 사이에 너무 많이 보내셨습니다. 조금 뒤에 다시 보내 주세요.',
    },
    thanks: '답해 주셔서 고맙습니다',
    thanksLead: '결과는 기간이 끝난 다음 날 공개합니다.',
    receipt: '의견의 접수번호',
    receiptSays:
      '글로 남기신 의견이 어떻게 되었는지 이 번호로 볼 수 있습니다. 이 화면에서만 보이니 적어 두세요.',
    follow: '내 의견이 어떻게 되었나',
    toRound: '의견수렴 안내로 가기',
    once: {
      device: '같은 네트워크 주소와 브라우저에서 한 번 답할 수 있습니다.',
      address: '같은 네트워크 주소에서 한 번 답할 수 있습니다.',
      open: '몇 번이든 답할 수 있습니다. 같은 사람인지 확인하지 않습니다.',
    },
  },
  en: {
    step: (at, of) => `Question ${at} of at most ${of}`,
    next: 'Next',
    back: 'Previous question',
    check: 'Check your answers',
    checkLead: 'Send them when they are right.',
    change: 'Change',
    changeOf: (n) => `The answer to question ${n}`,
    none: 'not answered',
    send: 'Send',
    refused: {
      missing: 'This question must be answered.',
      'missing-line': 'Choose one in each line.',
      'not-a-choice': 'Choose one of those given.',
      'too-long': 'It must be 1,000 characters or fewer. Shorten it.',
      'not-open': 'This round cannot be answered now: it is over, or has not begun.',
      'already-answered':
        'It was answered from this address already, and may be answered once. Send us an opinion if there is more to say.',
      'too-often': 'Too many were sent within a short time. Please send it again a little later.',
    },
    thanks: 'Thank you for your answers',
    thanksLead: 'The results are published on the day after the round ends.',
    receipt: 'Receipt number of your opinion',
    receiptSays:
      'With this number you see what became of what you wrote. It is shown here and nowhere else: please note it.',
    follow: 'What became of my opinion',
    toRound: 'About this round',
    once: {
      device: 'It may be answered once from one network address and browser.',
      address: 'It may be answered once from one network address.',
      open: 'It may be answered as often as one likes: nobody checks whether it is the same person.',
    },
  },
})
