import { officeFrame } from '#kernel/clerk.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { answersInHand } from '../answers/answer.store.ts'
import { withUnseen } from '../follow-ups/follow-up.store.ts'
import { judgeDueOf } from '../judgement/judge-due.ts'
import { isWithdrawn } from '../messages/message.rule.ts'
import { messagesIn, VIEWS } from '../messages/message.store.ts'
import { topicNames } from '../topics/topic.store.ts'
import { mayorsClerk } from './clerk.ts'
import { countWaiting, figuresOf } from './figures.store.ts'
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
    const ids = messages.map((one) => one.id)
    const [answers, followedUp] = [await answersInHand(look, ids), await withUnseen(look, ids)]
    const lines = messages.map((message) => {
      const { id, isLooked } = message
      const judgeBy = due(message.arrivedAt)
      return {
        message,
        judgeBy,
        isOverdue: message.needsAnswer === undefined && judgeBy !== undefined && now > judgeBy,
        toLook:
          message.isOpen &&
          message.erasedAt === null &&
          !isWithdrawn(message) &&
          (!isLooked || followedUp.has(id)),
        answer: answers.get(id) ?? ('none' as const),
      }
    })
    const props = {
      view,
      lines,
      names: await topicNames(look, frame.lang),
      unjudged: await countWaiting(look),
    }
    return html(reply, <DialogueDeskPage frame={frame} {...props} />)
  })

  office.get('/dialogue/statistics', async (req, reply) => {
    mayorsClerk(req)
    const figures = await figuresOf(look, clock.now())
    return html(reply, <FiguresPage frame={officeFrame(req)} figures={figures} />)
  })
}
