import type { FastifyReply, FastifyRequest } from 'fastify'
import { NotFound } from '#kernel/errors.ts'
import { readForm, type Spec } from '#kernel/http/form.ts'
import { type CaseScope, type Deps, html, pathOf } from '#kernel/http.ts'
import { noteTry } from '#kernel/http/limits.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { policyOf } from '../removal/policy.ts'
import { aroundOf, errorsOfForm } from '../removal/read-reasons.ts'
import type { Typed } from '../removal/text.view.tsx'
import { addressOf } from '../withheld/of.rule.ts'
import { getTarget } from '../withheld/target.store.ts'
import { INFRINGES, type Infringes } from './block.rule.ts'
import { AskBlockPage, AskedPage } from './block.view.tsx'
import { words } from './block.words.ts'
import { requestBlock } from './request-block.act.ts'

const SPEC = {
  infringes: { max: 10, choices: INFRINGES },
  says: { max: 2_000, lines: true },
  name: { max: 60 },
  email: { max: 200, kind: 'email', optional: true },
  phone: { max: 20, kind: 'phone', optional: true },
} as const satisfies Spec
/** Requests from one address. */
const REQUESTS = { tries: 10, minutes: 60 }
type At = { Params: { board: string; id: string }; Querystring: { comment?: unknown; sent?: unknown } }

/** Asking that a text be hidden: for anyone. @law ICNA 44-2(1) */
export function askBlockRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, transact, clock, frame, city } = deps
  const w = words(lang)
  const around = aroundOf({ ...deps, substitutes: async () => new Map() })

  async function targetOf(req: FastifyRequest<At>) {
    const { board, id } = req.params
    const { comment } = req.query
    if (!/^\d{1,15}$/.test(id)) throw new NotFound('posting', id)
    const isComment = typeof comment === 'string' && /^\d{1,15}$/.test(comment)
    const target = await getTarget(
      look,
      isComment ? { commentId: Number(comment) } : { postingId: Number(id) },
    )
    const isHere = target.boardId === board && target.postingId === Number(id)
    // whoever asks sees no more than anyone
    if (!isHere || target.state !== 'shown' || target.isClosed) throw new NotFound('posting', id)
    return target
  }

  async function page(
    req: FastifyRequest<At>,
    reply: FastifyReply,
    typed: Typed = {},
    errors: FieldError[] = [],
  ) {
    const target = await targetOf(req)
    const address = addressOf(target.boardId, target)
    const around_ = await frame(lang, pathOf(req, lang))
    if (req.query.sent === '1') return html(reply, <AskedPage frame={around_} address={address} />)
    const isHidden = target.running !== undefined && target.running.kind !== 'masking'
    const shown = target.running?.maskedTitle ?? target.title
    const view = (
      <AskBlockPage
        {...{ frame: around_, address, typed, errors, action: req.url }}
        boardName={target.boardName[lang]}
        title={isHidden || shown === '' ? address : shown}
        keepDays={policyOf(city).blockRequestKeepDays}
      />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }

  scope.get<At>('/boards/:board/:id/block-request', (req, reply) => page(req, reply))

  scope.post<At>('/boards/:board/:id/block-request', async (req, reply) => {
    const reading = readForm(SPEC, req.body)
    const { typed } = reading
    const errors = errorsOfForm(lang, SPEC, reading, w.fields)
    if (errors.length === 0 && typed.email === '' && typed.phone === '')
      errors.push({ field: 'email', text: w.noContact })
    if (errors.length > 0) return page(req, reply, typed, errors)
    const { postingId, commentId } = await targetOf(req)
    const at = clock.now()
    if (!(await noteTry(transact, `block-request ${req.ip}`, REQUESTS, at)))
      return page(req, reply, typed, [{ field: '', text: w.tooMany }])
    const infringes = typed.infringes as Infringes
    const act = { ...typed, infringes, postingId, commentId, from: req.ip, at }
    const done = await transact((tx) => requestBlock(tx, around, act))
    if (!done.ok) return page(req, reply, typed, [{ field: '', text: w.notThere }])
    const back = commentId === null ? '' : `comment=${commentId}&`
    return reply.redirect(
      `${inLang(lang, `/boards/${req.params.board}/${postingId}/block-request`)}?${back}sent=1`,
      303,
    )
  })
}
