import { type Lang, wordsFor } from '#kernel/words.ts'
import type { PhotographRefusal } from './read-upload.ts'

interface Words {
  title: string
  question: string
  lead: string
  hint: string
  fields: Record<'photograph' | 'description' | 'press' | 'remove', string>
  descriptionHint: (most: number) => string
  add: string
  added: string
  count: (n: number, most: number) => string
  full: (most: number) => string
  nth: (n: number) => string
  remove: (n: number) => string
  supplement: (n: number) => string
  none: string
  howMany: (n: number) => string
  refused: Record<PhotographRefusal, string>
  own: { says: string; state: Record<'waiting' | 'shown' | 'kept', string> }
  office: Record<
    | 'publish'
    | 'publishSays'
    | 'show'
    | 'yes'
    | 'no'
    | 'altHint'
    | 'clean'
    | 'submit'
    | 'withdraw'
    | 'withdrawSays'
    | 'withdrawSubmit'
    | 'notNow'
    | 'noWords',
    string
  > & {
    alt: (n: number) => string
    cleanOf: (n: number) => string
    nthField: string
    refused: Record<
      | 'nothing-chosen'
      | 'alt-missing'
      | 'not-checked'
      | 'not-on-register'
      | 'personal-data'
      | 'no-photograph'
      | 'not-shown',
      string
    >
  }
  register: Record<'title' | 'says', string>
}

export const photographWords: (lang: Lang) => Words = wordsFor<Words>({
  ko: {
    title: '사진',
    question: '사진이 있으면 올려 주세요',
    lead: '없으면 바로 다음으로 가세요.',
    hint: 'JPEG, PNG, WebP 사진을 한 장씩 올립니다. 한 장에 10MB까지. 찍은 곳과 기기 정보는 지우고 보관합니다. 담당자만 보고, 담당자가 확인한 사진만 공개할 수 있습니다.',
    fields: { photograph: '사진', description: '사진 설명', press: '할 일', remove: '지울 사진' },
    descriptionHint: (most) => `무엇을 찍었는지 적어 주세요. ${most}자까지. 담당자만 봅니다.`,
    add: '사진 올리기',
    added: '올린 사진',
    count: (n, most) => `올린 사진 ${n}장 (${most}장까지)`,
    full: (most) => `사진 ${most}장을 모두 올렸습니다. 바꾸려면 하나를 지우고 다시 올려 주세요.`,
    nth: (n) => `사진 ${n}`,
    remove: (n) => `사진 ${n} 지우기`,
    supplement: (n) => `보완 ${n}차에 보냄`,
    none: '없음',
    howMany: (n) => `${n}장`,
    refused: {
      'picture-type': '사진이 아닙니다. JPEG, PNG, WebP 사진을 올려 주세요.',
      'picture-heic':
        'HEIC 사진은 열 수 없어 받지 못합니다. 아이폰은 설정 › 카메라 › 포맷에서 ‘높은 호환성’을 고르고 다시 찍어 주세요. 이미 찍은 사진은 JPEG로 바꾸어 올려 주세요.',
      'picture-moves': '움직이는 사진은 올릴 수 없습니다. 움직이지 않는 사진을 올려 주세요.',
      'picture-pixels': '사진이 너무 큽니다(5천만 화소까지). 크기를 줄여 올려 주세요.',
      'picture-broken': '사진을 읽을 수 없습니다. 파일이 깨졌거나 덜 보내졌습니다. 다시 올려 주세요.',
      'picture-busy': '지금 올리는 사진이 많습니다. 잠시 뒤 다시 올려 주세요.',
      'none-chosen': '올릴 사진을 골라 주세요.',
      'too-large': '사진은 한 장에 10MB까지 올릴 수 있습니다. 크기를 줄여 올려 주세요.',
      'too-many': '사진은 5장까지 올릴 수 있습니다. 하나를 지우고 올려 주세요.',
      'one-at-a-time': '사진은 한 장씩 올려 주세요.',
      'too-often': '사진을 너무 많이 올렸습니다. 한 시간 뒤 다시 올리거나, 사진 없이 다음으로 가 주세요.',
      'cut-off': '사진이 끝까지 오지 않았습니다. 다시 올려 주세요.',
    },
    own: {
      says: '담당자가 확인하고 공개하기로 한 사진만 다른 사람이 볼 수 있습니다. 공개를 원하지 않으면 아래에서 공개 여부를 바꾸세요. 바로 내려갑니다.',
      state: { waiting: '공개하지 않음 (확인 전)', shown: '공개', kept: '공개하지 않음' },
    },
    office: {
      publish: '사진 공개 여부 정하기',
      publishSays:
        '사진을 하나씩 크게 보고 정해 주세요. 얼굴, 차량번호, 주소, 이름이 보이면 공개하지 않습니다.',
      show: '공개할까요?',
      yes: '공개',
      no: '공개하지 않음',
      altHint:
        '공개하려면 꼭 적어 주세요. 무엇이 보이는지, 사진을 보지 못하는 사람이 읽습니다. 모두에게 공개합니다.',
      clean: '얼굴, 차량번호, 주소, 이름이 보이지 않습니다',
      submit: '정한 대로 하기',
      withdraw: '공개한 사진 내리기',
      withdrawSays: '바로 내려갑니다. 민원인과 담당자는 계속 봅니다.',
      withdrawSubmit: '내리기',
      notNow: '이 민원은 지금 공개하지 않습니다. 사진도 공개할 수 없습니다.',
      noWords: '민원인이 쓴 설명 없음',
      alt: (n) => `사진 ${n} 설명 (공개)`,
      cleanOf: (n) => `사진 ${n} 확인`,
      nthField: '사진',
      refused: {
        'nothing-chosen': '공개할지 말지 하나 이상 골라 주세요.',
        'alt-missing': '공개할 사진에 설명을 적어 주세요.',
        'not-checked': '얼굴, 차량번호, 주소, 이름이 보이지 않는지 확인하고 표시해 주세요.',
        'not-on-register': '공개하지 않는 민원입니다. 사진도 공개할 수 없습니다.',
        'personal-data': '설명에 개인정보가 있습니다. 빼고 적어 주세요.',
        'no-photograph': '그 사진이 없습니다. 화면을 새로 열어 주세요.',
        'not-shown': '이미 내린 사진입니다.',
      },
    },
    register: { title: '사진', says: '민원인이 올리고 담당부서가 확인한 사진입니다.' },
  },
  en: {
    title: 'Photographs',
    question: 'Add photographs, if you have any',
    lead: 'If you have none, just go on.',
    hint: 'JPEG, PNG or WebP, one at a time, 10 MB each. Where and with what it was taken is removed before it is kept. Only the officers in charge see it; others only what an officer has looked at.',
    fields: { photograph: 'Photograph', description: 'What it shows', press: 'Next', remove: 'Removal' },
    descriptionHint: (most) =>
      `Say what is in it, in ${most} characters. Only the officers in charge read it.`,
    add: 'Add this photograph',
    added: 'Photographs added',
    count: (n, most) => `${n} of ${most} photographs added`,
    full: (most) => `All ${most} photographs are added. To change one, remove it and add another.`,
    nth: (n) => `Photograph ${n}`,
    remove: (n) => `Remove photograph ${n}`,
    supplement: (n) => `Sent with supplement ${n}`,
    none: 'None',
    howMany: (n) => String(n),
    refused: {
      'picture-type': 'This is no photograph. Send a JPEG, PNG or WebP.',
      'picture-heic':
        'HEIC photographs cannot be opened here. On an iPhone choose Settings › Camera › Formats › “Most Compatible” and take it again. Turn one that you have already into a JPEG.',
      'picture-moves': 'Moving pictures cannot be taken. Send one that stands still.',
      'picture-pixels': 'The photograph is too large (50 megapixels at most). Make it smaller.',
      'picture-broken': 'The photograph cannot be read: the file is broken or incomplete. Send it again.',
      'picture-busy': 'Many photographs are being sent. Try again in a moment.',
      'none-chosen': 'Choose the photograph to add.',
      'too-large': 'A photograph may have 10 MB. Make it smaller.',
      'too-many': 'Five photographs at most. Remove one first.',
      'one-at-a-time': 'Send one photograph at a time.',
      'too-often': 'Too many photographs were sent. Try again in an hour, or go on without.',
      'cut-off': 'The photograph did not arrive whole. Send it again.',
    },
    own: {
      says: 'Others see only what an officer has looked at and chosen. To have nothing published, change your choice below: they are gone at once.',
      state: { waiting: 'Not published (not looked at yet)', shown: 'Published', kept: 'Not published' },
    },
    office: {
      publish: 'Decide which photographs are published',
      publishSays: 'Open each in full. What shows a face, a plate, an address or a name is not published.',
      show: 'Publish it?',
      yes: 'Publish',
      no: 'Do not publish',
      altHint: 'Needed to publish it: what is in it, for whoever cannot see it. Everyone reads this.',
      clean: 'No face, plate, address or name is visible',
      submit: 'Carry out',
      withdraw: 'Take published photographs down',
      withdrawSays: 'Gone at once. Petitioner and officers still see it.',
      withdrawSubmit: 'Take down',
      notNow: 'This petition is not published now, so neither are its photographs.',
      noWords: 'The petitioner wrote nothing about it',
      alt: (n) => `Photograph ${n} in words (public)`,
      cleanOf: (n) => `Photograph ${n} checked`,
      nthField: 'Photograph',
      refused: {
        'nothing-chosen': 'Choose for at least one whether it is published.',
        'alt-missing': 'Say in words what the photograph shows.',
        'not-checked': 'Check that no face, plate, address or name is visible, and tick the box.',
        'not-on-register': 'The petition is not published, so neither are its photographs.',
        'personal-data': 'There is personal data in the words. Leave it out.',
        'no-photograph': 'There is no such photograph. Open the page again.',
        'not-shown': 'It has been taken down already.',
      },
    },
    register: { title: 'Photographs', says: 'Sent by the petitioner and looked at by the department.' },
  },
})
