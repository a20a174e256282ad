import type { FastifyReply, FastifyRequest } from 'fastify'
import { Forbidden, NotFound } from '#kernel/errors.ts'
import { type CaseScope, type Deps, html, pathOf } from '#kernel/http.ts'
import type { Citizen } from '#modules/accounts/index.ts'
import type { FieldError } from '#ui/field.tsx'
import { getBoard } from '../board/board.store.ts'
import { editComment, withdrawComment } from '../comments/change-comment.act.ts'
import { getComment } from '../comments/comment.store.ts'
import { citizenDesk, numberIn } from '../writing/citizen-desk.ts'
import { isOwn } from '../writing/own-text.rule.ts'
import { readText } from '../writing/text-form.ts'
import { words as writingWords } from '../writing/writing.words.ts'
import type { ShowMine } from './mine.case.tsx'
import { EditCommentPage } from './own-comments.view.tsx'
import { words } from './own.words.ts'

const HERE = '/boards/:board/:id/comments/:comment'

/** Changing and withdrawing one's own comment. @article 13 */
export function ownCommentRoutes(scope: CaseScope, deps: Deps, showMine: ShowMine) {
  const { lang } = scope
  const { look, transact, clock, frame, city } = deps
  const desk = citizenDesk(scope, deps)
  const w = writingWords(lang)

  async function own(req: FastifyRequest, { citizenId }: Citizen) {
    const { board, id, comment } = req.params as Record<string, string>
    const found = await getComment(look, numberIn(comment, 'comment'))
    if (found.boardId !== board || found.postingId !== numberIn(id))
      throw new NotFound('comment', `${board}/${id}/${comment}`)
    if (!isOwn(found, citizenId)) throw new Forbidden('another citizen wrote it')
    return found
  }
  type Own = Awaited<ReturnType<typeof own>>
  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    comment: Own,
    { citizen, body, errors = [] }: { citizen: Citizen; body: string; errors?: FieldError[] },
  ) {
    const board = await getBoard(look, comment.boardId, lang)
    const props = { frame: await frame(lang, pathOf(req, lang)), board, comment, body, errors }
    const status = errors.length > 0 ? 422 : 200
    return html(reply, <EditCommentPage {...props} csrf={citizen.csrf} />, { status })
  }
  const back = (reply: FastifyReply, one: Own, done: string) =>
    desk.to(reply, `/boards/${one.boardId}/${one.postingId}/mine?done=${done}`)

  scope.get(
    HERE,
    desk.inside(async (req, reply, citizen) => {
      const comment = await own(req, citizen)
      return page(req, reply, comment, { citizen, body: comment.body })
    }),
  )
  scope.post(
    HERE,
    desk.inside(async (req, reply, citizen) => {
      const comment = await own(req, citizen)
      const reading = readText(lang, req.body, {
        spec: { body: { max: 2_000, lines: true } },
        labels: { body: words(lang).commentLabel },
        texts: ['body'],
      })
      const { body } = reading.typed
      if (reading.errors.length > 0 || reading.found === 'masked')
        return page(req, reply, comment, { citizen, body, errors: [...reading.errors] })
      const act = { id: comment.id, citizenId: citizen.citizenId, body, by: citizen, at: clock.now() }
      const done = await transact((tx) => editComment(tx, act))
      if (done.ok) return back(reply, comment, 'comment-edited')
      const errors = [{ field: 'body', text: w.refused[done.refusal] }]
      return page(req, reply, comment, { citizen, body, errors })
    }),
  )
  scope.post(
    `${HERE}/withdrawal`,
    desk.inside(async (req, reply, citizen) => {
      const comment = await own(req, citizen)
      const act = { id: comment.id, citizenId: citizen.citizenId, city, by: citizen, at: clock.now() }
      const done = await transact((tx) => withdrawComment(tx, act))
      if (done.ok) return back(reply, comment, 'comment-withdrawn')
      return showMine(req, reply, citizen, { errors: [{ field: '', text: w.refused[done.refusal] }] })
    }),
  )
}
