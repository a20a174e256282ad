import type { FastifyReply, FastifyRequest } from 'fastify'
import { NotFound } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type CaseScope, type Deps, html, pathOf } from '#kernel/http.ts'
import { type Citizen, citizens } from '#modules/accounts/index.ts'
import type { FieldError } from '#ui/field.tsx'
import { loadMine } from '../own/load-mine.ts'
import { citizenDesk, numberIn } from '../writing/citizen-desk.ts'
import { report } from './report.act.ts'
import { CATEGORIES, type Category, LONGEST_REPORT } from './report.rule.ts'
import { commentShown } from './reported-comment.store.ts'
import { ReportPage } from './report.view.tsx'
import { words } from './report.words.ts'

const SPEC = {
  category: { max: 30, choices: CATEGORIES },
  says: { max: LONGEST_REPORT, lines: true, optional: true },
  comment: { max: 15, optional: true },
} as const

/** Reporting a posting or a comment. @article 6(2) */
export function reportRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, transact, clock, frame } = deps
  const desk = citizenDesk(scope, deps)
  const w = words(lang)

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    citizen: Citizen,
    shown: { typed: Partial<Record<string, string>>; errors: FieldError[]; status?: number },
  ) {
    const { board, posting } = await loadMine(deps, lang, req, citizen)
    const comment = await commentOf(posting.id, shown.typed['comment'])
    const { status = shown.errors.length > 0 ? 422 : 200 } = shown
    const around = { frame: await frame(lang, pathOf(req, lang)), board, posting, comment }
    return html(reply, <ReportPage {...around} {...shown} csrf={citizen.csrf} />, { status })
  }
  /** @throws NotFound the posting has no such comment that everyone reads */
  async function commentOf(postingId: number, asked: string | undefined) {
    if (!asked) return undefined
    const found = await commentShown(look, postingId, numberIn(asked, 'comment'))
    if (!found) throw new NotFound('comment', asked)
    return found
  }

  scope.get(
    '/boards/:board/:id/report',
    desk.inside((req, reply, citizen) => {
      const { comment } = req.query as { comment?: unknown }
      const typed = typeof comment === 'string' ? { comment } : {}
      return page(req, reply, citizen, { typed, errors: [] })
    }),
  )
  scope.post(
    '/boards/:board/:id/report',
    desk.inside(async (req, reply, citizen) => {
      const { posting } = await loadMine(deps, lang, req, citizen)
      const { typed, faults } = readForm(SPEC, req.body)
      const errors = (['category', 'says'] as const).flatMap((field) => {
        const fault = faults[field]
        return fault ? [{ field, text: faultText(lang, fault, w[field], SPEC[field].max) }] : []
      })
      if (errors.length > 0) return page(req, reply, citizen, { typed, errors })
      const { citizenId } = citizen
      const comment = await commentOf(posting.id, typed.comment)
      const act = {
        postingId: posting.id,
        commentId: comment?.id ?? null,
        citizenId,
        personLookup: await citizens.personHashOf(look, citizenId),
        category: typed.category as Category,
        says: typed.says,
        by: citizen,
        at: clock.now(),
      }
      const done = await transact((tx) => report(tx, act))
      if (done.ok) return desk.to(reply, `/boards/${posting.boardId}/${posting.id}/mine?done=reported`)
      return page(req, reply, citizen, { typed, errors: [{ field: '', text: w.tooOften }], status: 429 })
    }),
  )
}
