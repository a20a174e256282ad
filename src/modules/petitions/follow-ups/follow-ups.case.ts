import { privacy } from '#modules/privacy/index.ts'
import type { FieldSpec } from '#kernel/http/form.ts'
import type { CaseScope } from '#kernel/http.ts'
import type { OwnDesk } from '../own/own-desk.case.tsx'
import { askFollowUp } from './follow-up.act.ts'
import type { AskRefusal } from './follow-up.rule.ts'
import { words } from './follow-ups.words.ts'

/** POST /petitions/mine/follow-up @article 8(1) */
export function askRoutes(desk: OwnDesk, { lang }: CaseScope) {
  const w = words(lang)
  desk.act<{ question: FieldSpec }, AskRefusal | 'personal-data'>({
    path: 'follow-up',
    spec: { question: { max: 4000, lines: true } },
    fields: { question: w.question },
    refused: w.refused,
    fieldOf: { 'already-asked': 'question', 'too-late': 'question' },
    check: ({ question }) =>
      privacy.lookOver('petition', { question }).refused.length > 0
        ? { field: 'question', refusal: 'personal-data' }
        : undefined,
    carryOut: (tx, base, { question }) => askFollowUp(tx, { ...base, question }),
    done: 'asked',
  })
}
