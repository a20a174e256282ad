import { wordsFor } from '#kernel/words.ts'
import type { Kept, ReopenRefusal, Whom } from './reopening.rule.ts'

interface Words {
  title: string
  says: string
  reason: string
  hint: string
  submit: string
  record: string
  whom: string
  whomHint: string
  choice: (n: number) => Record<Whom, string>
  /** Who would be, and who keeps the answer and why. */
  reopened: (n: number) => string
  keeps: (n: number) => string
  kept: Record<Kept, string>
  refused: Record<ReopenRefusal, string>
}

export const words = wordsFor<Words>({
  ko: {
    title: '다시 처리',
    says: '이의신청을 받아들였거나 답변이 잘못되었을 때 다시 처리합니다. 처리기간은 지금부터 새로 셉니다. 앞의 답변은 그대로 남습니다.',
    reason: '다시 처리하는 까닭',
    hint: '민원인이 그대로 읽습니다.',
    submit: '다시 처리하기',
    record: '앞서 보낸 답변',
    whom: '어느 민원을 다시 처리하나요?',
    whomHint:
      '답변 자체가 잘못되었으면 함께 처리합니다. 이 민원만의 사정이거나 이 민원의 이의신청을 받아들였을 뿐이면 이 민원만 처리합니다.',
    choice: (n) => ({
      all: `이 민원과 함께, 같은 답변을 받은 민원 ${n}건도`,
      one: '이 민원만. 다른 민원은 받은 답변이 그대로입니다.',
    }),
    reopened: (n) => `함께 다시 처리할 수 있는 민원 ${n}건`,
    keeps: (n) => `답변이 그대로인 민원 ${n}건`,
    kept: {
      closed: '이미 종결되었거나 따로 처리하는 민원입니다.',
      'own-answer': '이 민원에만 따로 답변하거나 답변을 바로잡았습니다.',
      'correction-open': '이 민원의 답변을 바로잡는 중입니다. 그것을 먼저 마쳐 주세요.',
      'objection-open': '민원인이 이의신청을 했습니다. 그것을 먼저 결정해 주세요.',
    },
    refused: {
      'no-answer': '다시 처리할 답변이 없습니다.',
      'objection-open': '이의신청을 아직 결정하지 않았습니다. 먼저 결정하고 다시 처리해 주세요.',
      'whom-missing': '같은 답변을 받은 민원이 있습니다. 함께 다시 처리할지 골라 주세요.',
    },
  },
  en: {
    title: 'Process again',
    says: 'After a granted objection or a wrong answer. The period begins anew now, and the earlier answer is kept.',
    reason: 'Why it is processed again',
    hint: 'The petitioner reads it as it is.',
    submit: 'Process again',
    record: 'The answer sent before',
    whom: 'Which petitions are processed again?',
    whomHint:
      'All, where the answer itself was wrong. This one alone, where the reason is its own or its own objection was granted.',
    choice: (n) => ({
      all: `This one and the ${n} that got the same answer`,
      one: 'This one alone. The others keep the answer that they got.',
    }),
    reopened: (n) => `${n} may be processed again with it`,
    keeps: (n) => `${n} ${n === 1 ? 'keeps its' : 'keep their'} answer`,
    kept: {
      closed: 'It is closed, or processed by itself.',
      'own-answer': 'It was answered or corrected by itself.',
      'correction-open': 'Its answer is being corrected. Finish that first.',
      'objection-open': 'Its petitioner objected. Decide that first.',
    },
    refused: {
      'no-answer': 'There is no answer to take up again.',
      'objection-open': 'Its objection has not been decided. Decide it first, then process it again.',
      'whom-missing': 'Others got the same answer. Say whether they are processed again too.',
    },
  },
})
