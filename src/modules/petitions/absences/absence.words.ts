import { type Lang, wordsFor } from '#kernel/words.ts'
import type { AbsenceReason, AbsenceRefusal } from './absence.rule.ts'

interface Words {
  title: string
  lead: string
  department: string
  show: string
  post: string
  from: string
  until: string
  substitute: string
  substituteHint: string
  choose: string
  reason: string
  reasons: Record<AbsenceReason, string>
  submit: string
  enter: string
  now: string
  none: string
  period: string
  days: (from: string, until: string) => string
  end: string
  endOf: (post: string) => string
  done: string
  ended: string
  approvals: string
  refused: Record<AbsenceRefusal | 'not-yours', string>
}

export const absenceWords: (lang: Lang) => Words = wordsFor<Words>({
  ko: {
    title: '부재와 대결',
    lead: '자리를 비우는 동안 대신 결재할 자리를 정합니다. 대결한 문서는 돌아와서 확인합니다.',
    department: '부서',
    show: '보기',
    post: '비우는 자리',
    from: '첫날',
    until: '마지막 날',
    substitute: '대신할 자리',
    substituteHint: '같은 부서나 바로 위·아래 부서에서 사람이 있는 자리를 골라 주세요.',
    choose: '고르세요',
    reason: '사유',
    reasons: { leave: '휴가', trip: '출장', training: '교육', vacant: '공석', other: '그 밖' },
    submit: '부재 등록',
    enter: '부재 등록하기',
    now: '등록한 부재',
    none: '등록한 부재가 없습니다.',
    period: '기간',
    days: (from, until) => `${from}부터 ${until}까지`,
    end: '끝내기',
    endOf: (post) => `${post} 부재 끝내기`,
    done: '부재를 등록했습니다.',
    ended: '부재를 끝냈습니다.',
    approvals: '결재할 문서',
    refused: {
      'ends-before': '마지막 날을 첫날이나 그 뒤로 정해 주세요.',
      past: '이미 지난 날입니다. 오늘이나 그 뒤로 정해 주세요.',
      'too-long': '부재는 1년 안으로 정해 주세요.',
      'no-such-substitute': '같은 부서나 바로 위·아래 부서에서 사람이 있는 자리를 골라 주세요.',
      overlaps: '그 자리는 그 기간에 이미 부재로 등록되어 있습니다. 먼저 등록한 부재를 끝내 주세요.',
      'substitute-absent':
        '대신할 자리도 그 기간에 부재이거나, 비우는 자리가 다른 자리를 대신하고 있습니다. 다른 자리를 골라 주세요.',
      'not-yours': '자기 자리나, 부서 관리자라면 자기 부서의 자리만 정할 수 있습니다.',
    },
  },
  en: {
    title: 'Absences and substitutes',
    lead: 'Who approves while a post is absent. What was done in its stead is seen afterwards.',
    department: 'Department',
    show: 'Show',
    post: 'Absent post',
    from: 'First day',
    until: 'Last day',
    substitute: 'Substitute',
    substituteHint: 'A post with somebody in it, of the same department or the one above or below.',
    choose: 'Choose',
    reason: 'Why',
    reasons: {
      leave: 'Leave',
      trip: 'Official trip',
      training: 'Training',
      vacant: 'Vacant',
      other: 'Other',
    },
    submit: 'Enter the absence',
    enter: 'Enter an absence',
    now: 'Absences',
    none: 'No absence is entered.',
    period: 'Period',
    days: (from, until) => `${from} to ${until}`,
    end: 'End it',
    endOf: (post) => `End the absence of ${post}`,
    done: 'The absence is entered.',
    ended: 'The absence has ended.',
    approvals: 'For approval',
    refused: {
      'ends-before': 'The last day must be the first one or later.',
      past: 'That has passed. Choose today or later.',
      'too-long': 'An absence lasts a year at most.',
      'no-such-substitute':
        'Choose a post with somebody in it, of the same department or the one above or below.',
      overlaps: 'The post is absent then already. End that absence first.',
      'substitute-absent':
        'The substitute is absent then too, or the absent post acts for another. Choose another.',
      'not-yours': 'Only your own post or, as administrator, a post of your department.',
    },
  },
})
