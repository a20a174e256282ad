import type { Deps } from '#kernel/http.ts'
import type { CaseDesk } from '../case/case-desk.office.tsx'
import { conflictWords } from './conflict.words.ts'
import { type ConflictRefusal, noteConflict } from './note-conflict.act.ts'

const CONFLICT = { concerns: { max: 3, choices: ['yes', 'no'] } } as const

/** A petition about the department in charge is decided outside it. @article 8(1) */
export function conflictRoutes(desk: CaseDesk, _deps: Deps) {
  desk.act<typeof CONFLICT, ConflictRefusal>({
    path: 'conflict',
    spec: CONFLICT,
    words: (lang) => {
      const w = conflictWords(lang)
      return { fields: { concerns: w.concerns }, refused: w.refused }
    },
    carryOut: (tx, base, { concerns }) => noteConflict(tx, { ...base, concerns: concerns === 'yes' }),
  })
}
