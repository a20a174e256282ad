import { privacy } from '#modules/privacy/index.ts'
import type { FieldSpec } from '#kernel/http/form.ts'
import { LONGEST_BODY } from '../filing/answers.rule.ts'
import { PETITION } from '../filing/forms.ts'
import type { CaseScope, Deps } from '#kernel/http.ts'
import type { OwnDesk } from '../own/own-desk.case.tsx'
import { changePetition } from './change-petition.act.ts'
import type { ChangeRefusal } from './change.rule.ts'
import { words } from './changes.words.ts'

/** POST /petitions/mine/change @law CPTA 22(2) */
export function changeRoutes(desk: OwnDesk, { lang }: CaseScope, { seal }: Deps) {
  const w = words(lang)
  desk.act<{ newTitle: FieldSpec; newBody: FieldSpec }, ChangeRefusal | 'personal-data'>({
    path: 'change',
    spec: { newTitle: PETITION.title, newBody: { max: LONGEST_BODY, lines: true } },
    fields: { newTitle: w.subject, newBody: w.body },
    refused: w.refused,
    fieldOf: { 'nothing-changed': 'newBody', 'too-often': 'newBody' },
    check: (typed) => {
      const { newTitle, newBody } = typed
      const [found] = privacy.lookOver('petition', { newTitle, newBody }).refused
      return found && { field: found.field as 'newTitle' | 'newBody', refusal: 'personal-data' }
    },
    carryOut: (tx, base, { newTitle, newBody }) =>
      changePetition(tx, seal, { ...base, title: newTitle, body: newBody }),
    done: 'changed',
  })
}
