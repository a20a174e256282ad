import { wordsFor } from '#kernel/words.ts'
import type { Decision } from '../groups/group.rule.ts'
import type { CloseRefusal } from './close-year.rule.ts'

interface Words {
  title: string
  lead: string
  now: string
  noneNow: string
  toCome: string
  leave: string
  leaveSays: string
  leaveLink: string
  follow: string
  reports: string
  noReports: string
  rounds: string
  noRounds: string
  round: string
  period: string
  results: string
  satisfaction: string
  report: (year: number) => string
  reportLead: (year: number) => string
  closedOn: (day: string) => string
  notClosed: string
  says: string
  decision: Record<Decision, string>
  decisionHead: string
  count: (n: number) => string
  counts: string
  opinions: string
  reason: string
  done: (day: string) => string
  notDone: string
  department: string
  texts: (n: number) => string
  noGroups: string
  refused: (one: CloseRefusal) => string
}

export const words = wordsFor<Words>({
  ko: {
    title: '의견수렴',
    lead: '해마다 한 번 넘게 누리집을 쓰는 분들의 의견을 모읍니다. 의견마다 받아들일지와 그 이유를 정하고, 무엇을 했는지 알려 드립니다.',
    now: '지금 답할 수 있는 의견수렴',
    noneNow: '지금 진행하는 의견수렴이 없습니다.',
    toCome: '곧 시작합니다',
    leave: '의견 남기기',
    leaveSays: '의견수렴 기간이 아니어도 언제든 의견을 남길 수 있습니다.',
    leaveLink: '누리집에 바라는 의견 남기기',
    follow: '내 의견이 어떻게 되었나',
    reports: '해마다의 보고',
    noReports: '아직 마감한 해가 없습니다.',
    rounds: '지난 의견수렴과 결과',
    noRounds: '지난 의견수렴이 없습니다.',
    round: '의견수렴',
    period: '기간',
    results: '결과',
    satisfaction: '누리집 만족도',
    report: (year) => `${year}년 의견수렴 보고`,
    reportLead: (year) => `${year}년에 모은 의견을 어떻게 했는지 알려 드립니다.`,
    closedOn: (day) => `${day}에 마감했습니다.`,
    notClosed: '아직 마감하지 않은 해입니다. 처리가 끝난 의견부터 알려 드립니다.',
    says: '한 해를 마치며',
    decision: { adopt: '받아들임', partly: '일부 받아들임', not: '받아들이지 않음' },
    decisionHead: '결정',
    count: (n) => `의견 ${n.toLocaleString('ko')}건`,
    counts: '결정별 의견 수',
    opinions: '의견',
    reason: '이유',
    done: (day) => `한 일 (${day})`,
    notDone: '하고 있습니다. 마치면 여기에 알려 드립니다.',
    department: '담당부서',
    texts: (n) => `공개한 의견 ${n.toLocaleString('ko')}건 보기`,
    noGroups: '알려 드릴 의견이 없습니다.',
    refused: (one) => {
      if (one.why === 'ungrouped') return `묶지 않은 의견이 ${one.n.toLocaleString('ko')}건 있습니다.`
      if (one.why === 'round-open') return `아직 끝나지 않은 의견수렴: ${one.title}`
      if (one.why === 'undecided') return `결정하지 않은 묶음: ${one.title}`
      if (one.why === 'already-closed') return '이미 마감한 해입니다.'
      if (one.why === 'to-come') return '아직 오지 않은 해입니다.'
      return '이 해에 연 의견수렴이 없습니다. 해마다 한 번 넘게 의견을 모아야 합니다.'
    },
  },
  en: {
    title: 'Opinions of users',
    lead: 'At least once a year we ask those who use this site. For each opinion we decide whether it is adopted, and why, and tell what was done.',
    now: 'Open now',
    noneNow: 'There is no round to answer now.',
    toCome: 'To come',
    leave: 'Leave an opinion',
    leaveSays: 'You may leave one at any time, also when there is no round.',
    leaveLink: 'Leave an opinion on this site',
    follow: 'What became of my opinion',
    reports: 'Report of each year',
    noReports: 'No year has been closed yet.',
    rounds: 'Earlier rounds and their results',
    noRounds: 'There are no earlier rounds.',
    round: 'Round',
    period: 'Period',
    results: 'Results',
    satisfaction: 'Satisfaction with this site',
    report: (year) => `Report of opinions in ${year}`,
    reportLead: (year) => `What became of the opinions of ${year}.`,
    closedOn: (day) => `Closed on ${day}.`,
    notClosed:
      'This year is not closed yet. Opinions of which nothing more is to be done are reported here first.',
    says: 'The year',
    decision: { adopt: 'Adopted', partly: 'Adopted in part', not: 'Not adopted' },
    decisionHead: 'Decision',
    count: (n) => (n === 1 ? '1 opinion' : `${n.toLocaleString('en')} opinions`),
    counts: 'Opinions by decision',
    opinions: 'Opinions',
    reason: 'Reason',
    done: (day) => `Done (${day})`,
    notDone: 'It is being done. When it is, it is told here.',
    department: 'Department in charge',
    texts: (n) => (n === 1 ? 'Read 1 of them' : `Read ${n.toLocaleString('en')} of them`),
    noGroups: 'There is nothing to report.',
    refused: (one) => {
      if (one.why === 'ungrouped') return `Opinions in no group: ${one.n.toLocaleString('en')}`
      if (one.why === 'round-open') return `A round that has not ended: ${one.title}`
      if (one.why === 'undecided') return `A group without a decision: ${one.title}`
      if (one.why === 'already-closed') return 'This year is closed.'
      if (one.why === 'to-come') return 'This year is yet to come.'
      return 'No round was opened in this year. Users must be asked at least once a year.'
    },
  },
})
