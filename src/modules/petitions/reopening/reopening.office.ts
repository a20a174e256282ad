import type { FieldSpec } from '#kernel/http/form.ts'
import type { Deps } from '#kernel/http.ts'
import type { CaseDesk } from '../case/case-desk.office.tsx'
import { reopen } from './reopen.act.ts'
import { type ReopenRefusal, WHOM } from './reopening.rule.ts'
import { words } from './reopening.words.ts'

/** POST /office/petitions/:number/reopening @law CPTA 35(2) */
export function reopeningRoutes(desk: CaseDesk, deps: Deps) {
  desk.act<{ reopenReason: FieldSpec; reopenWhom: FieldSpec }, ReopenRefusal>({
    path: 'reopening',
    spec: {
      reopenWhom: { max: 3, optional: true, choices: WHOM },
      reopenReason: { max: 2000, lines: true },
    },
    words: (lang) => {
      const { reason, whom, refused } = words(lang)
      return { fields: { reopenReason: reason, reopenWhom: whom }, refused }
    },
    fieldOf: { 'whom-missing': 'reopenWhom' },
    carryOut: (tx, base, { reopenReason, reopenWhom }) =>
      reopen(tx, deps, { ...base, reason: reopenReason, whom: reopenWhom }),
  })
}
