import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Clerk, clerkWith, officeFrame } from '#kernel/clerk.ts'
import { newToken } from '#kernel/crypto.ts'
import { Forbidden, NotFound } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { privacy } from '#modules/privacy/index.ts'
import type { FieldError } from '#ui/field.tsx'
import { attachmentsOf } from '../attachments/attachment.store.ts'
import { sendAttachment } from '../attachments/send-attachment.ts'
import { answerPosting } from '../comments/answer.act.ts'
import { commentsOf, getComment } from '../comments/comment.store.ts'
import { electionOn } from '../moderation/election.rule.ts'
import { proposeGrounds } from '../moderation/propose-grounds.rule.ts'
import { textOf } from '../removal/text-of.rule.ts'
import { answerReports } from '../reports/report.act.ts'
import { reportsOf } from '../reports/report.store.ts'
import { getWritten, versionsOf } from '../versions/version.store.ts'
import { runningAgainst } from '../withheld/withheld.store.ts'
import { numberIn } from '../writing/citizen-desk.ts'
import { readText } from '../writing/text-form.ts'
import { look as lookAt } from './look.act.ts'
import { OfficePostingPage } from './posting.view.tsx'
import { boardsFor } from './queue.office.tsx'
import { words } from './queue.words.ts'

const HERE = '/boards/postings/:id'
const LOOK = {
  decision: { max: 12, choices: ['let-through', 'refuse'] },
  because: { max: 1_000, lines: true, optional: true },
  comment: { max: 15, optional: true },
  seen: { max: 40, optional: true },
} as const
const REPORTS = {
  outcome: { max: 10, choices: ['acted', 'not-acted'] },
  answer: { max: 1_000, lines: true },
} as const
const ANSWER = {
  body: { max: 10_000, lines: true },
  once: { max: 60, optional: true },
  seen: { max: 6, optional: true },
} as const

/** One posting on the desk of the department that answers for its board. @article 6(2) @article 13 */
export function officePostingRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock, files } = deps

  /** @throws NotFound, Forbidden another department answers for its board */
  async function here(req: FastifyRequest): Promise<{ clerk: Clerk } & Awaited<ReturnType<typeof load>>> {
    const clerk = clerkWith(req, 'board-manage')
    const posting = await getWritten(look, numberIn((req.params as { id?: string }).id))
    const board = (await boardsFor(deps, clerk)).find((one) => one.id === posting.boardId)
    if (!board) throw new Forbidden('another department answers for this board')
    return { clerk, ...(await load(posting, board)) }
  }
  async function load<B>(posting: Awaited<ReturnType<typeof getWritten>>, board: B) {
    const { id } = posting
    return {
      board,
      posting,
      withheld: await runningAgainst(look, { postingId: id }),
      comments: await commentsOf(look, id),
      versions: await versionsOf(look, id),
      reports: await reportsOf(look, id),
      attachments: await attachmentsOf(look, id),
    }
  }
  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    shown: { typed?: Partial<Record<string, string>>; errors?: FieldError[] } = {},
  ) {
    const { clerk, board, ...of } = await here(req)
    const { typed = {}, errors = [] } = shown
    const text = textOf(of.posting)
    const props = {
      ...of,
      boardName: (board as { name: string }).name,
      frame: officeFrame(req),
      csrf: clerk.csrf,
      typed: { ...typed, once: typed['once'] || newToken() },
      errors,
      proposals: proposeGrounds(text, electionOn(clock.today()) !== undefined),
      personal: privacy.find(text).length,
    }
    return html(reply, <OfficePostingPage {...props} />, { status: errors.length > 0 ? 422 : 200 })
  }
  const done = (reply: FastifyReply, said: string) => reply.redirect(`/office/boards?done=${said}`, 303)

  office.get(HERE, (req, reply) => page(req, reply))
  office.get(`${HERE}/files/:nth`, async (req, reply) => {
    const { attachments } = await here(req)
    const { nth } = req.params as { nth: string }
    const found = attachments.find((one) => `${one.nth}` === nth)
    if (!found) throw new NotFound('file', nth)
    return sendAttachment(reply, files, found)
  })

  office.post(`${HERE}/look`, async (req, reply) => {
    const { clerk, posting } = await here(req)
    const w = words(clerk.lang)
    const sent = Object(req.body) as Record<string, unknown>
    // each held text below a posting has a reason of its own
    const { typed, faults } = readForm(LOOK, {
      ...sent,
      because: sent[`because-${String(sent['comment'])}`] ?? sent['because'],
    })
    const isRefused = typed.decision === 'refuse'
    if (!faults.decision && isRefused && typed.because === '')
      return page(req, reply, { typed, errors: [{ field: 'because', text: w.becauseMissing }] })
    if (faults.decision) return page(req, reply, { typed })
    const comment = typed.comment === '' ? undefined : await getComment(look, numberIn(typed.comment))
    if (comment && comment.postingId !== posting.id) throw new NotFound('comment', typed.comment)
    const of = comment ? { commentId: comment.id } : { postingId: posting.id }
    const because = isRefused ? typed.because : ''
    const looked = await transact((tx) =>
      lookAt(tx, { of, because, seen: typed.seen || undefined, by: clerk, at: clock.now() }),
    )
    if (looked.ok) return done(reply, 'looked')
    return page(req, reply, { typed, errors: [{ field: '', text: w.refused[looked.refusal] }] })
  })

  office.post(`${HERE}/answer`, async (req, reply) => {
    const { clerk, posting } = await here(req)
    const w = words(clerk.lang)
    const { typed, errors } = readText(clerk.lang, req.body, {
      spec: ANSWER,
      labels: { body: w.answer },
      texts: ['body'],
    })
    if (errors.length > 0 || privacy.choiceIn(req.body) === 'mask')
      return page(req, reply, { typed, errors: [...errors] })
    const { staffId, departmentName } = clerk
    const once = typed.once || newToken()
    const seen = /^\d+$/.test(typed.seen) ? Number(typed.seen) : undefined
    const act = { postingId: posting.id, staffId, departmentName, body: typed.body, once, seen, by: clerk }
    const answered = await transact((tx) => answerPosting(tx, { ...act, at: clock.now() }))
    if (answered.ok) return done(reply, 'answered')
    return page(req, reply, { typed, errors: [{ field: 'body', text: w.refused[answered.refusal] }] })
  })

  office.post(`${HERE}/reports`, async (req, reply) => {
    const { clerk, posting } = await here(req)
    const { typed, errors } = readText(clerk.lang, req.body, {
      spec: REPORTS,
      labels: { outcome: words(clerk.lang).outcome, answer: words(clerk.lang).reportAnswer },
      texts: ['answer'],
    })
    if (errors.length > 0) return page(req, reply, { typed, errors: [...errors] })
    const outcome = typed.outcome === 'acted' ? 'acted' : 'not-acted'
    const act = { postingId: posting.id, outcome, answer: typed.answer, by: clerk, at: clock.now() } as const
    await transact((tx) => answerReports(tx, act))
    return done(reply, 'reported')
  })
}
