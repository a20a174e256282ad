import type { FastifyReply, FastifyRequest } from 'fastify'
import { officeFrame } from '#kernel/clerk.ts'
import { newToken } from '#kernel/crypto.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Spec } from '#kernel/http/form.ts'
import { readForm } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { Lang } from '#kernel/words.ts'
import { privacy } from '#modules/privacy/index.ts'
import type { FieldError } from '#ui/field.tsx'
import { mayorsClerk } from '../desk/clerk.ts'
import { faultsOf, ONCE } from '../messages/form.ts'
import { idIn } from '../messages/message.rule.ts'
import { words } from '../office.words.ts'
import { announceHour, changeHour } from './announce.act.ts'
import { hourStateOf } from './hour.rule.ts'
import { getHour, type HourText, hoursIn } from './hour.store.ts'
import { HourDeskPage, HourFormPage, HoursDeskPage } from './hours-desk.view.tsx'
import { questionEntries } from './question-entry.store.ts'
import { questionsOf } from './question.store.ts'
import { tendRoutes } from './tend.office.ts'
import { momentIn, typedOf } from './times.ts'

export type HourDeskRequest = FastifyRequest<{ Params: { id: string }; Querystring: { done?: unknown } }>
export interface HourShown {
  typed?: Readonly<Record<string, string>>
  errors?: FieldError[]
  status?: number
}
const TIME = { max: 20 }
const SPEC = {
  titleKo: { max: 100 },
  titleEn: { max: 100 },
  saysKo: { max: 2_000, lines: true },
  saysEn: { max: 2_000, lines: true },
  opens: TIME,
  closes: TIME,
  begins: TIME,
  ends: TIME,
} as const satisfies Spec
const HERE = '/office/dialogue/question-hours'

/** What was typed of a question hour. */
function readHour(lang: Lang, body: unknown) {
  const w = words(lang)
  const { typed, errors } = faultsOf(lang, SPEC, body, w as unknown as Record<string, string>)
  const texts = { titleKo: typed.titleKo, titleEn: typed.titleEn, saysKo: typed.saysKo, saysEn: typed.saysEn }
  errors.push(...privacy.errorsOfFound(lang, privacy.lookOver('site', texts).refused))
  const at = (name: 'opens' | 'closes' | 'begins' | 'ends') => {
    const found = momentIn(typed[name])
    if (found === undefined && !errors.some((one) => one.field === name))
      errors.push({ field: name, text: w.notATime(w[name]) })
    return found
  }
  const [opensAt, closesAt, beginsAt, endsAt] = [at('opens'), at('closes'), at('begins'), at('ends')]
  if (errors.length > 0 || !opensAt || !closesAt || !beginsAt || !endsAt) return { typed, errors }
  const hour: HourText = {
    title: { ko: typed.titleKo, en: typed.titleEn },
    says: { ko: typed.saysKo, en: typed.saysEn },
    opensAt,
    closesAt,
    beginsAt,
    endsAt,
  }
  return { typed, errors, hour }
}

/** Question hours in the mayor's office: announced, changed, their questions looked at and answered. @article 12(1) */
export function hoursDeskRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock } = deps

  office.get('/dialogue/question-hours', async (req, reply) => {
    mayorsClerk(req)
    const now = clock.now()
    const hours = (await hoursIn(look)).map((one) => ({ ...one, state: hourStateOf(one, now) }))
    return html(reply, <HoursDeskPage frame={officeFrame(req)} hours={hours} />)
  })

  function form(req: FastifyRequest, reply: FastifyReply, shown: HourShown = {}) {
    const { typed = {}, errors = [] } = shown
    const { csrf } = mayorsClerk(req)
    const { once: sent = '' } = typed
    const once = ONCE.test(sent) ? sent : newToken()
    const view = (
      <HourFormPage frame={officeFrame(req)} csrf={csrf} once={once} typed={typed} errors={errors} />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }
  office.get('/dialogue/question-hours/new', async (req, reply) => form(req, reply))

  office.post('/dialogue/question-hours/new', async (req, reply) => {
    const by = mayorsClerk(req)
    const { lang } = officeFrame(req)
    const { typed, errors, hour } = readHour(lang, req.body)
    const { once } = readForm({ once: { max: 60, optional: true } }, req.body).typed
    if (!hour) return form(req, reply, { typed: { ...typed, once }, errors })
    const formKey = ONCE.test(once) ? once : newToken()
    const done = await transact((tx) => announceHour(tx, { formKey, hour, by, at: clock.now() }))
    if (done.ok) return reply.redirect(`${HERE}/${done.value}?done=1`, 303)
    const refused = [{ field: 'opens', text: words(lang).refused[done.refusal] }]
    return form(req, reply, { typed: { ...typed, once }, errors: refused })
  })

  async function page(req: HourDeskRequest, reply: FastifyReply, shown: HourShown = {}) {
    const { typed = {}, errors = [], status = errors.length > 0 ? 422 : 200 } = shown
    const { csrf } = mayorsClerk(req)
    const id = idIn(req.params.id)
    if (id === undefined) throw new NotFound('question hour', req.params.id)
    const hour = await getHour(look, id)
    const entries = await questionEntries(look, id)
    const props = {
      csrf,
      hour,
      state: hourStateOf(hour, clock.now()),
      questions: await questionsOf(look, id),
      votes: new Map(entries.map((one) => [one.id, one.votes])),
      typed: { ...typedOf(hour), ...typed },
      errors,
      done: req.query.done === '1',
    }
    return html(reply, <HourDeskPage frame={officeFrame(req)} {...props} />, { status })
  }
  office.get('/dialogue/question-hours/:id', (req, reply) => page(req as HourDeskRequest, reply))

  office.post('/dialogue/question-hours/:id', async (request, reply) => {
    const req = request as HourDeskRequest
    const by = mayorsClerk(req)
    const { lang } = officeFrame(req)
    const id = idIn(req.params.id)
    if (id === undefined) throw new NotFound('question hour', req.params.id)
    const { typed, errors, hour } = readHour(lang, req.body)
    if (!hour) return page(req, reply, { typed, errors })
    const version = Number(readForm({ version: { max: 10 } }, req.body).typed.version)
    const done = await transact((tx) => changeHour(tx, { id, version, hour, by, at: clock.now() }))
    if (done.ok) return reply.redirect(`${HERE}/${id}?done=1`, 303)
    const status = done.refusal === 'changed' ? 409 : 422
    const refused = [{ field: 'opens', text: words(lang).refused[done.refusal] }]
    return page(req, reply, { typed, errors: refused, status })
  })

  tendRoutes(office, deps, page)
}
