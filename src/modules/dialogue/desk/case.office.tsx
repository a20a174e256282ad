import type { FastifyReply } from 'fastify'
import { officeFrame } from '#kernel/clerk.ts'
import { NotFound } from '#kernel/errors.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { petitions } from '#modules/petitions/index.ts'
import { privacy } from '#modules/privacy/index.ts'
import { answersThatHold } from '../answers/answer.rule.ts'
import { answersOf } from '../answers/answer.store.ts'
import { namesOf } from '../entries/names-of.ts'
import { followUpsOf } from '../follow-ups/follow-up.store.ts'
import { judgeDueOf } from '../judgement/judge-due.ts'
import { mayReopen } from '../messages/message.rule.ts'
import { getMessage } from '../messages/message.store.ts'
import { openWriter } from '../messages/writer.store.ts'
import { ownTurns } from '../own/own-turns.ts'
import { photographsOf } from '../photographs/photograph.store.ts'
import { settingsOf, topicNames } from '../topics/topic.store.ts'
import { type DeskRequest, type DeskShown, idOf } from './asked.ts'
import { caseActRoutes } from './case-acts.office.ts'
import { DialogueCasePage } from './case.view.tsx'
import { mayorsClerk } from './clerk.ts'
import { publicEyes } from './own-data.ts'

/** One conversation in the mayor's office, and every act on it. @article 12(1) @article 17(1) who looked is noted */
export function caseRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, seal, clock, files, city } = deps
  const { Pictures, Picture, words, nthIn, send } = petitions.fromDialogue.photographs

  async function page(req: DeskRequest, reply: FastifyReply, shown: DeskShown = {}) {
    const { typed = {}, errors = [], status = errors.length > 0 ? 422 : 200 } = shown
    const clerk = mayorsClerk(req)
    const id = idOf(req)
    const frame = officeFrame(req)
    const { lang } = frame
    const message = await getMessage(look, id)
    const at = clock.now()
    const writer = await transact(async (tx) => {
      await privacy.noteAccess(tx, { about: `dialogue:${id}`, by: clerk, what: 'read', at })
      return openWriter(tx, seal, id)
    })
    const answers = await answersOf(look, id)
    const followUps = await followUpsOf(look, id)
    const photographs = await photographsOf(look, seal, id)
    const eyes = await publicEyes(look, city, writer)
    const { petitionNumber: number, closedAt, erasedAt } = message
    const { reopenDays } = await settingsOf(look)
    const props = {
      csrf: clerk.csrf,
      petition:
        number === null ? undefined : await petitions.fromDialogue.standingOf(look, number, { lang, clerk }),
      mayReopen: closedAt !== null && erasedAt === null && mayReopen(closedAt, reopenDays, at),
      message,
      writer,
      topic: (await topicNames(look, lang)).get(message.topicId) ?? message.topicId,
      followUps,
      turns: await ownTurns(look, id),
      holding: answersThatHold(answers.filter((one) => one.approvedAt !== null)),
      inHand: answers.find((one) => one.approvedAt === null),
      nameOf: await namesOf(look, lang),
      judgeBy: (await judgeDueOf(look))(message.arrivedAt),
      now: at,
      kinds: (await petitions.fromDialogue.kinds(look)).map(({ id: value, name }) => ({
        id: value,
        name: name[lang],
      })),
      photographs,
      pictures:
        photographs.length === 0 ? undefined : (
          <Pictures>
            {photographs.map((one) => (
              <Picture
                href={`/office/dialogue/${id}/photographs/${one.nth}`}
                alt={one.description || words(lang).nth(one.nth)}
                size={one}
                says={one.description}
              />
            ))}
          </Pictures>
        ),
      proposed: {
        title: eyes.mask(message.title),
        text: eyes.mask(message.body),
        followUps: new Map(followUps.map((one) => [one.id, eyes.mask(one.body)])),
      },
      typed,
      errors,
      done: req.query.done === '1',
    }
    return html(reply, <DialogueCasePage frame={frame} {...props} />, { status })
  }
  office.get('/dialogue/:id', (req, reply) => page(req as DeskRequest, reply))

  office.get('/dialogue/:id/photographs/:nth', async (req, reply) => {
    mayorsClerk(req)
    const id = idOf(req as DeskRequest)
    const nth = nthIn(req)
    const found = (await photographsOf(look, seal, id)).find((one) => one.nth === nth)
    if (!found) throw new NotFound('photograph', `${id} ${nth}`)
    return send(req, reply, files, found)
  })

  caseActRoutes(office, deps, page)
}
