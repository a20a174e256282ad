import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { NotFound } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import { editQuestions } from '../rounds/edit-round.act.ts'
import { getRound, type Round } from '../rounds/round.store.ts'
import { words as roundWords } from '../rounds/rounds.words.ts'
import { moved, nextNumber, withQuestion } from './question.rule.ts'
import { NEW_QUESTION, type QuestionTyped, readQuestion, typedOf } from './question-form.ts'
import { EditQuestionPage, PreviewPage } from './questions-office.view.tsx'
import { words } from './questions.words.ts'

type Asked = { Params: { id: string }; Querystring: { n?: unknown } }
const NUMBERS = {
  version: { max: 9 },
  n: { max: 3, optional: true },
  move: { max: 12, optional: true },
} as const

/** The questions of a round while it is a draft: edited one by one, moved, removed, seen beforehand. @article 4 */
export function questionRoutes(office: OfficeScope, { look, transact }: Deps) {
  const roundOf = ({ params }: FastifyRequest<Asked>): Promise<Round> => {
    if (!/^\d{1,15}$/.test(params.id)) throw new NotFound('opinion round', params.id)
    return getRound(look, Number(params.id))
  }
  const here = (round: Round) => `/office/opinions/rounds/${round.id}`
  const numberIn = (text: unknown): number | undefined =>
    typeof text === 'string' && /^\d{1,3}$/.test(text) ? Number(text) : undefined

  function form(
    req: FastifyRequest,
    reply: FastifyReply,
    of: { round: Round; n: number | undefined; typed: QuestionTyped; errors?: FieldError[] },
  ) {
    const { csrf } = clerkWith(req, 'site-admin')
    const { errors = [], ...props } = of
    const view = <EditQuestionPage frame={officeFrame(req)} csrf={csrf} {...props} errors={errors} />
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }

  office.get<Asked>('/opinions/rounds/:id/questions/edit', async (req, reply) => {
    clerkWith(req, 'site-admin')
    const round = await roundOf(req)
    if (round.isOpened) return reply.redirect(here(round), 303)
    const question = round.questions.find((one) => one.n === numberIn(req.query.n))
    const typed = question ? typedOf(question) : NEW_QUESTION
    return form(req, reply, { round, n: question?.n, typed })
  })

  office.post<Asked>('/opinions/rounds/:id/questions/edit', async (req, reply) => {
    const by = clerkWith(req, 'site-admin')
    const { lang } = officeFrame(req)
    const round = await roundOf(req)
    const { version, n: asked } = readForm(NUMBERS, req.body).typed
    const n = numberIn(asked)
    const { typed, errors, question } = readQuestion(lang, req.body, round.questions, n)
    if (n !== undefined && !round.questions.some((one) => one.n === n))
      errors.push({ field: '', text: words(lang).fault.removed })
    if (!question || errors.length > 0) return form(req, reply, { round, n, typed, errors })
    const edited = await transact((tx) =>
      editQuestions(tx, {
        id: round.id,
        version: Number(version),
        by,
        change: (now) => withQuestion(now, { ...question, n: n ?? nextNumber(now) }),
      }),
    )
    if (edited.ok) return reply.redirect(`${here(round)}?done=1`, 303)
    const text = roundWords(lang).refused[edited.refusal]
    return form(req, reply, { round: await roundOf(req), n, typed, errors: [{ field: '', text }] })
  })

  office.post<Asked>('/opinions/rounds/:id/questions', async (req, reply) => {
    const by = clerkWith(req, 'site-admin')
    const round = await roundOf(req)
    const { version, move } = readForm(NUMBERS, req.body).typed
    const [what, which] = move.split('-')
    const n = Number(which)
    const edited = await transact((tx) =>
      editQuestions(tx, {
        id: round.id,
        version: Number(version),
        by,
        change: (now) =>
          what === 'remove' ? now.filter((one) => one.n !== n) : moved(now, n, what === 'up' ? -1 : 1),
      }),
    )
    return reply.redirect(`${here(round)}?${edited.ok ? 'done=1' : `refused=${edited.refusal}`}`, 303)
  })

  office.get<Asked>('/opinions/rounds/:id/preview', async (req, reply) => {
    clerkWith(req, 'site-admin')
    return html(reply, <PreviewPage frame={officeFrame(req)} round={await roundOf(req)} />)
  })
}
