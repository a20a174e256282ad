import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { daysBetween, dayOf } from '#kernel/time.ts'
import { fieldsOf } from '../../designations/designation.store.ts'
import { fieldNames } from '../fields/field.store.ts'
import { entriesOf } from '../questions/entry.store.ts'
import { QUESTION_STAGES } from '../questions/question.rule.ts'
import { countWaiting, questionsIn } from '../questions/question.store.ts'
import { DeskPage, NoFieldPage } from './desk.view.tsx'

/** What waits for the counselors of a field, longest first. @article 11(1) */
export function deskRoutes(office: OfficeScope, deps: Deps) {
  const { look, seal, clock } = deps
  office.get<{ Querystring: { view?: unknown } }>('/counsel', async (req, reply) => {
    const clerk = clerkOf(req)
    const frame = officeFrame(req)
    const fields = await fieldsOf(look, clerk.postId, clock.today())
    if (fields.length === 0) return html(reply, <NoFieldPage frame={frame} />)
    const stage = QUESTION_STAGES.find((one) => one === req.query.view) ?? 'asked'
    const questions = await questionsIn(look, seal, { fieldIds: fields, stages: [stage] })
    const shown = new Set(
      (
        await entriesOf(
          look,
          questions.map((one) => one.number),
        )
      ).map((one) => one.number),
    )
    const counts = await countWaiting(look)
    const lines = questions.map((question) => ({
      question,
      isShown: shown.has(question.number),
      days: daysBetween(dayOf(question.askedAt), clock.today()),
    }))
    const props = {
      stage,
      lines,
      names: await fieldNames(look, frame.lang),
      waiting: fields.reduce((sum, field) => sum + (counts.get(field) ?? 0), 0),
    }
    return html(reply, <DeskPage frame={frame} {...props} />)
  })
}
