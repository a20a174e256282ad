import { type Lang, wordsFor } from '#kernel/words.ts'
import type { Rank } from './policy.rule.ts'

interface Words {
  rank: Record<Rank, string>
  /** As the stamp on the line reads. */
  delegated: Record<Rank, string>
  outside: string
  drafted: string
  review: string
  final: string
  acting: string
  actingFor: (post: string) => string
  waiting: string
  ended: Record<'given-back' | 'taken-back', string>
  record: string
  earlier: string
  round: (n: number) => string
  title: string
  lead: string
  menu: string
  absences: string
  subject: Record<'answer' | 'correction', string>
  empty: string
  notYet: string
  count: (n: number) => string
  due: string
  paused: string
  drafter: string
  kind: string
  open: string
  select: (title: string) => string
  petition: string
  answer: string
  why: string
  before: string
  publicPart: string
  publicTitle: string
  checks: string
  bulk: string
  bulkSays: string
  bulkSubmit: string
  nothingPicked: string
  results: string
  approved: string
  number: string
  petitionTitle: string
  result: string
  remarkOf: string
  unseen: string
  unseenSays: string
  seen: string
  done: string
  seenDone: string
  gone: string
}

export const approvalWords: (lang: Lang) => Words = wordsFor<Words>({
  ko: {
    rank: { 'team-leader': '팀장', head: '과장', 'bureau-head': '국장' },
    delegated: { 'team-leader': '팀장 전결', head: '과장 전결', 'bureau-head': '국장 결재' },
    outside: '담당부서 밖에서 결재',
    drafted: '기안',
    review: '검토',
    final: '결재',
    acting: '대결',
    actingFor: (post) => `${post} 대결`,
    waiting: '기다리는 중',
    ended: { 'given-back': '돌려보냄', 'taken-back': '담당자가 거둬들임' },
    record: '결재 과정',
    earlier: '앞선 결재 과정',
    round: (n) => `${n}차`,
    title: '결재할 문서',
    lead: '내 차례인 답변과, 부재중인 자리를 대신해 결재할 답변을 한곳에서 처리합니다.',
    menu: '결재',
    absences: '부재와 대결',
    subject: { answer: '답변', correction: '답변 정정' },
    empty: '결재할 문서가 없습니다.',
    notYet: '아직 내 차례가 아닌 문서',
    count: (n) => `${n}건`,
    due: '처리기한',
    paused: '멈춤',
    drafter: '기안',
    kind: '종류',
    open: '민원 화면',
    select: (title) => `함께 승인하기: ${title}`,
    petition: '민원 내용',
    answer: '답변',
    why: '바로잡는 이유',
    before: '지금 답변',
    publicPart: '공개하는 내용',
    publicTitle: '공개할 제목',
    checks: '담당자가 확인한 것',
    bulk: '고른 문서 한꺼번에 승인',
    bulkSays: '고른 문서를 하나씩 따로 승인합니다. 안 되는 것이 있으면 이유를 보여 드립니다.',
    bulkSubmit: '고른 문서 승인',
    nothingPicked: '승인할 문서를 하나 이상 골라 주세요.',
    results: '처리한 결과',
    approved: '승인했습니다.',
    number: '신청번호',
    petitionTitle: '제목',
    result: '결과',
    remarkOf: '의견',
    unseen: '부재중에 대결한 문서',
    unseenSays: '내 자리를 대신해 처리한 문서입니다. 살펴보고 확인해 주세요.',
    seen: '확인',
    done: '처리했습니다.',
    seenDone: '확인했습니다.',
    gone: '이미 처리되었거나 결재할 차례가 바뀌었습니다.',
  },
  en: {
    rank: { 'team-leader': 'team leader', head: 'director', 'bureau-head': 'head of the bureau' },
    delegated: {
      'team-leader': 'delegated to the team leader',
      head: 'delegated to the director',
      'bureau-head': 'decided by the head of the bureau',
    },
    outside: 'decided outside the department',
    drafted: 'Drafted',
    review: 'Review',
    final: 'Decision',
    acting: 'acting',
    actingFor: (post) => `acting for ${post}`,
    waiting: 'waiting',
    ended: { 'given-back': 'given back', 'taken-back': 'taken back by the officer' },
    record: 'Approval',
    earlier: 'Earlier rounds',
    round: (n) => `Round ${n}`,
    title: 'For approval',
    lead: 'Answers whose turn is yours, and those that you approve for a post that is absent.',
    menu: 'Approvals',
    absences: 'Absences and substitutes',
    subject: { answer: 'Answer', correction: 'Correction' },
    empty: 'Nothing waits for your approval.',
    notYet: 'Not your turn yet',
    count: (n) => String(n),
    due: 'Due',
    paused: 'paused',
    drafter: 'Drafted by',
    kind: 'Kind',
    open: 'The petition',
    select: (title) => `Approve together: ${title}`,
    petition: 'Petition',
    answer: 'Answer',
    why: 'Why it is corrected',
    before: 'The answer as it stands',
    publicPart: 'What is published',
    publicTitle: 'Public title',
    checks: 'Confirmed by the officer',
    bulk: 'Approve the chosen ones together',
    bulkSays: 'Each is approved on its own. Where one cannot be, you see why.',
    bulkSubmit: 'Approve the chosen ones',
    nothingPicked: 'Choose at least one.',
    results: 'What was done',
    approved: 'Approved.',
    number: 'Number',
    petitionTitle: 'Petition',
    result: 'Result',
    remarkOf: 'Remark',
    unseen: 'Done in your stead',
    unseenSays: 'This was done for your post while it was absent. Look at it and say that you have.',
    seen: 'Seen',
    done: 'Done.',
    seenDone: 'Noted that you have seen it.',
    gone: 'It was done already, or it is another’s turn now.',
  },
})
