import type { FastifyReply, FastifyRequest } from 'fastify'
import { departments } from '#modules/departments/index.ts'
import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import { readForm, type Spec } from '#kernel/http/form.ts'
import { html, type OfficeScope } from '#kernel/http.ts'
import { localDate } from '#kernel/time.ts'
import type { FieldError } from '#ui/field.tsx'
import { errorsOfForm, type OfficeDeps } from '../removal/read-reasons.ts'
import { idOf } from '../removal/removals.office.tsx'
import type { Typed } from '../removal/text.view.tsx'
import { delegatesOf } from './delegate.store.ts'
import { DELEGATES, DelegatesPage } from './delegates.view.tsx'
import { words } from './delegates.words.ts'
import { endDelegate, nameDelegate } from './name-delegate.act.ts'
import { watcher } from './watching.ts'

const SPEC = {
  post: { max: 60 },
  fromOn: { max: 10, kind: 'date' },
  untilOn: { max: 10, kind: 'date' },
  documentNo: { max: 60 },
} as const satisfies Spec

/** Whom the head of a department lets decide about its boards. @article 6(2) */
export function delegateRoutes(office: OfficeScope, deps: OfficeDeps) {
  const { look, transact, clock } = deps

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    typed: Typed = {},
    errors: FieldError[] = [],
  ) {
    const clerk = clerkOf(req)
    await watcher(deps, clerk)
    const posts = await departments.posts(look, clerk.departmentId)
    const isHead = posts.some((one) => one.isHead && one.postId === clerk.postId)
    const done = (req.query as { done?: unknown }).done === '1'
    const delegates = await delegatesOf(look, clerk.departmentId)
    const facts = { frame: officeFrame(req), csrf: clerk.csrf, today: clock.today() }
    const view = <DelegatesPage {...{ ...facts, delegates, posts, isHead, typed, errors, done }} />
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }

  office.get('/boards/delegates', (req, reply) => page(req, reply))

  office.post('/boards/delegates', async (req, reply) => {
    const by = clerkOf(req)
    const { lang } = officeFrame(req)
    const w = words(lang)
    const reading = readForm(SPEC, req.body)
    const { typed } = reading
    if (!reading.ok) return page(req, reply, typed, errorsOfForm(lang, SPEC, reading, w.fields))
    const { post: postId, documentNo } = typed
    const term = { fromOn: localDate(typed.fromOn), untilOn: localDate(typed.untilOn) }
    const done = await transact((tx) =>
      nameDelegate(tx, { postId, ...term, documentNo, by, at: clock.now() }),
    )
    if (done.ok) return reply.redirect(`${DELEGATES}?done=1`, 303)
    return page(req, reply, typed, [{ field: '', text: w.refused[done.refusal] }])
  })

  office.post<{ Params: { id: string } }>('/boards/delegates/:id/end', async (req, reply) => {
    const by = clerkOf(req)
    const id = idOf(req.params.id)
    const done = await transact((tx) => endDelegate(tx, { id, by, at: clock.now() }))
    if (done.ok) return reply.redirect(`${DELEGATES}?done=1`, 303)
    return page(req, reply, {}, [{ field: '', text: words(officeFrame(req).lang).notEnded }])
  })
}
