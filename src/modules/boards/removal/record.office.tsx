import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import { readForm } from '#kernel/http/form.ts'
import { html, type OfficeScope } from '#kernel/http.ts'
import { deliveriesOf } from '#kernel/mail.ts'
import type { FieldError } from '#ui/field.tsx'
import { mayWatch } from '../moderators/watching.ts'
import { restore } from '../objections/restore.act.ts'
import { findOrder } from '../orders/order.store.ts'
import { noticesOf } from '../withheld/notice.store.ts'
import { getTarget } from '../withheld/target.store.ts'
import { getRecord } from '../withheld/withhold.store.ts'
import { evidenceFor } from './evidence.store.ts'
import { aroundOf, errorOfRefusal, errorsOfForm, type OfficeDeps, REASONS } from './read-reasons.ts'
import { RecordPage } from './record.view.tsx'
import { QUEUE } from './removal.view.tsx'
import { words } from './removal.words.ts'
import { idOf, postNames } from './removals.office.tsx'
import type { Typed } from './text.view.tsx'

type ById = { Params: { id: string } }

/** One record with what became of its notices, and showing the text again. @article 6(2) */
export function recordRoutes(office: OfficeScope, deps: OfficeDeps) {
  const { look, transact, clock } = deps

  async function page(
    req: FastifyRequest<ById>,
    reply: FastifyReply,
    typed: Typed = {},
    errors: FieldError[] = [],
  ) {
    const clerk = clerkOf(req)
    const frame = officeFrame(req)
    const record = await getRecord(look, idOf(req.params.id))
    await mayWatch(deps, clerk, record)
    const { postingId, commentId } = record
    const target = await getTarget(look, commentId === null ? { postingId } : { commentId })
    const notices = await noticesOf(look, record.id)
    const keys = notices.flatMap((one) => one.outboxKey ?? [])
    const view = (
      <RecordPage
        {...{ frame, target, record, notices, typed, errors, csrf: clerk.csrf }}
        order={await findOrder(look, record.id)}
        evidence={await evidenceFor(look, record.id)}
        letters={await deliveriesOf(look, keys)}
        posts={await postNames(deps, frame.lang)}
      />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }

  office.get<ById>('/boards/withheld/:id', (req, reply) => page(req, reply))

  office.post<ById>('/boards/withheld/:id/restoration', async (req, reply) => {
    const { lang } = officeFrame(req)
    const by = clerkOf(req)
    const reading = readForm(REASONS, req.body)
    const { typed } = reading
    if (!reading.ok) return page(req, reply, typed, errorsOfForm(lang, REASONS, reading, words(lang).fields))
    const id = idOf(req.params.id)
    const done = await transact((tx) => restore(tx, aroundOf(deps), { id, ...typed, by, at: clock.now() }))
    if (done.ok) return reply.redirect(`${QUEUE}?done=restored`, 303)
    return page(req, reply, typed, errorOfRefusal(lang, done.refusal))
  })
}
