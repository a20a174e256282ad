import { type Lang, wordsFor } from '#kernel/words.ts'
import type { PaperRefusal, Way } from './paper.rule.ts'

interface Words {
  title: string
  lead: string
  menu: string
  empty: string
  number: string
  way: Record<Way, string>
  asked: string
  how: string
  address: string
  says: string
  saysHint: string
  send: string
  task: string
  sent: string
  ask: string
  askSays: string
  askWay: string
  askAddress: string
  askAddressHint: string
  askSend: string
  waiting: string
  ready: string
  refused: Record<PaperRefusal | 'nothing-asked', string>
}

export const paperWords: (lang: Lang) => Words = wordsFor<Words>({
  ko: {
    title: '종이 답변서 요청',
    lead: '민원인이 종이로 달라고 한 답변서입니다. 늦지 않게 보내거나 내어 드려 주세요.',
    menu: '종이 답변서',
    empty: '기다리는 요청이 없습니다.',
    number: '신청번호',
    way: { collect: '민원실에서 받기', post: '우편으로 받기' },
    asked: '요청한 때',
    how: '받는 방법',
    address: '주소',
    says: '민원인에게 알릴 말',
    saysHint: '어디에서 언제까지 찾을 수 있는지, 또는 언제 부쳤는지 적어 주세요.',
    send: '보냈다고 알리기',
    task: '종이 답변서 보내기',
    sent: '보낸 때',
    ask: '종이 문서로 받기',
    askSays: '화면에서 인쇄한 답변은 공문서로 쓸 수 없습니다. 필요하면 종이 답변서를 요청해 주세요.',
    askWay: '받는 방법',
    askAddress: '받을 주소',
    askAddressHint: '우편으로 받을 때만 써 주세요.',
    askSend: '종이 답변서 요청하기',
    waiting: '종이 답변서를 요청하셨습니다. 준비되면 알려 드립니다.',
    ready: '종이 답변서를 보내거나 준비해 두었습니다.',
    refused: {
      'address-missing': '받을 주소를 써 주세요.',
      'already-asked': '이미 요청하셨습니다. 준비되면 알려 드립니다.',
      'nothing-asked': '기다리는 요청이 없습니다. 다른 사람이 보냈을 수 있습니다.',
    },
  },
  en: {
    title: 'Answers on paper',
    lead: 'Petitioners asked for these on paper. See to them without delay.',
    menu: 'Answers on paper',
    empty: 'Nobody is waiting.',
    number: 'Number',
    way: { collect: 'Collect it at the desk', post: 'Receive it by post' },
    asked: 'Asked at',
    how: 'How',
    address: 'Address',
    says: 'What the petitioner is told',
    saysHint: 'Where and until when it can be collected, or when it was posted.',
    send: 'Say that it was sent',
    task: 'Send the answer on paper',
    sent: 'Sent at',
    ask: 'Receive it on paper',
    askSays: 'What you print from the screen is no official document. If you need one, ask for it on paper.',
    askWay: 'How',
    askAddress: 'Address',
    askAddressHint: 'Only for the post.',
    askSend: 'Ask for it on paper',
    waiting: 'You have asked for the answer on paper. You will be told when it is ready.',
    ready: 'The answer on paper was sent or is ready.',
    refused: {
      'address-missing': 'Enter the address.',
      'already-asked': 'You have asked already. You will be told when it is ready.',
      'nothing-asked': 'Nobody is waiting. Somebody else may have sent it.',
    },
  },
})
