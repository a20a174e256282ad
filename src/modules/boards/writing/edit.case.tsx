import type { FastifyReply, FastifyRequest } from 'fastify'
import { Forbidden, NotFound } from '#kernel/errors.ts'
import { type CaseScope, type Deps, html, pathOf } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import type { Citizen } from '#modules/accounts/index.ts'
import { privacy } from '#modules/privacy/index.ts'
import { getBoard } from '../board/board.store.ts'
import { getWritten } from '../versions/version.store.ts'
import { citizenDesk, numberIn } from './citizen-desk.ts'
import { editPosting } from './edit-posting.act.ts'
import { MeanwhilePanel } from './meanwhile.view.tsx'
import { isOwn } from './own-text.rule.ts'
import { readText } from './text-form.ts'
import { withdrawPosting } from './withdraw-posting.act.ts'
import { TEXT_SPEC } from './write.case.tsx'
import { WithdrawPage } from './withdraw.view.tsx'
import { WritePage, type WriteProps } from './write.view.tsx'
import { words } from './writing.words.ts'

type At = { Params: { board: string; id: string } }
type Shown = Pick<WriteProps, 'typed' | 'errors' | 'notes' | 'ask' | 'offersMasking'> & { status?: number }

/** Changing and withdrawing one's own posting. @article 13 */
export function editRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, transact, clock, frame, city } = deps
  const desk = citizenDesk(scope, deps)
  const w = words(lang)
  const { FoundPanel, MaskedPanel } = privacy
  const labels = { title: w.subject, body: w.body }

  async function own(req: FastifyRequest, { citizenId }: Citizen) {
    const { board: boardId, id } = (req as FastifyRequest<At>).params
    const posting = await getWritten(look, numberIn(id))
    if (posting.boardId !== boardId) throw new NotFound('posting', `${boardId}/${id}`)
    if (!isOwn(posting, citizenId)) throw new Forbidden('another citizen wrote it')
    return { posting, board: await getBoard(look, boardId, lang) }
  }
  type Own = Awaited<ReturnType<typeof own>>

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    { board, posting }: Own,
    { citizen, ...shown }: Shown & { citizen: Citizen },
  ) {
    const { status = shown.errors.length + shown.notes.length > 0 ? 422 : 200, ...rest } = shown
    const props: WriteProps = {
      ...rest,
      frame: await frame(lang, pathOf(req, lang)),
      board,
      action: inLang(lang, `/boards/${board.id}/${posting.id}/edit`),
      heading: w.editTitle,
      lead: w.editLead,
      csrf: citizen.csrf,
      shownAs: undefined,
    }
    return html(reply, <WritePage {...props} />, { status })
  }
  const EMPTY: Shown = { typed: {}, errors: [], notes: [], ask: 'save', offersMasking: false }

  const here = '/boards/:board/:id'
  scope.get(
    `${here}/edit`,
    desk.inside(async (req, reply, citizen) => {
      const of = await own(req, citizen)
      const { title, body, version } = of.posting
      return page(req, reply, of, { ...EMPTY, typed: { title, body, version: `${version}` }, citizen })
    }),
  )
  scope.post(
    `${here}/edit`,
    desk.inside(async (req, reply, citizen) => {
      const of = await own(req, citizen)
      const spec = { ...TEXT_SPEC, version: { max: 9 } } as const
      const { typed, errors, warned, found } = readText(lang, req.body, {
        spec,
        labels,
        texts: ['title', 'body'],
      })
      const shown = { ...EMPTY, typed, citizen, errors }
      const failed = (text: string, more: Partial<Shown> = {}) =>
        page(req, reply, of, { ...shown, errors: [{ field: '', text }], ...more })
      if (!citizen.mayWrite) return failed(w.verifySays, { status: 403 })
      if (found === 'masked') return page(req, reply, of, { ...shown, notes: [<MaskedPanel lang={lang} />] })
      if (errors.length > 0) return page(req, reply, of, { ...shown, offersMasking: found === 'refused' })
      if (found === 'warned') {
        const notes = [<FoundPanel lang={lang} warned={warned} labels={labels} />]
        return page(req, reply, of, { ...shown, notes, ask: 'keep', offersMasking: true })
      }
      const { citizenId } = citizen
      const edit = {
        ...typed,
        id: of.posting.id,
        version: Number(typed.version) || 0,
        citizenId,
        by: citizen,
        at: clock.now(),
      }
      const done = await transact((tx) => editPosting(tx, edit))
      if (done.ok) return desk.to(reply, `/boards/${of.board.id}/${of.posting.id}/mine?done=edited`)
      if (done.refusal !== 'changed-meanwhile') return failed(w.refused[done.refusal])
      const now = await getWritten(look, of.posting.id)
      return failed(w.refused[done.refusal], {
        typed: { ...typed, version: `${now.version}` },
        notes: [<MeanwhilePanel lang={lang} title={now.title} body={now.body} />],
      })
    }),
  )

  scope.get(
    `${here}/withdraw`,
    desk.inside(async (req, reply, citizen) => {
      const of = await own(req, citizen)
      const props = { frame: await frame(lang, pathOf(req, lang)), ...of, csrf: citizen.csrf, errors: [] }
      return html(reply, <WithdrawPage {...props} />)
    }),
  )
  scope.post(
    `${here}/withdraw`,
    desk.inside(async (req, reply, citizen) => {
      const of = await own(req, citizen)
      const { citizenId } = citizen
      const act = { id: of.posting.id, citizenId, city, by: citizen, at: clock.now() }
      const done = await transact((tx) => withdrawPosting(tx, act))
      if (done.ok) return desk.to(reply, `/boards/${of.board.id}/${of.posting.id}/mine?done=withdrawn`)
      const errors = [{ field: '', text: w.refused[done.refusal] }]
      const props = { frame: await frame(lang, pathOf(req, lang)), ...of, csrf: citizen.csrf, errors }
      return html(reply, <WithdrawPage {...props} />, { status: 422 })
    }),
  )
}
