import type { Deps, OfficeScope } from '#kernel/http.ts'
import type { CaseDesk } from '../case/case-desk.office.tsx'
import { answerWords } from './answer.words.ts'
import { approveAnswer } from './approve-answer.act.ts'
import { type DraftRefusal, draftAnswer } from './draft-answer.act.ts'
import { DRAFT, submittingOf } from './draft-spec.ts'
import { documentRoutes } from './document.office.tsx'
import { explainPublic } from './explain-public.ts'
import { giveBackAnswer } from './give-back-answer.act.ts'
import { maskAnswerRoutes } from './mask-answer.office.tsx'
import { tidyOutcome } from './outcome.rule.ts'
import type { TurnRefusal } from '../approvals/lock-turn.ts'

const REMARK = { remark: { max: 1000, lines: true, optional: true } } as const
const GIVING_BACK = { returnedFor: { max: 2000, lines: true } } as const

/** The answer: written, sent along the line, approved or given back, printed. @article 8(1) @article 10(3) */
export function answerRoutes(desk: CaseDesk, deps: Deps, office: OfficeScope) {
  desk.act<typeof DRAFT, DraftRefusal>({
    path: 'answer',
    spec: DRAFT,
    words: (lang) => {
      const w = answerWords(lang).draft
      return { fields: w.field, refused: w.refused }
    },
    fieldOf: {
      'reason-missing': 'reason',
      'remedy-missing': 'remedy',
      'exception-missing': 'exception',
      'never-statutory': 'outcome',
      'no-such-reviewer': 'reviewer1',
      'reviewer-twice': 'reviewer1',
      'own-draft': 'reviewer1',
      'checks-missing': 'check-questions',
    },
    explain: explainPublic(deps),
    carryOut: (tx, base, typed) => {
      const { text, publicTitle, publicText } = typed
      const written = { text, publicTitle, publicText, ...tidyOutcome(typed), ...submittingOf(typed) }
      return draftAnswer(tx, deps, { ...base, ...written })
    },
  })
  desk.act<typeof REMARK, TurnRefusal>({
    path: 'approval',
    spec: REMARK,
    words: (lang) => {
      const w = answerWords(lang).approve
      return { fields: { remark: w.remark }, refused: w.refused }
    },
    carryOut: (tx, base, { remark }) => approveAnswer(tx, deps, { ...base, remark }),
  })
  desk.act<typeof GIVING_BACK, TurnRefusal>({
    path: 'giving-back',
    spec: GIVING_BACK,
    words: (lang) => {
      const w = answerWords(lang).approve
      return { fields: { returnedFor: w.reason }, refused: w.refused }
    },
    carryOut: (tx, base, { returnedFor }) => giveBackAnswer(tx, { ...base, reason: returnedFor }),
  })
  maskAnswerRoutes(office, deps, desk)
  documentRoutes(desk, deps, office)
}
