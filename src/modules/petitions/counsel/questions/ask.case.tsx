import type { FastifyReply, FastifyRequest } from 'fastify'
import { newToken } from '#kernel/crypto.ts'
import { setCookie } from '#kernel/http/cookies.ts'
import type { Spec } from '#kernel/http/form.ts'
import { type CaseScope, type Deps, html, pathOf } from '#kernel/http.ts'
import { startSession } from '#kernel/session.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { mayStillSend, readAskerForm } from '../asker/asker-form.ts'
import { counselorsOn } from '../counselors.ts'
import { words } from '../counsel.words.ts'
import { fieldsOfCity } from '../fields/field.store.ts'
import { ask } from './ask.act.ts'
import { foundProps } from '../asker/found-note.case.tsx'
import type { FoundProps } from '../asker/found.view.tsx'
import { keptDaysOf } from '../erasure/kept-days-of.ts'
import { AskPage } from './ask.view.tsx'
import { LONGEST_QUESTION } from './question.rule.ts'

const HERE = '/petitions/counsel/questions/new'
const SPEC = {
  field: { max: 60 },
  title: { max: 100 },
  body: { max: LONGEST_QUESTION, lines: true },
  open: { max: 3, choices: ['yes', 'no'] },
  once: { max: 60, optional: true },
} as const satisfies Spec

type Shown = FoundProps & { readonly status?: number }
const NOTHING: Shown = { found: undefined, note: undefined }

/** Asking a counselor, without an account. @article 11(1) */
export function askRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, transact, clock, frame, siteUrl } = deps
  const w = words(lang).form
  const keptDays = keptDaysOf(deps.city)

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    typed: Partial<Record<string, string>>,
    errors: FieldError[] = [],
    { found, note, status = errors.length > 0 || found === 'warned' ? 422 : 200 }: Shown = NOTHING,
  ) {
    const served = new Set((await counselorsOn(look, clock.today())).map((one) => one.fieldId))
    const fields = (await fieldsOfCity(look)).filter((one) => served.has(one.id))
    const once = typed['once'] || newToken()
    const shown = { fields, typed: { ...typed, once }, errors, found, note, keptDays }
    const view = <AskPage frame={await frame(lang, pathOf(req, lang))} {...shown} />
    return html(reply, view, { status })
  }

  scope.get<{ Querystring: { field?: unknown } }>(HERE, (req, reply) =>
    page(req, reply, { field: typeof req.query.field === 'string' ? req.query.field : '' }),
  )

  scope.post(HERE, async (req, reply) => {
    const labels = { field: w.field, title: w.subject, body: w.body, open: w.open, once: '' }
    const { typed, errors, asker, ...seen } = readAskerForm(lang, req.body, {
      spec: SPEC,
      labels,
      texts: ['title', 'body'],
    })
    if (errors.length > 0 || seen.found)
      return page(req, reply, typed, errors, foundProps(lang, seen, labels))
    const at = clock.now()
    if (!(await mayStillSend(transact, req.ip, at)))
      return page(req, reply, typed, [{ field: '', text: w.tooMany }], { ...NOTHING, status: 429 })
    const { field: fieldId, title, body } = typed
    const once = typed.once || newToken()
    const isOpen = typed.open === 'yes'
    const asking = { fieldId, title, body, isOpen, once, lang, asker, from: req.ip, at }
    const token = await transact(async (tx) => {
      const asked = await ask(tx, deps, asking)
      return asked.ok ? startSession(tx, { kind: 'case', subject: asked.value, at }) : undefined
    })
    if (token === undefined) return page(req, reply, typed, [{ field: 'field', text: w.noCounselor }])
    setCookie(reply, 'case', token, siteUrl.startsWith('https:'))
    return reply.redirect(inLang(lang, '/petitions/counsel/mine?done=asked'), 303)
  })
}
