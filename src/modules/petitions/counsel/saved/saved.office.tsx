import type { FastifyReply, FastifyRequest } from 'fastify'
import { officeFrame } from '#kernel/clerk.ts'
import { readForm, type Spec } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { privacy } from '#modules/privacy/index.ts'
import type { FieldError } from '#ui/field.tsx'
import { errorsOf } from '../../contact-fields/field-errors.ts'
import { counselorOf } from '../desk/counselor.ts'
import { DESK } from '../desk/tabs.view.tsx'
import { fieldNames } from '../fields/field.store.ts'
import { words } from '../office.words.ts'
import { LONGEST_ANSWER } from '../questions/question.rule.ts'
import { removeAnswerText, saveAnswerText } from './save-answer.act.ts'
import { savedAnswersOf } from './saved-answer.store.ts'
import { SavedAnswersPage } from './saved.view.tsx'

const HERE = `${DESK}/saved-answers`
const SPEC = {
  field: { max: 60 },
  title: { max: 100 },
  text: { max: LONGEST_ANSWER, lines: true },
} as const satisfies Spec

type Typed = Partial<Record<'id' | 'field' | 'title' | 'text', string>>

/** The texts that counselors of a field use again. @article 11(1) */
export function savedAnswerRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock } = deps

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    typed: Typed = {},
    errors: FieldError[] = [],
  ) {
    const { clerk, fields } = await counselorOf(deps, req)
    const frame = officeFrame(req)
    const props = {
      csrf: clerk.csrf,
      fields,
      names: await fieldNames(look, frame.lang),
      saved: await savedAnswersOf(look, fields),
      typed,
      errors,
      done: (req.query as { done?: unknown }).done === '1',
    }
    return html(reply, <SavedAnswersPage frame={frame} {...props} />, {
      status: errors.length > 0 ? 422 : 200,
    })
  }
  const idIn = (body: unknown) => {
    const { id } = readForm({ id: { max: 15, optional: true } }, body).typed
    return /^\d+$/.test(id) ? Number(id) : undefined
  }

  office.get<{ Querystring: { id?: unknown } }>('/counsel/saved-answers', async (req, reply) => {
    const { fields } = await counselorOf(deps, req)
    const one = (await savedAnswersOf(look, fields)).find((saved) => String(saved.id) === req.query.id)
    if (!one) return page(req, reply)
    const { id, fieldId: field, title, text } = one
    return page(req, reply, { id: String(id), field, title, text })
  })

  office.post('/counsel/saved-answers', async (req, reply) => {
    const { clerk } = await counselorOf(deps, req)
    const { lang } = officeFrame(req)
    const w = words(lang)
    const id = idIn(req.body)
    const { typed, faults } = readForm(SPEC, req.body)
    const errors = errorsOf(lang, SPEC, faults, { field: w.field, title: w.saved.title, text: w.saved.text })
    const { title: savedTitle, text: savedText } = typed
    const found = privacy.lookOver('petition', { title: savedTitle, text: savedText })
    errors.push(...privacy.errorsOfFound(lang, found.refused))
    const shown = { ...typed, ...(id !== undefined && { id: String(id) }) }
    if (errors.length > 0) return page(req, reply, shown, errors)
    const { field: fieldId, title, text } = typed
    const done = await transact((tx) =>
      saveAnswerText(tx, { id, fieldId, title, text, by: clerk, at: clock.now() }),
    )
    if (done.ok) return reply.redirect(`${HERE}?done=1`, 303)
    return page(req, reply, shown, [{ field: 'field', text: w.refused[done.refusal] }])
  })

  office.post('/counsel/saved-answers/removal', async (req, reply) => {
    const { clerk } = await counselorOf(deps, req)
    const id = idIn(req.body)
    if (id !== undefined) await transact((tx) => removeAnswerText(tx, { id, by: clerk, at: clock.now() }))
    return reply.redirect(`${HERE}?done=1`, 303)
  })
}
