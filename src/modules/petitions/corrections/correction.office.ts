import type { Deps } from '#kernel/http.ts'
import { answerWords } from '../answers/answer.words.ts'
import { explainPublic } from '../answers/explain-public.ts'
import { SUBMITTING, submittingOf } from '../answers/draft-spec.ts'
import type { CaseDesk } from '../case/case-desk.office.tsx'
import { correctionWords } from './correction.words.ts'
import { type CorrectionRefusal, draftCorrection } from './draft-correction.act.ts'

const CORRECTION = {
  why: { max: 2000, lines: true },
  text: { max: 20_000, lines: true },
  keepsPublic: { max: 3, choices: ['yes', 'no'] },
  ...SUBMITTING,
} as const

const orNull = (text: string) => (text === '' ? null : text)

/** An answer that was given is corrected, along the line again. @article 10(2) */
export function correctionRoutes(desk: CaseDesk, deps: Deps) {
  desk.act<typeof CORRECTION, CorrectionRefusal>({
    path: 'correction',
    spec: CORRECTION,
    words: (lang) => {
      const [w, draft] = [correctionWords(lang), answerWords(lang).draft]
      return {
        fields: { ...draft.field, why: w.why, text: w.text, keepsPublic: w.keeps },
        refused: { ...draft.refused, ...w.refused },
      }
    },
    fieldOf: {
      'reason-missing': 'reason',
      'remedy-missing': 'remedy',
      'no-such-reviewer': 'reviewer1',
      'reviewer-twice': 'reviewer1',
      'own-draft': 'reviewer1',
      'checks-missing': 'check-questions',
    },
    explain: explainPublic(deps),
    carryOut: (tx, base, typed) => {
      const { why, text, publicTitle, publicText } = typed
      const told = { reason: orNull(typed.reason), remedy: orNull(typed.remedy) }
      const keepsPublic = typed.keepsPublic === 'yes'
      const written = { why, text, publicTitle, publicText, keepsPublic, ...told, ...submittingOf(typed) }
      return draftCorrection(tx, deps, { ...base, ...written })
    },
  })
}
