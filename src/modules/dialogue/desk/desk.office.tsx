import { officeFrame } from '#kernel/clerk.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { answerInHand } from '../answers/answer.store.ts'
import { followUpsOf } from '../follow-ups/follow-up.store.ts'
import { judgeDueOf } from '../judgement/judge-due.ts'
import { messagesIn, VIEWS } from '../messages/message.store.ts'
import { topicNames } from '../topics/topic.store.ts'
import { mayorsClerk } from './clerk.ts'
import { figuresOf } from './figures.store.ts'
import { FiguresPage } from './figures.view.tsx'
import { DialogueDeskPage } from './list.view.tsx'

/** What waits for the mayor's office, with the hour until which it is judged; figures. @article 12(2) */
export function deskRoutes(office: OfficeScope, { look, clock }: Deps) {
  office.get<{ Querystring: { view?: unknown } }>('/dialogue', async (req, reply) => {
    mayorsClerk(req)
    const frame = officeFrame(req)
    const view = VIEWS.find((one) => one === req.query.view) ?? 'unjudged'
    const due = await judgeDueOf(look)
    const now = clock.now()
    const messages = await messagesIn(look, view)
    const lines = await Promise.all(
      messages.map(async (message) => {
        const judgeBy = due(message.arrivedAt)
        const inHand = await answerInHand(look, message.id)
        const followUps = await followUpsOf(look, message.id)
        const unseen = !message.isLooked || followUps.some((one) => one.publicText === null)
        return {
          message,
          judgeBy,
          isOverdue: message.needsAnswer === undefined && judgeBy !== undefined && now > judgeBy,
          toLook: message.isOpen && message.erasedAt === null && unseen,
          answer: inHand
            ? inHand.submittedAt
              ? ('submitted' as const)
              : ('in-hand' as const)
            : ('none' as const),
        }
      }),
    )
    const { waiting } = await figuresOf(look, now)
    const props = { view, lines, names: await topicNames(look, frame.lang), unjudged: waiting }
    return html(reply, <DialogueDeskPage frame={frame} {...props} />)
  })

  office.get('/dialogue/statistics', async (req, reply) => {
    mayorsClerk(req)
    const figures = await figuresOf(look, clock.now())
    return html(reply, <FiguresPage frame={officeFrame(req)} figures={figures} />)
  })
}
