import { wordsFor } from '#kernel/words.ts'

interface Words {
  title: string
  says: string
  text: string
  hint: string
  submit: string
}

export const words = wordsFor<Words>({
  ko: {
    title: '처리상황 알리기',
    says: '지금 상태와 처리기한을 민원인에게 알립니다. 접수한 지 30일이 지나면, 그 뒤에는 30일마다 저절로 알립니다.',
    text: '처리상황과 이유',
    hint: '어디까지 했고 무엇이 남았는지 쉽게 적어 주세요. 민원인이 그대로 읽습니다.',
    submit: '알리기',
  },
  en: {
    title: 'Tell the petitioner where it stands',
    says: 'The petitioner is told the stage and the due date. After 30 days, and every 30 days from then on, this is done without you.',
    text: 'Where it stands, and why',
    hint: 'What is done and what is left. The petitioner reads this as it is.',
    submit: 'Tell',
  },
})
