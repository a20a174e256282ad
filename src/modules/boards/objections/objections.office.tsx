import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import { readForm, type Spec } from '#kernel/http/form.ts'
import { html, type OfficeScope } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import { mayWatch, watcher } from '../moderators/watching.ts'
import { policyOf } from '../removal/policy.ts'
import { aroundOf, errorOfRefusal, errorsOfForm, type OfficeDeps, REASONS } from '../removal/read-reasons.ts'
import { words as office_ } from '../removal/removal.words.ts'
import { idOf } from '../removal/removals.office.tsx'
import type { Typed } from '../removal/text.view.tsx'
import { getTarget } from '../withheld/target.store.ts'
import { getRecord } from '../withheld/withhold.store.ts'
import { decideObjectionOf } from './decide-objection.act.ts'
import { getObjection, objectionsOf } from './objection.store.ts'
import { ObjectionPage, OBJECTIONS, ObjectionsPage } from './objections.view.tsx'

const SPEC = { outcome: { max: 10, choices: ['upheld', 'rejected'] }, ...REASONS } as const satisfies Spec
type ById = { Params: { id: string } }

/** Objections of authors, decided by another person. @article 6(2) */
export function objectionRoutes(office: OfficeScope, deps: OfficeDeps) {
  const { look, transact, clock, city } = deps

  office.get('/boards/objections', async (req, reply) => {
    const seen = await watcher(deps, clerkOf(req))
    const done = (req.query as { done?: unknown }).done === '1'
    const objections = await objectionsOf(look, seen)
    const workingDays = policyOf(city).objectionWorkingDays
    return html(reply, <ObjectionsPage {...{ frame: officeFrame(req), objections, workingDays, done }} />)
  })

  async function page(
    req: FastifyRequest<ById>,
    reply: FastifyReply,
    typed: Typed = {},
    errors: FieldError[] = [],
  ) {
    const clerk = clerkOf(req)
    const frame = officeFrame(req)
    const objection = await getObjection(look, idOf(req.params.id))
    await mayWatch(deps, clerk, objection)
    const { postingId, commentId, withheldId } = objection
    const target = await getTarget(look, commentId === null ? { postingId } : { commentId })
    const { reasonKo, reasonEn } = await getRecord(look, withheldId)
    const reason = frame.lang === 'ko' ? reasonKo : reasonEn
    const view = <ObjectionPage {...{ frame, target, objection, reason, typed, errors, csrf: clerk.csrf }} />
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }

  office.get<ById>('/boards/objections/:id', (req, reply) => page(req, reply))

  office.post<ById>('/boards/objections/:id', async (req, reply) => {
    const by = clerkOf(req)
    const { lang } = officeFrame(req)
    const reading = readForm(SPEC, req.body)
    const { typed } = reading
    if (!reading.ok) return page(req, reply, typed, errorsOfForm(lang, SPEC, reading, office_(lang).fields))
    const outcome = typed.outcome as 'upheld' | 'rejected'
    const { reasonKo, reasonEn } = typed
    const act = { id: idOf(req.params.id), outcome, reasonKo, reasonEn, by, at: clock.now() }
    const done = await transact((tx) => decideObjectionOf(tx, aroundOf(deps), act))
    if (done.ok) return reply.redirect(`${OBJECTIONS}?done=1`, 303)
    return page(req, reply, typed, errorOfRefusal(lang, done.refusal))
  })
}
