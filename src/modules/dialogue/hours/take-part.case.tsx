import type { FastifyReply, FastifyRequest } from 'fastify'
import { newToken } from '#kernel/crypto.ts'
import { NotFound } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { type CaseScope, type Deps, html } from '#kernel/http.ts'
import { type Citizen, citizens } from '#modules/accounts/index.ts'
import type { FieldError } from '#ui/field.tsx'
import { words } from '../dialogue.words.ts'
import { faultsOf, ONCE, weigh, type Weighed } from '../messages/form.ts'
import { foundNote } from '../messages/found-note.tsx'
import { idIn } from '../messages/message.rule.ts'
import { citizenDesk } from '../own/citizen-desk.tsx'
import { askInHour, type HourRefusal } from './ask.act.ts'
import { hourStateOf, LONGEST_QUESTION } from './hour.rule.ts'
import { getHour } from './hour.store.ts'
import { questionEntries } from './question-entry.store.ts'
import { findVote } from './question.store.ts'
import { TakePartPage } from './take-part.view.tsx'
import { voteInHour } from './vote.act.ts'

type HourRequest = FastifyRequest<{ Params: { id: string }; Querystring: { done?: unknown } }>
interface Shown {
  typed?: Readonly<Record<string, string>>
  errors?: FieldError[]
  weighed?: Weighed
}
const HERE = '/mayor/question-hours/:id'
const ASK = { question: { max: LONGEST_QUESTION, lines: true }, once: { max: 60 } } as const

/** Questions in advance and votes for them. @article 12(1) */
export function takePartRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, transact, clock } = deps
  const { asWriter, frameOf, to } = citizenDesk(scope, deps)
  const w = words(lang)

  /** @throws NotFound */
  function hourOf({ params }: HourRequest) {
    const id = idIn(params.id)
    if (id === undefined) throw new NotFound('question hour', params.id)
    return getHour(look, id)
  }

  async function page(req: HourRequest, reply: FastifyReply, citizen: Citizen, shown: Shown = {}) {
    const { typed = {}, errors = [], weighed = { warned: [], found: undefined } } = shown
    const hour = await hourOf(req)
    const person = await citizens.personHashOf(look, citizen.citizenId)
    const { once = '' } = typed
    const props = {
      csrf: citizen.csrf,
      once: ONCE.test(once) ? once : newToken(),
      hour,
      isTaking: hourStateOf(hour, clock.now()) === 'taking',
      questions: await questionEntries(look, hour.id),
      vote: person && (await findVote(look, hour.id, person)),
      typed,
      errors,
      note: foundNote(lang, weighed, { question: w.ask.question }),
      found: weighed.found,
      done: typeof req.query.done === 'string' ? req.query.done : undefined,
    }
    const status = errors.length > 0 || weighed.found ? 422 : 200
    return html(reply, <TakePartPage frame={await frameOf(req)} {...props} />, { status })
  }
  scope.get(`${HERE}/take-part`, asWriter<HourRequest>(page))

  const refused = (field: string, refusal: HourRefusal): Shown => ({
    errors: [{ field, text: w.refused[refusal] }],
  })

  scope.post(
    `${HERE}/questions`,
    asWriter<HourRequest>(async (req, reply, by) => {
      const { id: hourId } = await hourOf(req)
      const { typed, errors } = faultsOf(lang, ASK, req.body, { question: w.ask.question, once: '' })
      const weighed = weigh(lang, req.body, { question: typed.question })
      const shown = { typed: { ...typed, ...weighed.texts }, errors: [...errors, ...weighed.errors], weighed }
      if (shown.errors.length > 0 || weighed.found) return page(req, reply, by, shown)
      const formKey = ONCE.test(typed.once) ? typed.once : newToken()
      const asking = { hourId, formKey, body: typed.question, by, at: clock.now() }
      const asked = await transact((tx) => askInHour(tx, asking))
      if (asked.ok) return to(reply, `/mayor/question-hours/${hourId}/take-part?done=asked`)
      return page(req, reply, by, { typed, ...refused('question', asked.refusal) })
    }),
  )

  scope.post(
    `${HERE}/vote`,
    asWriter<HourRequest>(async (req, reply, by) => {
      const { id: hourId } = await hourOf(req)
      const form = { vote: { max: 15, optional: true }, back: { max: 3, optional: true } } as const
      const { vote, back } = readForm(form, req.body).typed
      const chosen = idIn(vote)
      if (back !== 'yes' && chosen === undefined)
        return page(req, reply, by, { errors: [{ field: 'vote', text: w.ask.vote }] })
      const questionId = back === 'yes' ? undefined : chosen
      const personHash = await citizens.personHashOf(look, by.citizenId)
      const voting = { hourId, questionId, by, personHash, at: clock.now() }
      const voted = await transact((tx) => voteInHour(tx, voting))
      if (voted.ok)
        return to(
          reply,
          `/mayor/question-hours/${hourId}/take-part?done=${questionId === undefined ? 'back' : 'voted'}`,
        )
      return page(req, reply, by, refused('vote', voted.refusal))
    }),
  )
}
