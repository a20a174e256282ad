import type { FieldSpec } from '#kernel/http/form.ts'
import type { Deps } from '#kernel/http.ts'
import type { CaseDesk } from '../case/case-desk.office.tsx'
import { reopen } from './reopen.act.ts'
import { words } from './reopening.words.ts'

/** POST /office/petitions/:number/reopening @law CPTA 35(2) */
export function reopeningRoutes(desk: CaseDesk, deps: Deps) {
  desk.act<{ reopenReason: FieldSpec }, 'no-answer'>({
    path: 'reopening',
    spec: { reopenReason: { max: 2000, lines: true } },
    words: (lang) => ({ fields: { reopenReason: words(lang).reason }, refused: words(lang).refused }),
    carryOut: (tx, base, { reopenReason }) => reopen(tx, deps, { ...base, reason: reopenReason }),
  })
}
