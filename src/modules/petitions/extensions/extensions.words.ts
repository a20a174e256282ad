import { wordsFor } from '#kernel/words.ts'
import type { AskRefusal } from './ask-consent.act.ts'

interface Words {
  title: string
  first: string
  second: string
  /** An extension in the list of what moved the due date. */
  nth: (nth: number) => string
  extend: string
  says: string
  consented: (length: string) => string
  ask: string
  asking: string
  askSubmit: string
  waiting: (day: string) => string
  length: string
  lengthHint: string
  choice: (length: string, day: string, merged: { extended: number; standing: number }) => string
  /** With those that are merged into the petition. */
  together: {
    title: string
    says: (n: number) => string
    number: string
    due: string
    until: string
    upTo: (day: string) => string
    still: string
    stands: (number: string, day: string, why: string) => string
  }
  choose: string
  reason: string
  reasonHint: string
  submit: string
  made: (length: string, before: string, after: string) => string
  answered: { yes: string; no: string; open: string }
  asked: (length: string, day: string) => string
  own: {
    title: string
    says: (length: string, day: string) => string
    why: string
    question: string
    yes: string
    no: string
    send: string
    after: string
  }
  refused: Record<AskRefusal | 'member-stands', string>
  notAsked: string
}

export const words = wordsFor<Words>({
  ko: {
    title: '처리기간 연장',
    first: '처리기간 연장 (1차)',
    second: '처리기간 연장 (2차, 민원인 동의함)',
    nth: (nth) => `${nth}차 연장`,
    extend: '연장',
    says: '정한 기간 안에 처리하기 어려운 부득이한 사유가 있을 때 원래 처리기간만큼까지 연장할 수 있습니다. 민원인에게 이유와 새 처리기한을 바로 알립니다.',
    consented: (length) => `민원인이 ${length}까지 동의했습니다. 더 연장할 수는 없습니다.`,
    ask: '2차 연장 동의 요청',
    asking: '두 번째 연장은 민원인이 동의해야 합니다. 이유와 새 처리기한을 알리고 동의를 구합니다.',
    askSubmit: '동의 요청 보내기',
    waiting: (day) => `${day}까지 연장하는 데 동의를 구했고, 답을 기다립니다.`,
    length: '얼마나',
    lengthHint: '처리기간과 같은 단위로 셉니다. 괄호 안이 새 처리기한입니다.',
    choice: (length, day, { extended, standing }) =>
      `${length} (${day}까지${extended > 0 ? `, 묶은 민원 ${extended}건 함께 연장` : ''}${standing > 0 ? `, 연장할 수 없는 민원 ${standing}건` : ''})`,
    together: {
      title: '묶은 민원의 처리기한',
      says: (n) =>
        `묶은 민원 ${n}건 가운데 새 처리기한보다 먼저 끝나는 것은 그날까지 함께 연장하고, 저마다 민원인에게 알립니다. 연장할 수 없는 민원이 하나라도 있으면 아무것도 연장하지 않습니다. 그 민원은 묶음에서 풀거나, 더 짧게 연장하거나, 그 민원 화면에서 동의를 구해 주세요.`,
      number: '민원',
      due: '지금 처리기한',
      until: '함께 연장할 수 있는 날',
      upTo: (day) => `${day}까지`,
      still: '멈춰 있음',
      stands: (number, day, why) => `${number} (${day}까지): ${why}`,
    },
    choose: '고르세요',
    reason: '연장하는 이유',
    reasonHint: '민원인이 그대로 읽습니다. 무엇이 왜 더 걸리는지 쉽게 적어 주세요.',
    submit: '연장하고 알리기',
    made: (length, before, after) => `${length} 연장: ${before} → ${after}`,
    answered: {
      yes: '민원인이 동의했습니다.',
      no: '민원인이 동의하지 않았습니다.',
      open: '답을 기다립니다.',
    },
    asked: (length, day) => `2차 연장 동의 요청: ${length}, ${day}까지`,
    own: {
      title: '처리기간을 한 번 더 늘려도 될까요?',
      says: (length, day) => `${length}을 더 늘리면 처리기한은 ${day}까지입니다.`,
      why: '담당자가 말하는 이유',
      question: '늘리는 데 동의하시나요?',
      yes: '동의합니다',
      no: '동의하지 않습니다',
      send: '답 보내기',
      after: '동의하지 않아도 불이익은 없습니다. 처리기한은 그대로입니다.',
    },
    refused: {
      'already-overdue': '처리기한이 이미 지나 연장할 수 없습니다. 바로 답변해 주세요.',
      'member-stands': '함께 연장해야 하는데 연장할 수 없는 민원이 있어, 아무것도 연장하지 않았습니다.',
      'no-whole-number': '얼마나 연장할지 골라 주세요.',
      'not-as-consented': '민원인이 동의한 만큼까지만 연장할 수 있습니다.',
      'first-needs-no-consent': '첫 번째 연장은 동의 없이 할 수 있습니다. 처리기간 연장을 써 주세요.',
      'already-asked': '이미 동의를 구했습니다. 민원인의 답을 기다려 주세요.',
      NO_MORE_EXTENSIONS: '연장은 두 번까지입니다. 세 번째 연장은 없습니다.',
      CONSENT_REQUIRED: '두 번째 연장은 민원인이 동의해야 합니다. 먼저 동의를 구해 주세요.',
      EXTENSION_TOO_LONG: '원래 처리기간보다 길게 연장할 수 없습니다.',
      CALENDAR_ENDS: '공휴일 표가 그날까지 없어 새 처리기한을 알릴 수 없습니다. 더 짧게 연장해 주세요.',
      PAUSED: '처리기간이 멈춰 있어 새 처리기한을 알릴 수 없습니다. 멈춘 일을 먼저 끝내 주세요.',
    },
    notAsked: '지금은 답할 요청이 없습니다. 이미 답하셨거나 처리가 끝났습니다.',
  },
  en: {
    title: 'Extensions of the period',
    first: 'Extend the period (first)',
    second: 'Extend the period (second, consented to)',
    nth: (nth) => `extension ${nth}`,
    extend: 'Extension',
    says: 'Where it cannot be handled in time for an unavoidable reason, by the original period at most. The petitioner is told at once why and until when.',
    consented: (length) => `The petitioner consented to ${length} at most. There is no further extension.`,
    ask: 'Ask for consent to a second extension',
    asking:
      'A second extension needs the consent of the petitioner, who is told the reason and the new date.',
    askSubmit: 'Ask for consent',
    waiting: (day) => `Consent to an extension until ${day} was asked for; the answer is awaited.`,
    length: 'By how much',
    lengthHint: 'In the unit of the period. The new due date is in brackets.',
    choice: (length, day, { extended, standing }) =>
      `${length} (until ${day}${extended > 0 ? `, ${extended} merged extended with it` : ''}${standing > 0 ? `, ${standing} may not be extended` : ''})`,
    together: {
      title: 'Due dates of those merged with it',
      says: (n) =>
        `Of the ${n} merged with it, each that is due before the new date is extended to it too, and its petitioner is told. Where one may not be extended, nothing is: take it out, choose a shorter extension, or ask for consent on its own page.`,
      number: 'Petition',
      due: 'Due now',
      until: 'May be extended',
      upTo: (day) => `until ${day}`,
      still: 'Stands still',
      stands: (number, day, why) => `${number} (until ${day}): ${why}`,
    },
    choose: 'Choose',
    reason: 'Why it is extended',
    reasonHint: 'The petitioner reads this as it is. Say plainly what takes longer and why.',
    submit: 'Extend and tell',
    made: (length, before, after) => `Extended by ${length}: ${before} → ${after}`,
    answered: {
      yes: 'The petitioner consented.',
      no: 'The petitioner did not consent.',
      open: 'The answer is awaited.',
    },
    asked: (length, day) => `Consent asked for: ${length}, until ${day}`,
    own: {
      title: 'May we take more time once again?',
      says: (length, day) => `With ${length} more, the due date would be ${day}.`,
      why: 'Why, from the officer',
      question: 'Do you consent?',
      yes: 'I consent',
      no: 'I do not consent',
      send: 'Send my answer',
      after: 'You have no disadvantage if you do not consent: the due date stays as it is.',
    },
    refused: {
      'already-overdue': 'The period has run out and cannot be extended any more. Please answer now.',
      'member-stands': 'One merged with it would have to be extended and may not be, so nothing was.',
      'no-whole-number': 'Choose by how much to extend.',
      'not-as-consented': 'Extend by what the petitioner consented to, at most.',
      'first-needs-no-consent': 'The first extension needs no consent. Use the form to extend.',
      'already-asked': 'Consent has been asked for. Please wait for the answer.',
      NO_MORE_EXTENSIONS: 'A period is extended twice at most.',
      CONSENT_REQUIRED: 'A second extension needs the petitioner’s consent. Ask for it first.',
      EXTENSION_TOO_LONG: 'An extension cannot be longer than the original period.',
      CALENDAR_ENDS: 'The holiday table does not reach that far. Choose a shorter extension.',
      PAUSED: 'The period stands still, so there is no new date to tell. End what stopped it first.',
    },
    notAsked: 'There is no question to answer now: it was answered, or processing has ended.',
  },
})
