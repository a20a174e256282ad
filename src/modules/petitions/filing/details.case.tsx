import type { FastifyReply, FastifyRequest } from 'fastify'
import { readForm } from '#kernel/http/form.ts'
import { type CaseScope, type Deps, html } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import { answersIn, inputOf, specOf } from '../details/details-form.ts'
import type { DetailField } from '../kinds/handbook.rule.ts'
import { fieldsOf } from '../kinds/handbook.store.ts'
import { DetailsQuestion } from './details.view.tsx'
import { words } from './filing.words.ts'
import { draftDesk, NEW } from './draft-desk.ts'

/** The questions of the kind itself, where it has any. @article 8(1) @law CPTA-ED 7(1) the least that will do */
export function detailsRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look } = deps
  const { draftOf, keep, errorsOf, refusedIn, statusOf, frameOf, to } = draftDesk(scope, deps)

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    asked: { kindId: string; fields: readonly DetailField[]; typed: Readonly<Record<string, string>> },
    errors: FieldError[] = [],
  ) {
    const props = { frame: await frameOf(req), ...asked, inputOf, errors }
    return html(reply, <DetailsQuestion {...props} />, statusOf(errors))
  }

  scope.get(`${NEW}/details`, async (req, reply) => {
    const draft = await draftOf(req)
    if (!draft) return to(reply, NEW)
    const fields = await fieldsOf(look, draft.kindId)
    if (fields.length === 0) return to(reply, `${NEW}/contact`)
    const { details = {} } = draft.answers
    const typed = Object.fromEntries(fields.map((field) => [inputOf(field), details[field.id] ?? '']))
    return page(req, reply, { kindId: draft.kindId, fields, typed })
  })

  scope.post(`${NEW}/details`, async (req, reply) => {
    const draft = await draftOf(req)
    const { kind } = readForm({ kind: { max: 40, optional: true } }, req.body).typed
    const kindId = draft?.kindId ?? kind
    const fields = await fieldsOf(look, kindId)
    if (fields.length === 0) return to(reply, NEW)
    const spec = specOf(fields)
    const { typed, faults } = readForm(spec, req.body)
    const labels = Object.fromEntries(fields.map((field) => [inputOf(field), field.label[lang]]))
    const errors = [
      ...errorsOf(spec, faults, labels),
      ...refusedIn(typed),
      ...(draft ? [] : [{ field: '', text: words(lang).errors.gone }]),
    ]
    if (errors.length > 0 || !draft) return page(req, reply, { kindId, fields, typed }, errors)
    const details = { ...draft.answers.details, ...answersIn(fields, typed) }
    return keep(req, reply, draft, { details })
  })
}
