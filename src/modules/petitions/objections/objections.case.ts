import { privacy } from '#modules/privacy/index.ts'
import type { FieldSpec } from '#kernel/http/form.ts'
import type { CaseScope, Deps } from '#kernel/http.ts'
import type { OwnDesk } from '../own/own-desk.case.tsx'
import { objectTo } from './object.act.ts'
import type { ObjectRefusal } from './objection.rule.ts'
import { words } from './objections.words.ts'

type Field = 'purport' | 'objectReason' | 'objectAddress'

/** POST /petitions/mine/objection @law CPTA 35(1) */
export function objectRoutes(desk: OwnDesk, { lang }: CaseScope, deps: Deps) {
  const w = words(lang)
  desk.act<Record<Field, FieldSpec>, ObjectRefusal | 'CALENDAR_ENDS' | 'personal-data'>({
    path: 'objection',
    spec: {
      purport: { max: 1000, lines: true },
      objectReason: { max: 10_000, lines: true },
      objectAddress: { max: 200 },
    },
    fields: { purport: w.purport, objectReason: w.reason, objectAddress: w.address },
    refused: w.refused,
    fieldOf: { 'not-refusable': 'purport', 'too-late': 'purport', 'already-objected': 'purport' },
    check: ({ purport, objectReason }) => {
      const [found] = privacy.lookOver('petition', { purport, objectReason }).refused
      return found && { field: found.field as Field, refusal: 'personal-data' }
    },
    carryOut: (tx, base, { purport, objectReason, objectAddress }) =>
      objectTo(tx, deps, { ...base, purport, reason: objectReason, address: objectAddress }),
    done: 'objected',
  })
}
