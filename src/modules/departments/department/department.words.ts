import { wordsFor } from '#kernel/words.ts'
import type { GrantRefusal } from '../rights/decide-grant.rule.ts'

interface Words {
  title: string
  lead: string
  other: string
  caption: (name: string) => string
  post: string
  person: string
  vacant: string
  head: string
  duties: string
  rights: string
  none: string
  until: (day: string) => string
  ended: (day: string) => string
  grant: string
  grantSays: string
  right: string
  day: string
  dayHint: string
  choose: string
  submit: string
  revoke: string
  revokeOne: (right: string, post: string) => string
  done: Record<'granted' | 'revoked', string>
  refused: Record<GrantRefusal, string>
}

export const words = wordsFor<Words>({
  ko: {
    title: '부서와 권한',
    lead: '권한은 사람이 아니라 자리에 있습니다. 인사이동이 있으면 그 자리에 온 사람이 이어받습니다.',
    other: '부서 고르기',
    caption: (name) => `${name}의 자리와 권한`,
    post: '자리',
    person: '담당자',
    vacant: '비어 있음',
    head: '부서장',
    duties: '하는 일',
    rights: '권한',
    none: '없음',
    until: (day) => `${day}까지`,
    ended: (day) => `${day}에 끝남`,
    grant: '권한 주기',
    grantSays: '같은 부서의 다른 자리에 기한을 정해 권한을 줍니다. 누가 언제 주었는지 기록에 남습니다.',
    right: '줄 권한',
    day: '마지막 날',
    dayHint: '이 날까지 쓸 수 있습니다. 길어도 1년입니다.',
    choose: '골라 주세요',
    submit: '권한 주기',
    revoke: '거두기',
    revokeOne: (right, post) => `${post}의 ${right} 권한 거두기`,
    done: { granted: '권한을 주었습니다.', revoked: '권한을 거두었습니다. 바로 쓸 수 없게 됩니다.' },
    refused: {
      'not-allowed': '부서 권한 관리자만 할 수 있습니다. 부서의 권한 관리자에게 부탁해 주세요.',
      'other-department': '다른 부서의 자리입니다. 그 부서의 권한 관리자에게 부탁해 주세요.',
      'not-delegable': '이 권한은 관리부서만 줄 수 있습니다. 관리부서에 요청해 주세요.',
      'own-post': '자기 자리의 권한은 스스로 바꿀 수 없습니다. 관리부서에 요청해 주세요.',
      'day-needed': '마지막 날을 정해 주세요.',
      'day-past': '마지막 날이 이미 지났습니다. 오늘 또는 그 뒤의 날로 정해 주세요.',
      'too-long': '1년이 넘습니다. 마지막 날을 당겨 주세요.',
    },
  },
  en: {
    title: 'Department and rights',
    lead: 'Rights belong to the post, not to the person. Whoever takes over the post takes them over.',
    other: 'Choose a department',
    caption: (name) => `Posts and rights of ${name}`,
    post: 'Post',
    person: 'Held by',
    vacant: 'Vacant',
    head: 'Head',
    duties: 'Duties',
    rights: 'Rights',
    none: 'None',
    until: (day) => `until ${day}`,
    ended: (day) => `ended on ${day}`,
    grant: 'Give a right',
    grantSays: 'Gives another post of the department a right until a day. Who gave it and when is recorded.',
    right: 'Right',
    day: 'Last day',
    dayHint: 'It may be used until this day; a year at most.',
    choose: 'Choose one',
    submit: 'Give the right',
    revoke: 'Revoke',
    revokeOne: (right, post) => `Revoke “${right}” from ${post}`,
    done: { granted: 'The right is given.', revoked: 'The right is revoked and can be used no more.' },
    refused: {
      'not-allowed': 'Only an administrator of rights may do this. Ask your department’s administrator.',
      'other-department': 'This post is of another department. Ask that department’s administrator.',
      'not-delegable': 'Only the managing department gives this right. Ask it.',
      'own-post': 'Nobody changes the rights of the own post. Ask the managing department.',
      'day-needed': 'Enter the last day.',
      'day-past': 'The last day is past. Enter today or a later day.',
      'too-long': 'This is longer than a year. Enter an earlier day.',
    },
  },
})
