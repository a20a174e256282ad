import { wordsFor } from '#kernel/words.ts'
import type { MergeRefusal } from './merging.rule.ts'

interface Words {
  lead: (n: number) => string
  leadSays: string
  /** The first due date of all. */
  answerBy: (day: string) => string
  /** The lead's own clock does, not theirs. */
  standsStill: string
  /** On the form that asks the lead alone for more. */
  asksLead: (n: number, day: string | undefined) => string
  member: (lead: string) => string
  memberSays: string
  /** When it waits no more: answered, or on its own again. */
  memberAfter: string
  title: string
  says: string
  chosen: string
  candidate: (number: string, title: string, percent: number) => string
  submit: string
  unmerge: { title: string; says: string; reason: string; hint: string; submit: string }
  /** Of the lead itself. */
  leave: { title: string; says: string; hint: string; submit: string; nobody: string }
  entryMerged: string
  count: (n: number) => string
  entryInto: string
  refused: Record<MergeRefusal, string>
}

export const words = wordsFor<Words>({
  ko: {
    lead: (n) => `비슷한 민원 ${n}건을 묶어 처리합니다`,
    leadSays:
      '이 민원의 답변을 결재하면 묶은 민원 모두에 같은 답변이 갑니다. 처리기한은 민원마다 따로 있습니다.',
    answerBy: (day) => `가장 이른 처리기한은 ${day}입니다. 그날까지 함께 답해 주세요.`,
    standsStill: '이 민원의 처리기간은 멈춰 있지만, 묶은 민원의 처리기간은 그대로 갑니다.',
    asksLead: (n, day) =>
      `이 민원의 민원인에게만 묻고 이 민원의 처리기간만 멈춥니다. 묶은 민원 ${n}건은 그대로 갑니다${day === undefined ? '' : ` (가장 이른 처리기한 ${day})`}. 보완을 기다리는 동안에는 함께 답할 수 없으니, 그 전에 답해야 하면 이 민원만 묶음에서 빼 주세요.`,
    member: (lead) => `${lead} 민원과 묶어 처리합니다`,
    memberSays:
      '그 민원의 답변을 결재하면 이 민원에도 같은 답변이 갑니다. 신청번호와 처리기한은 그대로입니다.',
    memberAfter: '그 민원과 함께 묶었던 민원입니다. 지금은 이 민원에서 따로 처리하고 바로잡습니다.',
    title: '비슷한 민원 묶어 처리하기',
    says: '30일 안에 다른 사람들이 낸 비슷한 민원입니다. 취지가 같은 것만 고르세요. 신청한 사람이 다섯 명 이상이어야 묶을 수 있습니다.',
    chosen: '묶을 민원',
    candidate: (number, title, percent) => `${number} ${title} (비슷한 정도 ${percent}%)`,
    submit: '이 민원에 묶기',
    unmerge: {
      title: '묶음에서 풀기',
      says: '이 민원만 따로 처리합니다. 민원 접수 창구가 담당부서를 다시 정합니다.',
      reason: '민원인에게 알릴 이유',
      hint: '취지가 어떻게 다른지 적어 주세요.',
      submit: '풀기',
    },
    leave: {
      title: '이 민원만 묶음에서 빼기',
      says: '이 민원을 기다리지 않고 묶은 민원에 먼저 답해야 할 때 씁니다. 처리기한이 가장 이른 민원이 답변 초안과 함께 묶음을 이어받고, 이 민원은 따로 처리합니다. 처리기한은 바뀌지 않습니다.',
      hint: '예: 보완할 내용을 받은 뒤 따로 답변합니다.',
      submit: '빼고 알리기',
      nobody: '묶은 민원이 없습니다.',
    },
    entryMerged: '묶어 처리한 민원',
    count: (n) => `비슷한 민원 ${n}건`,
    entryInto: '함께 처리하는 민원',
    refused: {
      'none-chosen': '묶을 민원을 고르세요.',
      'not-mergeable':
        '이미 묶였거나 끝난 민원, 보완을 기다리거나 처리기간이 멈춘 민원은 묶을 수 없습니다. 고른 것을 확인해 주세요.',
      'other-kind':
        '법정민원은 같은 종류끼리만 묶을 수 있습니다. 결재할 사람과 알려야 할 구제 방법이 다릅니다.',
      'not-ours': '다른 부서가 맡은 민원이 들어 있습니다. 민원 접수 담당에게 묶어 달라고 해 주세요.',
      'too-few': '서로 다른 민원인이 다섯 명 이상이어야 묶을 수 있습니다.',
      'too-many': '한 민원에 200건까지 묶을 수 있습니다. 나머지는 다른 민원에 묶어 주세요.',
    },
  },
  en: {
    lead: (n) => `${n} like it are processed with this petition`,
    leadSays: 'When its answer is approved, all of them get it. Each has a due date of its own.',
    answerBy: (day) => `The first of them all is due on ${day}: answer them together by then.`,
    standsStill: 'Its own period stands still; those of the others run on.',
    asksLead: (n, day) =>
      `This petitioner alone is asked, and this period alone stands still. The ${n} merged with it run on${day === undefined ? '' : ` (the first is due on ${day})`}. They cannot be answered with it while the supplement is awaited: if they must be before, take this one out of the merger.`,
    member: (lead) => `Processed with petition ${lead}`,
    memberSays: 'When that one’s answer is approved, this one gets it too. Number and due date stay.',
    memberAfter: 'It was merged with that one. What is to be done now is done here.',
    title: 'Process petitions like it together',
    says: 'Petitions like this one that others filed within 30 days. Choose those of the same purport only; five petitioners are needed.',
    chosen: 'Petitions to merge',
    candidate: (number, title, percent) => `${number} ${title} (likeness ${percent}%)`,
    submit: 'Merge into this petition',
    unmerge: {
      title: 'Take it out again',
      says: 'It is processed by itself. The petition desk names its department.',
      reason: 'Why, for the petitioner',
      hint: 'Say how its purport differs.',
      submit: 'Take out',
    },
    leave: {
      title: 'Take this one out of the merger',
      says: 'When those merged with it must be answered before it. The one that is due first takes them over, with the draft of the answer; this one is processed by itself. No due date changes.',
      hint: 'For example: it is answered by itself when the supplement has come.',
      submit: 'Take it out and tell',
      nobody: 'Nothing is merged with it.',
    },
    entryMerged: 'Processed with it',
    count: (n) => `${n} petition${n === 1 ? '' : 's'} like it`,
    entryInto: 'Processed with',
    refused: {
      'none-chosen': 'Choose the petitions to merge.',
      'not-mergeable':
        'What is merged or finished already, waits for a supplement or stands still cannot be merged. Check your choice.',
      'other-kind':
        'Statutory petitions go with their own kind only: who decides and which remedies are told differ.',
      'not-ours': 'One is another department’s. Ask the petition desk to merge them.',
      'too-few': 'Five different petitioners or more are needed.',
      'too-many': 'Up to 200 can be merged into one. Merge the others into another.',
    },
  },
})
