import type { FieldSpec } from '#kernel/http/form.ts'
import type { Deps } from '#kernel/http.ts'
import type { CaseDesk } from '../case/case-desk.office.tsx'
import { answerFollowUp } from './follow-up.act.ts'
import type { AnswerRefusal } from './follow-up.rule.ts'
import { words } from './follow-ups.words.ts'

/** POST /office/petitions/:number/follow-up @article 8(1) */
export function followUpRoutes(desk: CaseDesk, deps: Deps) {
  desk.act<{ followUpAnswer: FieldSpec }, AnswerRefusal>({
    path: 'follow-up',
    spec: { followUpAnswer: { max: 20_000, lines: true } },
    words: (lang) => ({ fields: { followUpAnswer: words(lang).answer }, refused: words(lang).refused }),
    fieldOf: { 'nothing-asked': 'followUpAnswer', 'already-answered': 'followUpAnswer' },
    carryOut: (tx, base, { followUpAnswer }) => answerFollowUp(tx, deps, { ...base, answer: followUpAnswer }),
  })
}
