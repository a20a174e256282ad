import type { FastifyReply } from 'fastify'
import { officeFrame } from '#kernel/clerk.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Spec } from '#kernel/http/form.ts'
import type { Deps, OfficeScope } from '#kernel/http.ts'
import type { Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { privacy } from '#modules/privacy/index.ts'
import { mayorsClerk } from '../desk/clerk.ts'
import { publicEyes } from '../desk/own-data.ts'
import { faultsOf } from '../messages/form.ts'
import { idIn, LONGEST_ANSWER, LONGEST_REASON } from '../messages/message.rule.ts'
import { words } from '../office.words.ts'
import { LONGEST_QUESTION } from './hour.rule.ts'
import type { HourDeskRequest, HourShown } from './hours-desk.office.tsx'
import { answerInHour, lookAtQuestion, type TendRefusal } from './tend-question.act.ts'

type Page = (req: HourDeskRequest, reply: FastifyReply, shown: HourShown) => Promise<unknown>
const AT = '/dialogue/question-hours/:id/questions/:question'

/** Questions of an hour: shown or not, and answered. Fields are named by the question. @article 12(1) @article 17(1) */
export function tendRoutes(office: OfficeScope, deps: Deps, page: Page) {
  const { look, transact, clock, city } = deps

  const idsOf = ({ params }: HourDeskRequest) => {
    const { id, question } = params as { id: string; question?: string }
    const [hourId, questionId] = [idIn(id), idIn(question ?? '')]
    if (hourId === undefined || questionId === undefined) throw new NotFound('question', question ?? '')
    return { hourId, questionId }
  }

  /** Reads a form whose fields end in the question's number. */
  async function read(req: HourDeskRequest, spec: Spec, told: readonly string[]) {
    const { lang } = officeFrame(req)
    const w = words(lang)
    const { questionId } = idsOf(req)
    const named = (name: string) => `${name}-${questionId}`
    const labels = { show: w.publicText, because: w.refuseReason, voice: w.voice, answer: w.answer }
    const entries = Object.entries(spec).map(([name, field]) => [named(name), field] as const)
    const labelled = Object.fromEntries(Object.entries(labels).map(([name, label]) => [named(name), label]))
    const { typed, errors } = faultsOf(lang, Object.fromEntries(entries), req.body, labelled)
    const eyes = await publicEyes(look, city, undefined)
    const texts = Object.fromEntries(told.map((name) => [named(name), typed[named(name)] ?? '']))
    errors.push(...privacy.errorsOfFound(lang, eyes.refused(texts)))
    return { typed, errors, of: (name: string) => typed[named(name)] ?? '', named, w }
  }

  async function answered(
    req: HourDeskRequest,
    reply: FastifyReply,
    {
      form,
      field,
      done,
    }: {
      form: Awaited<ReturnType<typeof read>>
      field: string
      done: Result<unknown, TendRefusal>
    },
  ) {
    const { hourId } = idsOf(req)
    if (done.ok) return reply.redirect(`/office/dialogue/question-hours/${hourId}?done=1`, 303)
    const errors = [{ field: form.named(field), text: form.w.refused[done.refusal] }]
    const status = done.refusal === 'changed' ? 409 : 422
    return page(req, reply, { typed: form.typed, errors, status })
  }

  office.post(`${AT}/look`, async (request, reply) => {
    const req = request as HourDeskRequest
    const by = mayorsClerk(req)
    const spec = {
      show: { max: LONGEST_QUESTION, lines: true, optional: true },
      because: { max: LONGEST_REASON, optional: true },
      press: { max: 6, optional: true },
    } as const
    const form = await read(req, spec, ['show'])
    const isShown = form.of('press') !== 'refuse'
    const errors = form.errors.filter((one) => (one.field === form.named('because')) !== isShown)
    if (errors.length > 0) return page(req, reply, { typed: form.typed, errors })
    const text = isShown && form.of('show') !== '' ? form.of('show') : null
    const looking = { ...idsOf(req), by, at: clock.now(), text, reason: isShown ? '' : form.of('because') }
    const done = await transact((tx) => lookAtQuestion(tx, looking))
    return answered(req, reply, { form, field: 'because', done })
  })

  office.post(`${AT}/answer`, async (request, reply) => {
    const req = request as HourDeskRequest
    const by = mayorsClerk(req)
    const spec = {
      voice: { max: 6, choices: ['mayor', 'office'] },
      answer: { max: LONGEST_ANSWER, lines: true },
      seen: { max: 30, optional: true },
    } as const
    const form = await read(req, spec, ['answer'])
    if (form.errors.length > 0) return page(req, reply, { typed: form.typed, errors: form.errors })
    const voice = form.of('voice') === 'mayor' ? 'mayor' : 'office'
    const answering = { ...idsOf(req), by, at: clock.now(), voice, text: form.of('answer') } as const
    const seen = (form.of('seen') || null) as Instant | null
    const done = await transact((tx) => answerInHour(tx, { ...answering, seen }))
    return answered(req, reply, { form, field: 'answer', done })
  })
}
