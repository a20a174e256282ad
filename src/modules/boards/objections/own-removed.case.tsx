import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Citizen, citizens } from '#modules/accounts/index.ts'
import { NotFound } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { type CaseScope, type Deps, html, pathOf } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { policyOf } from '../removal/policy.ts'
import { errorsOfForm } from '../removal/read-reasons.ts'
import { fileObjection } from './file-objection.act.ts'
import { decideObjection, objectableUntil } from './objection.rule.ts'
import { words } from './objection.words.ts'
import { findOwnWithheld, ownWithheld } from './own-removed.store.ts'
import { OwnOnePage, OwnRemovedPage } from './own-removed.view.tsx'

const SPEC = { says: { max: 3_000, lines: true } } as const
type ById = { Params: { id: string } }

/** @throws NotFound */
const idIn = (text: string): number => {
  if (!/^\d{1,15}$/.test(text)) throw new NotFound('withheld', text)
  return Number(text)
}

/** What was withheld of a citizen's texts: why, the copy, the objection. @article 6(2) */
export function ownRemovedRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, transact, clock, frame, city, siteUrl } = deps
  const secure = siteUrl.startsWith('https:')
  const whoAsks = (req: FastifyRequest) => citizens.of(look, req, { at: clock.now(), secure })

  scope.get('/account/removed', async (req, reply) => {
    const citizen = await whoAsks(req)
    if (!citizen) return citizens.toSignIn(req, reply, lang)
    const list = await ownWithheld(look, citizen.citizenId)
    return html(reply, <OwnRemovedPage frame={await frame(lang, pathOf(req, lang))} list={list} />)
  })

  async function page(
    req: FastifyRequest<ById>,
    reply: FastifyReply,
    { citizenId, csrf }: Citizen,
    says = '',
    errors: FieldError[] = [],
  ) {
    const one = await findOwnWithheld(look, citizenId, idIn(req.params.id))
    if (!one) throw new NotFound('withheld', req.params.id)
    const days = policyOf(city)
    const asked = { isOwn: true, today: clock.today(), hasObjected: one.says !== null }
    const may = decideObjection(asked, one, days)
    const until = may.ok ? objectableUntil(one.decidedAt, days) : undefined
    const around = await frame(lang, pathOf(req, lang))
    const view = <OwnOnePage {...{ frame: around, csrf, one, says, errors, objectableUntil: until }} />
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }

  scope.get<ById>('/account/removed/:id', async (req, reply) => {
    const citizen = await whoAsks(req)
    return citizen ? page(req, reply, citizen) : citizens.toSignIn(req, reply, lang)
  })
  // where a reader comes back to after signing in again
  scope.get<ById>('/account/removed/:id/objection', (req, reply) =>
    reply.redirect(inLang(lang, `/account/removed/${encodeURIComponent(req.params.id)}`), 303),
  )

  scope.post<ById>('/account/removed/:id/objection', async (req, reply) => {
    const citizen = await whoAsks(req)
    if (!citizen) return citizens.toSignIn(req, reply, lang)
    citizens.checkForm(req, secure)
    const w = words(lang)
    const reading = readForm(SPEC, req.body)
    const { says } = reading.typed
    if (!reading.ok)
      return page(req, reply, citizen, says, errorsOfForm(lang, SPEC, reading, { says: w.says }))
    const id = idIn(req.params.id)
    const { citizenId, from } = citizen
    const act = { withheldId: id, citizenId, says, from, at: clock.now() }
    const done = await transact((tx) => fileObjection(tx, { city }, act))
    if (done.ok) return reply.redirect(inLang(lang, `/account/removed/${id}`), 303)
    return page(req, reply, citizen, says, [{ field: '', text: w.refused[done.refusal] }])
  })
}
