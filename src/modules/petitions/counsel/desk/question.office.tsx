import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Clerk, officeFrame } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { Forbidden, NotFound } from '#kernel/errors.ts'
import { readForm, type Spec, type Typed } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { privacy } from '#modules/privacy/index.ts'
import type { FieldError } from '#ui/field.tsx'
import { mayFile } from '../../kinds/kind.rule.ts'
import { kindsOf } from '../../kinds/kind.store.ts'
import { findAsker } from '../asker/asker.store.ts'
import { errorsOf, textsOf } from '../../contact-fields/field-errors.ts'
import { isQuestionNumber } from '../asker/number.store.ts'
import { fieldNames, findField } from '../fields/field.store.ts'
import { type DeskRefusal, type OfficeWords, words } from '../office.words.ts'
import { findQuestionAnswer } from '../questions/answer.store.ts'
import { answerQuestion, type CounselorAct } from '../questions/answer-question.act.ts'
import { handOver } from '../questions/hand-over.act.ts'
import { publishAnswer } from '../questions/publish-answer.act.ts'
import { isShown, LONGEST_ANSWER } from '../questions/question.rule.ts'
import { getQuestion } from '../questions/question.store.ts'
import { savedAnswersOf } from '../saved/saved-answer.store.ts'
import { counselorOf } from './counselor.ts'
import { QuestionPage } from './question.view.tsx'
import { DESK } from './tabs.view.tsx'

type QuestionRequest = FastifyRequest<{
  Params: { number: string }
  Querystring: Record<'done' | 'saved', unknown>
}>
interface Shown {
  typed?: Partial<Record<string, string>>
  errors?: FieldError[]
  status?: number
}
const ANSWER = { text: { max: LONGEST_ANSWER, lines: true }, given: { max: 3, optional: true } } as const
const PUBLIC = { publicTitle: { max: 100 }, publicText: { max: LONGEST_ANSWER, lines: true } } as const
const HAND_OVER = { kind: { max: 60 }, agreed: { max: 3, optional: true } } as const

/** One question on a counselor's desk, and every act on it. @article 11(1) @article 17(1) who looked is noted */
export function questionRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, seal, clock } = deps

  /** @throws NotFound, Forbidden a question of another field */
  async function counselorFor(req: QuestionRequest): Promise<Clerk> {
    const { number } = req.params
    if (!isQuestionNumber(number)) throw new NotFound('question', number)
    const { clerk, fields } = await counselorOf(deps, req)
    const { fieldId } = await getQuestion(look, seal, number)
    if (!fields.includes(fieldId)) throw new Forbidden(`question ${number} is of another field`)
    return clerk
  }

  async function page(req: QuestionRequest, reply: FastifyReply, shown: Shown = {}) {
    const { typed = {}, errors = [], status = errors.length > 0 ? 422 : 200 } = shown
    const clerk = await counselorFor(req)
    const { number } = req.params
    const frame = officeFrame(req)
    const asker = await transact(async (tx) => {
      await privacy.noteAccess(tx, { about: `counsel:${number}`, by: clerk, what: 'read', at: clock.now() })
      return findAsker(tx, seal, number)
    })
    const question = await getQuestion(look, seal, number)
    const answer = await findQuestionAnswer(look, seal, number)
    const saved = await savedAnswersOf(look, [question.fieldId])
    const taken = saved.find((one) => String(one.id) === req.query.saved)
    const text = typed['text'] ?? [answer?.text, taken?.text].filter((one) => one !== undefined).join('\n\n')
    const props = {
      question,
      asker,
      answer,
      saved,
      taken: taken?.id,
      field: (await fieldNames(look, frame.lang)).get(question.fieldId) ?? question.fieldId,
      kinds: (await kindsOf(look)).filter(mayFile),
      isShown: isShown({ isOpen: question.isOpen, approvedAt: answer?.approvedAt }),
      typed: {
        kind: (await findField(look, question.fieldId))?.kindId,
        publicTitle: answer?.publicTitle ?? '',
        publicText: answer?.publicText ?? '',
        ...typed,
        text,
      },
      errors,
      done: req.query.done === '1',
    }
    return html(reply, <QuestionPage frame={frame} csrf={clerk.csrf} {...props} />, { status })
  }
  office.get('/counsel/questions/:number', (req, reply) => page(req as QuestionRequest, reply))

  /** Refused, everything typed comes back. */
  function act<S extends Spec>(of: {
    path: string
    spec: S
    texts: readonly (keyof S & string)[]
    labels: (w: OfficeWords) => Record<keyof S & string, string>
    fieldOf?: Partial<Record<DeskRefusal, string>>
    carryOut: (tx: Tx, base: CounselorAct, typed: Typed<S>) => Promise<Result<unknown, DeskRefusal>>
  }) {
    office.post(`/counsel/questions/:number/${of.path}`, async (request, reply) => {
      const req = request as QuestionRequest
      const by = await counselorFor(req)
      const { number } = req.params
      const { lang } = officeFrame(req)
      const w = words(lang)
      const { typed, faults } = readForm(of.spec, req.body)
      const errors = errorsOf(lang, of.spec, faults, of.labels(w))
      // what everyone will read holds no personal data at all
      const place = of.path === 'publication' ? 'public' : 'petition'
      errors.push(...privacy.errorsOfFound(lang, privacy.lookOver(place, textsOf(typed, of.texts)).refused))
      if (errors.length > 0) return page(req, reply, { typed, errors })
      const version = Number(readForm({ version: { max: 10 } }, req.body).typed.version)
      const base = { number, version, by, at: clock.now() }
      const done = await transact((tx) => of.carryOut(tx, base, typed))
      if (done.ok) return reply.redirect(`${DESK}/questions/${number}?done=1`, 303)
      const error = { field: of.fieldOf?.[done.refusal] ?? '', text: w.refused[done.refusal] }
      const status = done.refusal === 'changed' ? 409 : 422
      return page(req, reply, { typed, errors: [error], status })
    })
  }

  act({
    path: 'answer',
    spec: ANSWER,
    texts: ['text'],
    labels: (w) => ({ text: w.text, given: w.give }),
    carryOut: (tx, base, { text, given }) =>
      answerQuestion(tx, deps, { ...base, text, isGiven: given === 'yes' }),
  })
  act({
    path: 'publication',
    spec: PUBLIC,
    texts: ['publicTitle', 'publicText'],
    labels: (w) => ({ publicTitle: w.publicTitle, publicText: w.publicText }),
    fieldOf: { 'names-asker': 'publicText' },
    carryOut: (tx, base, { publicTitle: title, publicText: text }) =>
      publishAnswer(tx, deps, { ...base, shown: { title, text } }),
  })
  act({
    path: 'removal',
    spec: {},
    texts: [],
    labels: () => ({}),
    carryOut: (tx, base) => publishAnswer(tx, deps, { ...base, shown: null }),
  })
  act({
    path: 'petition',
    spec: HAND_OVER,
    texts: [],
    labels: (w) => ({ kind: w.kind, agreed: w.agreed }),
    fieldOf: { 'no-consent': 'agreed', 'not-online': 'kind' },
    carryOut: async (tx, base, { kind, agreed }) => {
      if (agreed !== 'yes') return refuse('no-consent')
      const handed = await handOver(tx, deps, { ...base, kindId: kind })
      return handed.ok ? ok(handed.value) : handed
    },
  })
}
