import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    title: '답변에 대해 묻기',
    says: '답변에서 궁금한 점을 한 번 물을 수 있습니다. 새 민원이 아니며, 7일 안에 답변합니다.',
    question: '궁금한 점',
    submit: '질문 보내기',
    asked: '추가 질문',
    answer: '추가 질문에 대한 답변',
    answerBy: (day: string) => `${day}까지 답변합니다.`,
    answerHint: '민원인에게 그대로 보냅니다.',
    answerSubmit: '답변 보내기',
    refused: {
      'already-asked': '이미 한 번 물으셨습니다. 더 궁금한 점은 담당자에게 전화하거나 새로 신청해 주세요.',
      'too-late': '답변한 지 30일이 지났습니다. 새 민원으로 신청해 주세요.',
      'personal-data': '주민등록번호, 여권번호, 운전면허번호, 카드번호는 받지 않습니다. 지우고 보내 주세요.',
      'nothing-asked': '추가 질문이 없습니다.',
      'already-answered': '이미 답변했습니다.',
    },
  },
  en: {
    title: 'Ask about the answer',
    says: 'You may ask once about the answer. It is no new petition; you get an answer within seven days.',
    question: 'Your question',
    submit: 'Send the question',
    asked: 'Follow-up question',
    answer: 'Answer to the follow-up question',
    answerBy: (day: string) => `To be answered by ${day}.`,
    answerHint: 'It is sent to the petitioner as it is.',
    answerSubmit: 'Send the answer',
    refused: {
      'already-asked': 'You have asked once. For more, call the officer or file a new petition.',
      'too-late': 'It was answered more than 30 days ago. Please file a new petition.',
      'personal-data':
        'We do not take numbers of residents, passports, licences or cards. Remove it, then send the question.',
      'nothing-asked': 'Nothing was asked.',
      'already-answered': 'It has been answered.',
    },
  },
})
