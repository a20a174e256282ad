import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    title: '내용 고치기',
    says: '답변 전까지 고칠 수 있습니다. 처음 쓰신 내용도 담당자가 볼 수 있고, 처리기한은 바뀌지 않습니다.',
    subject: '제목',
    body: '내용',
    submit: '고친 내용 보내기',
    refused: {
      'nothing-changed': '바뀐 내용이 없습니다. 고친 뒤 보내 주세요.',
      'too-often': '여러 번 고쳐 더 고칠 수 없습니다. 담당자에게 전화하거나 취하한 뒤 다시 신청해 주세요.',
      'personal-data': '주민등록번호, 여권번호, 운전면허번호, 카드번호는 받지 않습니다. 지우고 보내 주세요.',
    },
    earlier: '고치기 전 내용',
    nth: (n: number) => `${n}번째 고치기 전`,
  },
  en: {
    title: 'Change the text',
    says: 'You can change it until it is answered. The officer can also read what you wrote first, and the due date stays.',
    subject: 'Subject',
    body: 'Text',
    submit: 'Send the new text',
    refused: {
      'nothing-changed': 'Nothing has changed. Change the text, then send it.',
      'too-often': 'It has been changed too often. Call the officer, or withdraw it and file anew.',
      'personal-data':
        'We do not take numbers of residents, passports, licences or cards. Remove it, then send the text.',
    },
    earlier: 'Earlier texts',
    nth: (n: number) => `Before change ${n}`,
  },
})
