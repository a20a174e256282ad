import { wordsFor } from '#kernel/words.ts'
import type { Decision, Stage } from '../groups/group.rule.ts'

interface Words {
  new: string
  newLead: string
  text: string
  textHint: string
  send: string
  received: string
  receivedLead: string
  receipt: string
  receiptSays: string
  follow: string
  followLead: string
  receiptField: string
  receiptHint: string
  look: string
  unknown: string
  tooOften: string
  toOpinions: string
  opinions: string
  filedOn: string
  stage: Record<Stage | 'filed', string>
  filedSays: string
  group: string
  decision: Record<Decision, string>
  reason: string
  report: (year: number) => string
  free: string
  onPage: (page: string) => string
  dealt: string
  waiting: string
}

export const words = wordsFor<Words>({
  ko: {
    new: '누리집에 바라는 의견',
    newLead:
      '누리집을 어떻게 고치면 좋을지 알려 주세요. 모든 의견에 받아들일지와 그 이유를 정해 해마다 공개합니다. 답변이 필요한 일은 민원으로 신청해 주세요.',
    text: '의견',
    textHint: '이름, 전화번호, 주소 같은 개인정보는 쓰지 마세요.',
    send: '의견 보내기',
    received: '의견을 받았습니다',
    receivedLead: '고맙습니다. 아래 번호로 의견이 어떻게 되었는지 볼 수 있습니다.',
    receipt: '접수번호',
    receiptSays: '이 화면에서만 보입니다. 적어 두세요.',
    follow: '내 의견이 어떻게 되었나',
    followLead: '의견을 남길 때 받은 접수번호를 넣어 주세요.',
    receiptField: '접수번호',
    receiptHint: '예: K7QM-2XW9-4RTB',
    look: '보기',
    unknown: '이 번호로 남긴 의견이 없습니다. 번호를 다시 확인해 주세요.',
    tooOften: '잠깐 사이에 너무 많이 물으셨습니다. 15분 뒤에 다시 해 주세요.',
    toOpinions: '의견수렴으로 가기',
    opinions: '의견수렴',
    filedOn: '받은 날',
    stage: {
      filed: '받음',
      grouped: '비슷한 의견과 묶음',
      decided: '결정함',
      done: '반영함',
      reported: '공개 보고함',
    },
    filedSays: '아직 살펴보지 않았습니다.',
    group: '묶음',
    decision: { adopt: '받아들임', partly: '일부 받아들임', not: '받아들이지 않음' },
    reason: '이유',
    report: (year) => `${year}년 의견수렴 보고`,
    free: '자유롭게 남긴 의견',
    onPage: (page) => `‘${page}’ 쪽에 남긴 의견`,
    dealt: '담당부서가 처리함',
    waiting: '담당부서가 아직 처리하지 않았습니다.',
  },
  en: {
    new: 'An opinion on this site',
    newLead:
      'Tell us what should be better here. For every opinion we decide whether it is adopted, and why, and publish it each year. If you need an answer, file a petition.',
    text: 'Your opinion',
    textHint: 'Leave out names, telephone numbers, addresses and the like.',
    send: 'Send the opinion',
    received: 'We have your opinion',
    receivedLead: 'Thank you. With this number you see what became of it.',
    receipt: 'Receipt number',
    receiptSays: 'It is shown here and nowhere else: please note it.',
    follow: 'What became of my opinion',
    followLead: 'Enter the receipt number that you got when you left it.',
    receiptField: 'Receipt number',
    receiptHint: 'For example K7QM-2XW9-4RTB',
    look: 'Look it up',
    unknown: 'There is no opinion of that number. Check it, please.',
    tooOften: 'Too many were asked for within a short time. Please come back in 15 minutes.',
    toOpinions: 'Opinions of users',
    opinions: 'Opinions of users',
    filedOn: 'Received on',
    stage: {
      filed: 'Received',
      grouped: 'Put together with similar ones',
      decided: 'Decided',
      done: 'Carried out',
      reported: 'Reported in public',
    },
    filedSays: 'Nobody has looked at it yet.',
    group: 'Group',
    decision: { adopt: 'Adopted', partly: 'Adopted in part', not: 'Not adopted' },
    reason: 'Reason',
    report: (year) => `Report of opinions in ${year}`,
    free: 'Opinion left freely',
    onPage: (page) => `Opinion on the page “${page}”`,
    dealt: 'Dealt with by the department in charge',
    waiting: 'The department in charge has not dealt with it yet.',
  },
})
