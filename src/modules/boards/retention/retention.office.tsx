import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import { readForm, type Spec } from '#kernel/http/form.ts'
import { html, type OfficeScope } from '#kernel/http.ts'
import { addDays, localDate } from '#kernel/time.ts'
import type { FieldError } from '#ui/field.tsx'
import { watcher } from '../moderators/watching.ts'
import { aroundOf, errorsOfForm, type OfficeDeps } from '../removal/read-reasons.ts'
import { idOf } from '../removal/removals.office.tsx'
import type { Typed } from '../removal/text.view.tsx'
import { keepLonger } from './keep-longer.act.ts'
import { keptUntil } from './retention.store.ts'
import { RETENTION, RetentionPage } from './retention.view.tsx'
import { words } from './retention.words.ts'

const SPEC = {
  id: { max: 15 },
  until: { max: 10, kind: 'date' },
  because: { max: 500 },
} as const satisfies Spec
/** Days before the purge in which the head looks over what goes. */
const REVIEW_DAYS = 30

/** What is purged soon, and keeping it longer. @law PIPA 21 */
export function retentionRoutes(office: OfficeScope, deps: OfficeDeps) {
  const { look, transact, clock } = deps

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    typed: Typed = {},
    errors: FieldError[] = [],
  ) {
    const clerk = clerkOf(req)
    const seen = await watcher(deps, clerk)
    const { keep, done } = req.query as { keep?: unknown; done?: unknown }
    const chosen = typed['id'] ?? (typeof keep === 'string' && /^\d{1,15}$/.test(keep) ? keep : undefined)
    const kept = await keptUntil(look, addDays(clock.today(), REVIEW_DAYS), seen)
    const frame = officeFrame(req)
    const view = (
      <RetentionPage {...{ frame, kept, chosen, typed, errors, csrf: clerk.csrf }} done={done === '1'} />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }

  office.get('/boards/retention', (req, reply) => page(req, reply))

  office.post('/boards/retention', async (req, reply) => {
    const by = clerkOf(req)
    const w = words(officeFrame(req).lang)
    const reading = readForm(SPEC, req.body)
    const { typed } = reading
    if (!reading.ok)
      return page(req, reply, typed, errorsOfForm(officeFrame(req).lang, SPEC, reading, w.fields))
    const { because } = typed
    const act = { id: idOf(typed.id), until: localDate(typed.until), because, by, at: clock.now() }
    const done = await transact((tx) => keepLonger(tx, aroundOf(deps), act))
    if (done.ok) return reply.redirect(`${RETENTION}?done=1`, 303)
    return page(req, reply, typed, [{ field: 'until', text: w.refused[done.refusal] }])
  })
}
