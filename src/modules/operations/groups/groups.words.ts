import { wordsFor } from '#kernel/words.ts'
import type { Source } from '../opinions/opinion.store.ts'
import type { Decision, GroupRefusal, Stage } from './group.rule.ts'
import type { GroupingRefusal } from './group-opinions.act.ts'

interface Words {
  list: string
  year: (year: number) => string
  yearLead: string
  closedOn: (day: string) => string
  opinions: string
  choose: string
  chooseOf: (text: string) => string
  text: string
  source: Record<Source, string>
  sourceHead: string
  on: string
  group: string
  shown: string
  isShown: string
  notShown: string
  none: string
  into: string
  intoNew: string
  newGroup: string
  doGroup: string
  release: string
  releaseSays: string
  withhold: string
  groups: string
  noGroups: string
  title: string
  stage: string
  stages: Record<Stage, string>
  count: (n: number) => string
  remarks: string
  remarksLead: string
  noRemarks: string
  page: string
  take: string
  close: string
  closeLead: string
  saysKo: string
  saysEn: string
  closeIt: string
  report: string
  done: string
  decide: string
  decision: string
  decisions: Record<Decision, string>
  reason: string
  reasonEn: string
  reasonHint: string
  department: string
  chooseDepartment: string
  decideIt: string
  note: string
  noteLead: string
  did: string
  didOn: string
  noteIt: string
  reportIt: string
  reportLead: string
  refused: Record<GroupRefusal | GroupingRefusal | 'changed', string>
}

export const words = wordsFor<Words>({
  ko: {
    list: '의견수렴',
    year: (year) => `${year}년 의견`,
    yearLead:
      '비슷한 의견을 묶어 받아들일지 정하고, 한 일을 적고, 보고합니다. 결정하지 않은 의견이 있으면 마감할 수 없습니다.',
    closedOn: (day) => `${day}에 마감한 해입니다.`,
    opinions: '의견',
    choose: '고르기',
    chooseOf: (text) => `고르기: ${text}`,
    text: '의견',
    source: { answer: '의견수렴의 글', free: '자유 의견', satisfaction: '쪽 만족도' },
    sourceHead: '온 곳',
    on: '받은 날',
    group: '묶음',
    shown: '공개',
    isShown: '공개함',
    notShown: '공개 안 함',
    none: '의견이 없습니다.',
    into: '넣을 묶음',
    intoNew: '새 묶음',
    newGroup: '새 묶음의 제목',
    doGroup: '고른 의견 묶기',
    release: '고른 의견의 글 공개',
    releaseSays: '공개하기 전에 글에 개인정보나 남을 헐뜯는 말이 없는지 읽어 주세요.',
    withhold: '공개 그만두기',
    groups: '묶음',
    noGroups: '아직 묶음이 없습니다.',
    title: '제목',
    stage: '단계',
    stages: { grouped: '묶음', decided: '결정함', done: '반영함', reported: '보고함' },
    count: (n) => `${n.toLocaleString('ko')}건`,
    remarks: '쪽 만족도에 남긴 의견 가져오기',
    remarksLead: '고른 의견을 이 해의 의견으로 보냅니다. 접수번호는 그대로입니다.',
    noRemarks: '가져올 의견이 없습니다.',
    page: '쪽',
    take: '고른 의견 가져오기',
    close: '이 해 마감하기',
    closeLead: '마감하면 결정한 의견을 모두 공개 보고합니다. 다시 열 수 없습니다.',
    saysKo: '한 해를 마치며 (한국어)',
    saysEn: '한 해를 마치며 (영어)',
    closeIt: '마감하고 보고하기',
    report: '공개한 보고 보기',
    done: '저장했습니다.',
    decide: '결정',
    decision: '결정',
    decisions: { adopt: '받아들임', partly: '일부 받아들임', not: '받아들이지 않음' },
    reason: '이유',
    reasonEn: '이유 (영어)',
    reasonHint: '모두가 봅니다. 개인정보를 쓰지 마세요.',
    department: '담당부서',
    chooseDepartment: '골라 주세요',
    decideIt: '결정하기',
    note: '한 일',
    noteLead: '받아들인 의견에 따라 한 일과 그 날을 적습니다. 모두가 봅니다.',
    did: '한 일',
    didOn: '한 날',
    noteIt: '적기',
    reportIt: '공개 보고하기',
    reportLead: '더 할 일이 없는 묶음은 해를 마감하기 전에 먼저 보고할 수 있습니다.',
    refused: {
      'already-reported': '이미 보고한 묶음입니다.',
      'no-reason': '결정한 이유를 써 주세요.',
      'no-english': '결정한 이유를 영어로도 써 주세요.',
      'not-decided': '아직 결정하지 않았습니다.',
      'not-adopted': '받아들이지 않은 묶음에는 한 일이 없습니다.',
      'already-done': '이미 한 일을 적었습니다.',
      'not-done': '한 일을 먼저 적어 주세요.',
      'day-to-come': '아직 오지 않은 날입니다.',
      changed: '그사이 다른 사람이 고쳤습니다. 지금 내용을 확인하고 다시 해 주세요.',
      'year-closed': '이미 마감한 해입니다.',
      'none-chosen': '의견을 골라 주세요.',
      'no-group': '묶음을 고르거나 새 묶음의 제목을 써 주세요.',
    },
  },
  en: {
    list: 'Opinions of users',
    year: (year) => `Opinions of ${year}`,
    yearLead:
      'Put similar opinions together, decide, note what was done, and report. A year cannot be closed while one lacks a decision.',
    closedOn: (day) => `Closed on ${day}.`,
    opinions: 'Opinions',
    choose: 'Choose',
    chooseOf: (text) => `Choose: ${text}`,
    text: 'Opinion',
    source: { answer: 'Text in a round', free: 'Left freely', satisfaction: 'Page satisfaction' },
    sourceHead: 'From',
    on: 'Received',
    group: 'Group',
    shown: 'Published',
    isShown: 'published',
    notShown: 'not published',
    none: 'There are no opinions.',
    into: 'Into the group',
    intoNew: 'a new group',
    newGroup: 'Title of the new group',
    doGroup: 'Group those chosen',
    release: 'Publish the texts chosen',
    releaseSays: 'Read the texts before: no personal data, nothing that slanders anybody.',
    withhold: 'Publish no longer',
    groups: 'Groups',
    noGroups: 'There are no groups yet.',
    title: 'Title',
    stage: 'Stage',
    stages: { grouped: 'Grouped', decided: 'Decided', done: 'Done', reported: 'Reported' },
    count: (n) => n.toLocaleString('en'),
    remarks: 'Opinions left with page satisfaction',
    remarksLead: 'Those chosen become opinions of this year. They keep their receipt numbers.',
    noRemarks: 'There are none to take.',
    page: 'Page',
    take: 'Take those chosen',
    close: 'Close this year',
    closeLead: 'All decisions are reported in public then. It cannot be opened again.',
    saysKo: 'On the year (Korean)',
    saysEn: 'On the year (English)',
    closeIt: 'Close and report',
    report: 'The report in public',
    done: 'Saved.',
    decide: 'Decision',
    decision: 'Decision',
    decisions: { adopt: 'Adopted', partly: 'Adopted in part', not: 'Not adopted' },
    reason: 'Reason',
    reasonEn: 'Reason (English)',
    reasonHint: 'Everyone reads it. No personal data.',
    department: 'Department in charge',
    chooseDepartment: 'Choose one',
    decideIt: 'Decide',
    note: 'What was done',
    noteLead: 'What was done about an adopted group, and when. Everyone reads it.',
    did: 'What was done',
    didOn: 'Day',
    noteIt: 'Note it',
    reportIt: 'Report in public',
    reportLead: 'A group of which nothing more is to be done may be reported before its year is closed.',
    refused: {
      'already-reported': 'This group has been reported.',
      'no-reason': 'Write the reason of the decision.',
      'no-english': 'Write the reason in English too.',
      'not-decided': 'There is no decision yet.',
      'not-adopted': 'Nothing is done about a group that was not adopted.',
      'already-done': 'What was done is noted already.',
      'not-done': 'Note what was done first.',
      'day-to-come': 'That day is yet to come.',
      changed: 'Somebody else changed it meanwhile. Look at it as it is now and try again.',
      'year-closed': 'That year is closed.',
      'none-chosen': 'Choose opinions.',
      'no-group': 'Choose a group, or write the title of a new one.',
    },
  },
})
