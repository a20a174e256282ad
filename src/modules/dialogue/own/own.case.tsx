import type { FastifyReply, FastifyRequest } from 'fastify'
import { newToken } from '#kernel/crypto.ts'
import { NotFound } from '#kernel/errors.ts'
import { type CaseScope, type Deps, html } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import type { Citizen } from '#modules/accounts/index.ts'
import { petitions } from '#modules/petitions/index.ts'
import type { FieldError } from '#ui/field.tsx'
import { answered } from '../answers/answer.store.ts'
import { words } from '../dialogue.words.ts'
import { namesOf } from '../entries/names-of.ts'
import { questionsBy } from '../hours/question.store.ts'
import { judgeDueOf } from '../judgement/judge-due.ts'
import { ONCE, type Weighed } from '../messages/form.ts'
import { foundNote } from '../messages/found-note.tsx'
import { idIn, mayReopen, stateOf } from '../messages/message.rule.ts'
import { getMessage, messagesOf } from '../messages/message.store.ts'
import { photographsOf } from '../photographs/photograph.store.ts'
import { settingsOf, topicNames } from '../topics/topic.store.ts'
import { citizenDesk } from './citizen-desk.tsx'
import { MinePage } from './mine.view.tsx'
import { OwnMessagePage } from './own-message.view.tsx'
import { ownActRoutes } from './own-acts.case.ts'
import { ownTurns } from './own-turns.ts'

export type OwnRequest = FastifyRequest<{ Params: { id: string }; Querystring: { done?: unknown } }>
export interface Shown {
  typed?: Readonly<Record<string, string>>
  errors?: FieldError[]
  weighed?: Weighed
  /** The field in which something was found. */
  weighedIn?: string
}
const MINE = '/mayor/mine'

/** A citizen's own conversations, and what may be done with each. @article 12(1) @article 12(2) */
export function ownRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, seal, clock, files } = deps
  const { asCitizen, frameOf } = citizenDesk(scope, deps)
  const w = words(lang)
  const { photographs } = petitions.fromDialogue

  /** @throws NotFound another's alike */
  async function ownOf(req: OwnRequest, citizen: Citizen) {
    const id = idIn(req.params.id)
    const message = id === undefined ? undefined : await getMessage(look, id)
    if (message?.citizenId !== citizen.citizenId) throw new NotFound('message', req.params.id)
    return message
  }

  scope.get(
    MINE,
    asCitizen(async (req, reply, citizen) => {
      const own = await messagesOf(look, citizen.citizenId)
      const withAnswer = await answered(
        look,
        own.map((one) => one.id),
      )
      const messages = own.map((one) => ({
        ...one,
        state: stateOf({ ...one, isAnswered: withAnswer.has(one.id) }),
      }))
      const questions = await questionsBy(look, citizen.citizenId)
      const props = { messages, names: await topicNames(look, lang), questions }
      return html(reply, <MinePage frame={await frameOf(req)} {...props} />)
    }),
  )

  async function page(req: OwnRequest, reply: FastifyReply, citizen: Citizen, shown: Shown = {}) {
    const { typed = {}, errors = [], weighed = { warned: [], found: undefined } } = shown
    const message = await ownOf(req, citizen)
    const { id, petitionNumber, closedAt } = message
    const petition = petitionNumber === null ? undefined : await petitions.acts.find(look, petitionNumber)
    const { reopenDays } = await settingsOf(look)
    const { Pictures, Picture, words: pictureWords } = photographs
    const pictures = await photographsOf(look, seal, id)
    const props = {
      csrf: citizen.csrf,
      once: typed['once'] && ONCE.test(typed['once']) ? typed['once'] : newToken(),
      message,
      topic: (await topicNames(look, lang)).get(message.topicId) ?? message.topicId,
      turns: await ownTurns(look, id),
      nameOf: await namesOf(look, lang),
      judgeBy: (await judgeDueOf(look))(message.arrivedAt),
      reopenDays,
      mayReopen: closedAt !== null && mayReopen(closedAt, reopenDays, clock.now()),
      isPetitionRunning: petition !== undefined && petition.endedAt === null,
      photographs:
        pictures.length === 0 ? undefined : (
          <Pictures>
            {pictures.map((one) => (
              <Picture
                href={inLang(lang, `${MINE}/${id}/photographs/${one.nth}`)}
                alt={one.description || pictureWords(lang).nth(one.nth)}
                size={one}
                says={one.description}
              />
            ))}
          </Pictures>
        ),
      typed,
      errors,
      note: foundNote(lang, weighed, { body: w.own.againLabel, closeReason: w.own.closeReason }),
      found: weighed.found,
      foundIn: shown.weighedIn,
      done: typeof req.query.done === 'string' ? req.query.done : undefined,
    }
    const status = errors.length > 0 || weighed.found ? 422 : 200
    return html(reply, <OwnMessagePage frame={await frameOf(req)} {...props} />, { status })
  }
  scope.get(`${MINE}/:id`, asCitizen<OwnRequest>(page))

  scope.get(
    `${MINE}/:id/photographs/:nth`,
    asCitizen<OwnRequest>(async (req, reply, citizen) => {
      const { id } = await ownOf(req, citizen)
      const nth = photographs.nthIn(req)
      const found = (await photographsOf(look, seal, id)).find((one) => one.nth === nth)
      if (!found) throw new NotFound('photograph', String(nth))
      return photographs.send(req, reply, files, found)
    }),
  )

  ownActRoutes(scope, deps, { ownOf, page })
}
