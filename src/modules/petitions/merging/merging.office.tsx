import type { FieldSpec } from '#kernel/http/form.ts'
import type { Deps } from '#kernel/http.ts'
import type { CaseDesk } from '../case/case-desk.office.tsx'
import { isNumber } from '../petition/number.store.ts'
import { leaveMerged } from './leave-merged.act.ts'
import { merge } from './merge.act.ts'
import type { MergeRefusal } from './merging.rule.ts'
import { TICKS } from './merging.view.tsx'
import { words } from './merging.words.ts'
import { unmerge } from './unmerge.act.ts'

const CHOOSING: Readonly<Record<string, FieldSpec>> = Object.fromEntries(
  TICKS.map((name) => [name, { max: 11, optional: true }]),
)

/** /office/petitions/:number/merging, unmerging, leaving-merged @law CPTA-ED 6(6) */
export function mergingRoutes(desk: CaseDesk, deps: Deps) {
  desk.act<typeof CHOOSING, MergeRefusal>({
    path: 'merging',
    spec: CHOOSING,
    words: (lang) => {
      const { chosen, refused } = words(lang)
      return { fields: Object.fromEntries(TICKS.map((name) => [name, chosen])), refused }
    },
    fieldOf: {
      'none-chosen': 'join1',
      'not-mergeable': 'join1',
      'not-ours': 'join1',
      'other-kind': 'join1',
      'too-few': 'join1',
    },
    carryOut: (tx, base, typed) =>
      merge(tx, deps, { ...base, numbers: Object.values(typed).filter(isNumber) }),
  })
  desk.act({
    path: 'unmerging',
    spec: { apart: { max: 2000, lines: true } },
    words: (lang) => ({ fields: { apart: words(lang).unmerge.reason }, refused: {} }),
    carryOut: (tx, base, { apart }) => unmerge(tx, deps, { ...base, says: apart }),
  })
  desk.act<{ leaves: FieldSpec }, 'no-members'>({
    path: 'leaving-merged',
    spec: { leaves: { max: 2000, lines: true } },
    words: (lang) => {
      const { leave, unmerge: w } = words(lang)
      return { fields: { leaves: w.reason }, refused: { 'no-members': leave.nobody } }
    },
    carryOut: (tx, base, { leaves }) => leaveMerged(tx, deps, { ...base, says: leaves }),
  })
}
