import type { FastifyReply, FastifyRequest } from 'fastify'
import { Forbidden, NotFound } from '#kernel/errors.ts'
import { type CaseScope, type Deps, html, pathOf } from '#kernel/http.ts'
import type { Citizen } from '#modules/accounts/index.ts'
import { privacy } from '#modules/privacy/index.ts'
import { getBoard } from '../board/board.store.ts'
import { editComment, withdrawComment } from '../comments/change-comment.act.ts'
import { getComment } from '../comments/comment.store.ts'
import { citizenDesk, numberIn } from '../writing/citizen-desk.ts'
import { LONGEST_COMMENT } from '../writing/limits.rule.ts'
import { MeanwhilePanel } from '../writing/meanwhile.view.tsx'
import { isOwn } from '../writing/own-text.rule.ts'
import { readText } from '../writing/text-form.ts'
import { words as writingWords } from '../writing/writing.words.ts'
import type { ShowMine } from './mine.case.tsx'
import { EditCommentPage, type EditProps } from './edit-comment.view.tsx'
import { words } from './own.words.ts'

const HERE = '/boards/:board/:id/comments/:comment'
const SPEC = { body: { max: LONGEST_COMMENT, lines: true }, version: { max: 9, optional: true } } as const

/** Changing and withdrawing one's own comment. @article 13 */
export function ownCommentRoutes(scope: CaseScope, deps: Deps, showMine: ShowMine) {
  const { lang } = scope
  const { look, transact, clock, frame, city } = deps
  const desk = citizenDesk(scope, deps)
  const w = writingWords(lang)
  const { FoundPanel, MaskedPanel } = privacy

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
    { citizen, ...shown }: Partial<EditProps> & { citizen: Citizen; status?: number },
  ) {
    const board = await getBoard(look, comment.boardId, lang)
    const { errors = [], notes = [], typed = {}, asksKeep = false } = shown
    const { status = errors.length + notes.length > 0 ? 422 : 200 } = shown
    const props: EditProps = {
      frame: await frame(lang, pathOf(req, lang)),
      board,
      comment,
      csrf: citizen.csrf,
      typed: { body: comment.body, version: `${comment.version}`, ...typed },
      errors,
      notes,
      asksKeep,
    }
    return html(reply, <EditCommentPage {...props} />, { status })
  }
  const back = (reply: FastifyReply, one: Own, done: string) =>
    desk.to(reply, `/boards/${one.boardId}/${one.postingId}/mine?done=${done}`)

  scope.get(
    HERE,
    desk.inside(async (req, reply, citizen) => {
      const comment = await own(req, citizen)
      return page(req, reply, comment, { citizen })
    }),
  )
  scope.post(
    HERE,
    desk.inside(async (req, reply, citizen) => {
      const comment = await own(req, citizen)
      const labels = { body: words(lang).commentLabel }
      const { typed, errors, warned, found } = readText(lang, req.body, {
        spec: SPEC,
        labels,
        texts: ['body'],
      })
      const shown = { citizen, typed, errors: [...errors] }
      const failed = (text: string, more: Partial<EditProps> & { status?: number } = {}) =>
        page(req, reply, comment, { ...shown, errors: [{ field: 'body', text }], ...more })
      if (!citizen.mayWrite) return failed(w.verifySays, { status: 403 })
      if (found === 'masked')
        return page(req, reply, comment, { ...shown, notes: [<MaskedPanel lang={lang} />] })
      if (errors.length > 0) return page(req, reply, comment, shown)
      if (found === 'warned') {
        const notes = [<FoundPanel lang={lang} warned={warned} labels={labels} />]
        return page(req, reply, comment, { ...shown, notes, asksKeep: true })
      }
      const { citizenId } = citizen
      const version = Number(typed.version) || 0
      const act = { id: comment.id, citizenId, body: typed.body, version, by: citizen, at: clock.now() }
      const done = await transact((tx) => editComment(tx, act))
      if (done.ok) return back(reply, comment, 'comment-edited')
      if (done.refusal !== 'changed-meanwhile') return failed(w.refused[done.refusal])
      const now = await getComment(look, comment.id)
      return failed(w.refused[done.refusal], {
        typed: { ...typed, version: `${now.version}` },
        notes: [<MeanwhilePanel lang={lang} body={now.body} />],
      })
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
