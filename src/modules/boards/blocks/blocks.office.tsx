import type { FastifyReply, FastifyRequest } from 'fastify'
import { privacy } from '#modules/privacy/index.ts'
import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import { readForm, type Spec } from '#kernel/http/form.ts'
import { html, type OfficeScope } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import { mayWatch, watcher } from '../moderators/watching.ts'
import { aroundOf, errorOfRefusal, errorsOfForm, type OfficeDeps, REASONS } from '../removal/read-reasons.ts'
import { idOf } from '../removal/removals.office.tsx'
import type { Typed } from '../removal/text.view.tsx'
import { getTarget } from '../withheld/target.store.ts'
import { lockRequest, openRequester, requestsOf } from './block-request.store.ts'
import { words } from './block.words.ts'
import { RequestPage, REQUESTS, RequestsPage } from './blocks.view.tsx'
import { decideBlock } from './decide-block.act.ts'

const SPEC = { days: { max: 3 }, ...REASONS } as const satisfies Spec
type ById = { Params: { id: string } }

/** Requests to hide a text, and what is decided about them. @law ICNA 44-2 */
export function blocksRoutes(office: OfficeScope, deps: OfficeDeps) {
  const { look, transact, clock, seal } = deps

  office.get('/boards/block-requests', async (req, reply) => {
    const seen = await watcher(deps, clerkOf(req))
    const done = (req.query as { done?: unknown }).done === '1'
    const requests = await requestsOf(look, seen)
    return html(reply, <RequestsPage frame={officeFrame(req)} requests={requests} done={done} />)
  })

  async function page(
    req: FastifyRequest<ById>,
    reply: FastifyReply,
    typed: Typed = {},
    errors: FieldError[] = [],
  ) {
    const clerk = clerkOf(req)
    const id = idOf(req.params.id)
    // who asks is opened, and that it was is on record
    const { request, who } = await transact(async (tx) => {
      const found = await lockRequest(tx, id)
      await mayWatch(deps, clerk, found)
      const opened = await openRequester(tx, seal, id)
      if (opened)
        await privacy.noteAccess(tx, {
          about: `block-request:${id}`,
          by: clerk,
          what: 'read',
          at: clock.now(),
        })
      return { request: found, who: opened }
    })
    const { postingId, commentId } = request
    const target = await getTarget(look, commentId === null ? { postingId } : { commentId })
    const frame = officeFrame(req)
    const view = <RequestPage {...{ frame, target, request, who, typed, errors, csrf: clerk.csrf }} />
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }

  office.get<ById>('/boards/block-requests/:id', (req, reply) => page(req, reply))

  office.post<ById>('/boards/block-requests/:id', async (req, reply) => {
    const by = clerkOf(req)
    const { lang } = officeFrame(req)
    const reading = readForm(SPEC, req.body)
    const { typed } = reading
    const errors = errorsOfForm(lang, SPEC, reading, words(lang).fields)
    if (errors.length > 0) return page(req, reply, typed, errors)
    if (!/^\d{1,3}$/.test(typed.days)) return page(req, reply, typed, errorOfRefusal(lang, 'days'))
    const { reasonKo, reasonEn } = typed
    const act = { id: idOf(req.params.id), days: Number(typed.days), reasonKo, reasonEn, by, at: clock.now() }
    const done = await transact((tx) => decideBlock(tx, aroundOf(deps), act))
    if (done.ok) return reply.redirect(`${REQUESTS}?done=1`, 303)
    return page(req, reply, typed, errorOfRefusal(lang, done.refusal))
  })
}
