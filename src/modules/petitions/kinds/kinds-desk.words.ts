import { wordsFor } from '#kernel/words.ts'
import type { ChoiceRefusal } from '../publication/chooser.rule.ts'
import type { OpeningRefusal } from '../opening/opening.rule.ts'

interface Words {
  title: string
  lead: string
  head: Record<'kind' | 'publication' | 'by' | 'online' | 'act', string>
  published: string
  unpublished: string
  online: Record<'yes' | 'no' | 'opened', string>
  change: string
  changeOne: (name: string) => string
  done: string
  seePublic: string
  choice: Record<'title' | 'says' | 'label' | 'yes' | 'no' | 'submit' | 'notYours', string>
  reason: string
  reasonHint: string
  reasonEn: string
  reasonEnHint: string
  opening: Record<
    | 'title'
    | 'says'
    | 'notNeeded'
    | 'law'
    | 'lawHint'
    | 'how'
    | 'howHint'
    | 'howEn'
    | 'open'
    | 'closeTitle'
    | 'closeSays'
    | 'close'
    | 'notYours',
    string
  >
  refused: Record<ChoiceRefusal | OpeningRefusal, string>
}

/** Of the pages on which the office chooses kinds for publication and opens them online. */
export const words = wordsFor<Words>({
  ko: {
    title: '민원 종류와 공개대상',
    lead: '처리 과정을 공개할 민원을 고르고, 인터넷 신청을 넓힙니다. 누가 언제 왜 바꾸었는지 모두 공개됩니다.',
    head: {
      kind: '민원 종류',
      publication: '처리 과정 공개',
      by: '정한 곳',
      online: '인터넷 신청',
      act: '할 일',
    },
    published: '공개',
    unpublished: '공개하지 않음',
    online: { yes: '할 수 있음', no: '할 수 없음', opened: '정책으로 열었음' },
    change: '바꾸기',
    changeOne: (name) => `${name} 바꾸기`,
    done: '바꾸었습니다. 시민이 보는 화면에 바로 나옵니다.',
    seePublic: '시민이 보는 화면',
    choice: {
      title: '공개대상 선정',
      says: '공개에서 빼면 민원 처리 공개에 있는 이 종류의 민원이 바로 없어집니다. 공개하기로 하면 신청한 분이 원하지 않은 것을 빼고 곧 나옵니다.',
      label: '이 종류의 민원 처리 과정을',
      yes: '공개합니다',
      no: '공개하지 않습니다',
      submit: '공개대상 바꾸기',
      notYours: '민원업무 담당부서의 장이나 관리부서가 정합니다.',
    },
    reason: '이유',
    reasonHint: '누구나 볼 수 있습니다. 개인정보는 적지 마세요.',
    reasonEn: '이유 (영어)',
    reasonEnHint: '비우면 영어 화면에도 한국어로 나옵니다.',
    opening: {
      title: '인터넷 신청 열기',
      says: '본인 확인이나 붙임서류가 필요해 조례 제9조 제1항에 따라 인터넷으로 받지 않는 민원입니다. 법률에 근거가 있을 때만 엽니다.',
      notNeeded: '본인 확인도 붙임서류도 필요 없어 인터넷으로 받고 있습니다.',
      law: '근거 법률',
      lawHint: '민원처리법 제8조의2를 밝혀 주세요.',
      how: '본인 확인과 서류를 받는 방법',
      howHint: '신청하는 분에게 그대로 보입니다.',
      howEn: '본인 확인과 서류를 받는 방법 (영어)',
      open: '인터넷 신청 열기',
      closeTitle: '인터넷 신청 닫기',
      closeSays: '닫으면 새 신청을 받지 않습니다. 이미 받은 민원은 그대로 처리합니다.',
      close: '인터넷 신청 닫기',
      notYours: '관리부서가 정합니다.',
    },
    refused: {
      'not-yours': '이 일을 할 권한이 없습니다.',
      changed: '그사이 다른 사람이 바꾸었습니다. 지금 상태를 확인하고 다시 보내 주세요.',
      same: '이미 그렇게 되어 있습니다. 바꿀 것을 골라 주세요.',
      'not-needed': '본인 확인도 붙임서류도 필요 없는 민원입니다. 열지 않아도 신청할 수 있습니다.',
      'law-not-named': '근거 법률에 민원처리법 제8조의2를 적어 주세요.',
    },
  },
  en: {
    title: 'Kinds of petitions and their publication',
    lead: 'Choose whose progress is published, and open kinds online. Who changed what, when and why is public.',
    head: { kind: 'Kind', publication: 'Publication', by: 'Decided by', online: 'Online', act: 'Act' },
    published: 'Published',
    unpublished: 'Not published',
    online: { yes: 'Yes', no: 'No', opened: 'Opened by policy' },
    change: 'Change',
    changeOne: (name) => `Change: ${name}`,
    done: 'Changed. The public site shows it already.',
    seePublic: 'As the public sees it',
    choice: {
      title: 'Choice for publication',
      says: 'Taken out, the petitions of this kind leave the register at once. Chosen, they appear there soon, but for those whose petitioner declined.',
      label: 'The progress of petitions of this kind is',
      yes: 'published',
      no: 'not published',
      submit: 'Change publication',
      notYours: 'The head of the department for petitions or the managing department decides.',
    },
    reason: 'Reason',
    reasonHint: 'Everyone can read it. Leave out personal data.',
    reasonEn: 'Reason in English',
    reasonEnHint: 'Left empty, the English page shows the Korean one.',
    opening: {
      title: 'Open online',
      says: 'It needs a check of identity or papers, so that Article 9(1) of the ordinance keeps it off this site. It is opened only where a law allows it.',
      notNeeded: 'It needs neither a check of identity nor papers and is filed online.',
      law: 'Law',
      lawHint: 'Name Article 8-2 of the Civil Petitions Treatment Act, in Korean.',
      how: 'How identity and papers are seen to',
      howHint: 'Petitioners read this as it is.',
      howEn: 'How identity and papers are seen to, in English',
      open: 'Open online',
      closeTitle: 'Close online',
      closeSays: 'Closed, it takes no new petitions. Those already filed go on.',
      close: 'Close online',
      notYours: 'The managing department decides.',
    },
    refused: {
      'not-yours': 'Your post may not do this.',
      changed: 'Somebody else changed it in between. Look at it as it is now and send again.',
      same: 'It is so already. Choose what is to change.',
      'not-needed': 'It needs neither a check of identity nor papers: it is filed online without this.',
      'law-not-named':
        'Name Article 8-2 of the Civil Petitions Treatment Act, in Korean (민원처리법 제8조의2).',
    },
  },
})
