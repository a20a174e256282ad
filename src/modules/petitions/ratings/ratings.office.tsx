import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import type { FieldSpec } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { CaseDesk } from '../case/case-desk.office.tsx'
import { noteDissatisfaction } from './rate.act.ts'
import type { SeenRefusal } from './rating.rule.ts'
import { dissatisfiedOf } from './rating.store.ts'
import { DissatisfiedPage } from './ratings.view.tsx'
import { words } from './ratings.words.ts'

/** /office/dissatisfied, and POST /office/petitions/:number/dissatisfaction @law CPTA 26 */
export function dissatisfactionRoutes(desk: CaseDesk, deps: Deps, office: OfficeScope) {
  office.get('/dissatisfied', async (req, reply) => {
    const { departmentId } = clerkWith(req, 'petition-approve')
    const lines = await dissatisfiedOf(deps.look, departmentId)
    return html(reply, <DissatisfiedPage frame={officeFrame(req)} lines={lines} />)
  })
  desk.act<{ did: FieldSpec }, SeenRefusal>({
    path: 'dissatisfaction',
    spec: { did: { max: 2000, lines: true } },
    words: (lang) => ({ fields: { did: words(lang).noteField }, refused: words(lang).refused }),
    fieldOf: { 'not-dissatisfied': 'did', 'already-seen': 'did' },
    carryOut: (tx, base, { did }) => noteDissatisfaction(tx, deps, { ...base, did }),
  })
}
