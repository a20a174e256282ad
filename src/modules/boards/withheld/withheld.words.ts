import { wordsFor } from '#kernel/words.ts'
import type { WithheldKind } from './shown-text.rule.ts'

interface Words {
  withdrawn: string
  /** In a list, in place of the title. */
  line: Record<WithheldKind, string>
  says: Record<WithheldKind, string>
  by: Readonly<Record<string, string>>
  ground: (n: number) => string
  grounds: readonly string[]
  until: (moment: string) => string
  on: string
  groundLabel: string
  byLabel: string
  reason: string
  masked: string
  comment: string
  log: string
  /** For whoever wrote it. */
  own: string
}

export const words = wordsFor<Words>({
  ko: {
    withdrawn: '글쓴이가 거두었습니다.',
    line: {
      removal: '삭제한 글입니다',
      masking: '',
      block: '잠시 가린 글입니다',
      order: '요구에 따라 가린 글입니다',
      withdrawal: '글쓴이가 거둔 글입니다',
    },
    says: {
      removal: '이 글은 조례에 따라 삭제했습니다. 왜 삭제했는지를 여기에 알립니다.',
      masking: '개인정보가 드러난 부분을 가렸습니다.',
      block: '권리가 침해되었다는 요청이 있어 잠시 가렸습니다. 기간이 끝나면 다시 보입니다.',
      order: '법에 따른 요구를 받아 가렸습니다.',
      withdrawal: '글쓴이가 스스로 거둔 글입니다. 댓글은 남아 있습니다.',
    },
    by: {
      person: '담당자가 읽고 판단했습니다',
      rule: '정해 둔 규칙에 걸린 글을 담당자가 확인했습니다',
      author: '글쓴이',
      court: '법원의 결정',
      'election-commission': '선거관리위원회의 요구',
      'rights-holder': '권리자의 요청',
    },
    ground: (n) => `조례 제6조제2항제${n}호`,
    grounds: [
      '국가안전이나 보안에 어긋나는 경우',
      '정치적 목적이나 성향이 있는 경우',
      '기관·단체·부서를 근거 없이 비난하는 경우',
      '특정인을 비방하거나 명예훼손의 우려가 있는 경우',
      '상업성 광고나 저작권을 침해할 수 있는 내용',
      '욕설, 음란물 등 불건전한 내용',
      '선거에 영향을 미칠 수 있는 내용',
      '같은 내용이나 비슷한 내용을 되풀이해 올린 경우',
      '그 밖에 익명으로 불건전한 내용을 올린 경우',
    ],
    until: (moment) => `${moment}까지`,
    on: '처리한 날',
    groundLabel: '근거',
    byLabel: '누가 판단했나',
    reason: '이유',
    masked: '일부를 가린 글',
    comment: '보이지 않는 댓글입니다',
    log: '삭제하거나 가린 글의 공개 기록',
    own: '내가 쓴 글이면 로그인하고 사본과 이의신청 보기',
  },
  en: {
    withdrawn: 'Withdrawn by the author.',
    line: {
      removal: 'This posting was removed',
      masking: '',
      block: 'This posting is hidden for a while',
      order: 'This posting is hidden by a demand under the law',
      withdrawal: 'The author withdrew this posting',
    },
    says: {
      removal: 'This posting was removed under the ordinance. The reason is published here.',
      masking: 'Parts that showed personal data are covered.',
      block:
        'Somebody says that their rights were infringed. It is hidden for a while and shown again afterwards.',
      order: 'It is hidden by a demand under the law.',
      withdrawal: 'The author withdrew this posting. Comments stay.',
    },
    by: {
      person: 'An officer read it and decided',
      rule: 'A fixed rule found it and an officer confirmed it',
      author: 'The author',
      court: 'By decision of a court',
      'election-commission': 'By demand of the election commission',
      'rights-holder': 'At the request of the holder of the rights',
    },
    ground: (n) => `Ordinance, Article 6(2) item ${n}`,
    grounds: [
      'against national safety or security',
      'of a political purpose or leaning',
      'blames a body, group or department without grounds',
      'slanders somebody or may defame them',
      'commercial advertising, or may infringe copyright',
      'abuse, obscenity or otherwise unwholesome',
      'may influence an election',
      'the same or nearly the same, posted again and again',
      'otherwise unwholesome and anonymous',
    ],
    until: (moment) => `until ${moment}`,
    on: 'Since',
    groundLabel: 'Ground',
    byLabel: 'Decided by',
    reason: 'Reason',
    masked: 'parts covered',
    comment: 'This comment is not shown',
    log: 'Public record of what was removed or hidden',
    own: 'If you wrote it, sign in for your copy and to object',
  },
})
