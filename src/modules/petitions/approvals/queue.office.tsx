import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import { NotFound } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { Lang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { answerWords } from '../answers/answer.words.ts'
import { approveAnswer } from '../answers/approve-answer.act.ts'
import { giveBackAnswer } from '../answers/give-back-answer.act.ts'
import { words as caseWords } from '../case/case.words.ts'
import { isNumber } from '../petition/number.store.ts'
import { findPetition } from '../petition/petition.store.ts'
import { approvalWords } from './approvals.words.ts'
import { loadQueue } from './load-queue.ts'
import type { TurnRefusal } from './lock-turn.ts'
import { QueuePage, type QueueProps } from './queue.view.tsx'
import { seeActing } from './see-acting.act.ts'

type At = { Params: { number: string }; Querystring: { done?: unknown } }
interface Shown {
  errors?: FieldError[]
  typed?: Readonly<Record<string, string>>
  results?: QueueProps['results']
  status?: number
}
const PICK = /^pick-(\d{4}-\d{6})$/
const MOST = 100

const say = (lang: Lang, refusal: TurnRefusal): string =>
  ({ ...caseWords(lang).refused, ...answerWords(lang).approve.refused })[refusal]

/** One page for all that waits for a post: /office/approvals. @article 8(1) @law CPTA 27 */
export function queueRoutes(office: OfficeScope, deps: Deps) {
  const { transact, clock, look } = deps

  async function page(req: FastifyRequest, reply: FastifyReply, shown: Shown = {}) {
    const clerk = clerkOf(req)
    const { errors = [], typed = {}, results = [], status = errors.length > 0 ? 422 : 200 } = shown
    const { done } = req.query as { done?: unknown }
    const view = (
      <QueuePage
        frame={officeFrame(req)}
        csrf={clerk.csrf}
        queue={await loadQueue(deps, clerk)}
        errors={errors}
        typed={typed}
        results={results}
        done={done === 'done' || done === 'seen' ? done : undefined}
      />
    )
    return html(reply, view, { status })
  }
  const baseOf = (req: FastifyRequest<At>, number: string, version: unknown) => ({
    number,
    version: Number(version),
    by: clerkOf(req),
    at: clock.now(),
  })
  const refused = (req: FastifyRequest, reply: FastifyReply, refusal: TurnRefusal, typed = {}) => {
    const text = say(officeFrame(req).lang, refusal)
    const status = refusal === 'changed' ? 409 : 422
    return page(req, reply, { errors: [{ field: '', text }], typed, status })
  }

  office.get('/approvals', (req, reply) => page(req, reply))

  office.post<At>('/approvals/:number/approval', async (req, reply) => {
    const number = numberOf(req)
    const field = `remark-${number}`
    const spec = { [field]: { max: 1000, lines: true, optional: true }, version: { max: 10 } }
    const { typed, faults } = readForm(spec, req.body)
    const { lang } = officeFrame(req)
    const fault = faults[field]
    if (fault) {
      const text = faultText(lang, fault, answerWords(lang).approve.remark, 1000)
      return page(req, reply, { errors: [{ field, text }], typed })
    }
    const base = baseOf(req, number, typed['version'])
    const done = await transact((tx) => approveAnswer(tx, deps, { ...base, remark: typed[field] ?? '' }))
    if (done.ok) return reply.redirect('/office/approvals?done=done', 303)
    return refused(req, reply, done.refusal, typed)
  })

  office.post<At>('/approvals/:number/giving-back', async (req, reply) => {
    const number = numberOf(req)
    const field = `returnedFor-${number}`
    const spec = { [field]: { max: 2000, lines: true }, version: { max: 10 } }
    const { typed, faults } = readForm(spec, req.body)
    const { lang } = officeFrame(req)
    const fault = faults[field]
    if (fault) {
      const text = faultText(lang, fault, answerWords(lang).approve.reason, 2000)
      return page(req, reply, { errors: [{ field, text }], typed })
    }
    const base = baseOf(req, number, typed['version'])
    const done = await transact((tx) => giveBackAnswer(tx, { ...base, reason: typed[field] ?? '' }))
    if (done.ok) return reply.redirect('/office/approvals?done=done', 303)
    return refused(req, reply, done.refusal, typed)
  })

  /** Each in a transaction of its own: one that is refused holds up no other. */
  office.post<At>('/approvals/bulk', async (req, reply) => {
    const { lang } = officeFrame(req)
    const w = approvalWords(lang)
    const picked = Object.entries((req.body ?? {}) as Record<string, unknown>).flatMap(([name, version]) => {
      const [, number] = PICK.exec(name) ?? []
      return number === undefined ? [] : [{ number, version }]
    })
    if (picked.length === 0) return page(req, reply, { errors: [{ field: '', text: w.nothingPicked }] })
    const results: { number: string; says: string; isDone: boolean }[] = []
    for (const { number, version } of picked.slice(0, MOST)) {
      if (!(await findPetition(look, number))) continue
      const done = await transact((tx) => approveAnswer(tx, deps, baseOf(req, number, version)))
      const says = done.ok ? w.approved : say(lang, done.refusal)
      results.push({ number, says, isDone: done.ok })
    }
    return page(req, reply, { results })
  })

  office.post<At>('/approvals/:number/seen', async (req, reply) => {
    const number = numberOf(req)
    const { typed } = readForm({ round: { max: 5 }, step: { max: 3 } }, req.body)
    const [round, step] = [Number(typed.round), Number(typed.step)]
    if (!Number.isInteger(round) || !Number.isInteger(step)) throw new NotFound('step', number)
    await transact((tx) => seeActing(tx, { number, round, step, by: clerkOf(req), at: clock.now() }))
    return reply.redirect('/office/approvals?done=seen', 303)
  })
}

/** @throws NotFound */
function numberOf(req: FastifyRequest<At>): string {
  const { number } = req.params
  if (!isNumber(number)) throw new NotFound('petition', number)
  return number
}
