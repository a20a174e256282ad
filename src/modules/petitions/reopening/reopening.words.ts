import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    title: '다시 처리',
    says: '이의신청을 받아들였거나 답변이 잘못되었을 때 다시 처리합니다. 처리기간은 지금부터 새로 셉니다. 앞의 답변은 그대로 남습니다.',
    reason: '다시 처리하는 까닭',
    hint: '민원인이 그대로 읽습니다.',
    submit: '다시 처리하기',
    record: '앞서 보낸 답변',
    refused: { 'no-answer': '다시 처리할 답변이 없습니다.' },
  },
  en: {
    title: 'Process again',
    says: 'After a granted objection or a wrong answer. The period begins anew now, and the earlier answer is kept.',
    reason: 'Why it is processed again',
    hint: 'The petitioner reads it as it is.',
    submit: 'Process again',
    record: 'The answer sent before',
    refused: { 'no-answer': 'There is no answer to take up again.' },
  },
})
