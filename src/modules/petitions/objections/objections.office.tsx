import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import type { FieldSpec } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { CaseDesk } from '../case/case-desk.office.tsx'
import { decideObjection, extendObjection } from './decide-objection.act.ts'
import {
  type DecideObjectionRefusal,
  type ExtendObjectionRefusal,
  OBJECTION_OUTCOMES,
  type ObjectionOutcome,
} from './objection.rule.ts'
import { objectionsOf } from './objection.store.ts'
import { ObjectionsPage } from './objections-list.view.tsx'
import { words } from './objections.words.ts'

type Decision = 'objectionOutcome' | 'objectionDecision' | 'objectionAppeal'

/** /office/objections, and what is decided on one. @law CPTA 35(2); CPTA-ED 40 */
export function objectionRoutes(desk: CaseDesk, deps: Deps, office: OfficeScope) {
  office.get('/objections', async (req, reply) => {
    const lines = await objectionsOf(deps.look, clerkOf(req).departmentId)
    return html(reply, <ObjectionsPage frame={officeFrame(req)} lines={lines} />)
  })

  desk.act<{ objectionWhy: FieldSpec }, ExtendObjectionRefusal | 'CALENDAR_ENDS'>({
    path: 'objection-extension',
    spec: { objectionWhy: { max: 2000, lines: true } },
    words: (lang) => ({ fields: { objectionWhy: words(lang).extendWhy }, refused: words(lang).refused }),
    carryOut: (tx, base, { objectionWhy }) => extendObjection(tx, deps, { ...base, why: objectionWhy }),
  })

  desk.act<Record<Decision, FieldSpec>, DecideObjectionRefusal>({
    path: 'objection-decision',
    spec: {
      objectionOutcome: { max: 10, choices: OBJECTION_OUTCOMES },
      objectionDecision: { max: 10_000, lines: true },
      objectionAppeal: { max: 2000, lines: true },
    },
    words: (lang) => {
      const w = words(lang)
      const fields = {
        objectionOutcome: w.outcome,
        objectionDecision: w.decisionField,
        objectionAppeal: w.appeal,
      }
      return { fields, refused: w.refused }
    },
    carryOut: (tx, base, { objectionOutcome, objectionDecision, objectionAppeal }) =>
      decideObjection(tx, deps, {
        ...base,
        outcome: objectionOutcome as ObjectionOutcome,
        decision: objectionDecision,
        appeal: objectionAppeal,
      }),
  })
}
