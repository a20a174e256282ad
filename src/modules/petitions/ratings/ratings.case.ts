import type { FieldSpec } from '#kernel/http/form.ts'
import type { CaseScope } from '#kernel/http.ts'
import type { OwnDesk } from '../own/own-desk.case.tsx'
import { rate } from './rate.act.ts'
import { type RateRefusal, SCORES } from './rating.rule.ts'
import { words } from './ratings.words.ts'

/** POST /petitions/mine/rating @law CPTA 26 */
export function rateRoutes(desk: OwnDesk, { lang }: CaseScope) {
  const w = words(lang)
  desk.act<{ score: FieldSpec; remark: FieldSpec }, RateRefusal>({
    path: 'rating',
    spec: { score: { max: 1, choices: SCORES }, remark: { max: 2000, lines: true, optional: true } },
    fields: { score: w.score, remark: w.remark },
    refused: w.refused,
    fieldOf: { 'already-rated': 'score' },
    carryOut: (tx, base, { score, remark }) => rate(tx, { ...base, score: Number(score), remark }),
    done: 'rated',
  })
}
