import type { FastifyReply, FastifyRequest } from 'fastify'
import { normalPhone } from '#kernel/crypto.ts'
import { setCookie } from '#kernel/http/cookies.ts'
import { readForm } from '#kernel/http/form.ts'
import { noteTry } from '#kernel/http/limits.ts'
import { type CaseScope, html } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { checkCitizenForm, type Citizen, toCitizenSignIn } from '../citizens/citizen.ts'
import { nicknamesOf } from '../citizens/citizen.store.ts'
import { fieldErrors } from '../citizens/field-errors.ts'
import { type CitizenDeps, citizenHere, isSecure } from '../citizens/surroundings.ts'
import { beginIdentity } from '../identity/begin.ts'
import { askGuardian } from './ask-guardian.act.ts'
import type { GuardianRefusal } from '../identity/refusals.rule.ts'
import { refuseForChild, revokeForChild } from './guardian.act.ts'
import { findGuardianRequest, lastGuardianRequest } from './guardian-request.store.ts'
import { ChildPage, ConsentPage, GonePage } from './guardian.view.tsx'
import { words } from './guardian.words.ts'

const HERE = '/account/guardian'
const LINK = `${HERE}/consent/:token`
const SPEC = { contact: { max: 254 } } as const
const PER_DAY = { tries: 3, minutes: 24 * 60 }
type AtToken = { Params: { token: string }; Querystring: { said?: unknown } }

/** Under fourteen: a guardian is asked, and may take the consent back at any time. @law PIPA 22-2 */
export function guardianRoutes(scope: CaseScope, deps: CitizenDeps) {
  const { lang } = scope
  const { look, transact, clock, frame, identity } = deps
  const w = words(lang)

  async function child(reply: FastifyReply, citizen: Citizen, contact = '', errors: FieldError[] = []) {
    const last = await lastGuardianRequest(look, { citizenId: citizen.citizenId, at: clock.now() })
    const props = {
      csrf: citizen.csrf,
      state: last?.state ?? ('none' as const),
      isNeeded: citizen.isUnder14,
      contact,
      errors,
    }
    return html(reply, <ChildPage frame={await frame(lang, HERE)} {...props} />, {
      status: errors.length > 0 ? 422 : 200,
    })
  }
  scope.get(HERE, async (req, reply) => {
    const citizen = await citizenHere(deps, req)
    return citizen ? child(reply, citizen) : toCitizenSignIn(req, reply, lang)
  })
  scope.post(HERE, async (req, reply) => {
    const citizen = await citizenHere(deps, req)
    if (!citizen) return toCitizenSignIn(req, reply, lang)
    checkCitizenForm(req, isSecure(deps))
    const { typed, faults } = readForm(SPEC, req.body)
    const { contact } = typed
    const errors = fieldErrors(lang, SPEC, faults, { contact: w.contact })
    if (errors.length === 0 && !isContact(contact)) errors.push({ field: 'contact', text: w.wrongContact })
    const { citizenId, nickname } = citizen
    const at = clock.now()
    if (errors.length === 0 && citizen.isUnder14) {
      if (!(await noteTry(transact, `citizen-guardian ${citizenId}`, PER_DAY, at)))
        return child(reply, citizen, contact, [{ field: '', text: w.tooMany }])
      await transact((tx) => askGuardian(tx, deps, { citizenId, nickname, contact, lang, by: citizen, at }))
    }
    return errors.length > 0
      ? child(reply, citizen, contact, errors)
      : reply.redirect(inLang(lang, HERE), 303)
  })

  const requestOf = ({ params }: FastifyRequest<AtToken>) =>
    findGuardianRequest(look, { token: params.token, at: clock.now() })
  const pathOf = ({ params }: FastifyRequest<AtToken>) =>
    `${HERE}/consent/${encodeURIComponent(params.token)}`

  scope.get<AtToken>(LINK, async (req, reply) => {
    const request = await requestOf(req)
    if (!request) return html(reply, <GonePage frame={await frame(lang, pathOf(req))} />)
    const said = String(req.query.said)
    const props = {
      path: inLang(lang, pathOf(req)),
      nickname: (await nicknamesOf(look, [request.citizenId])).get(request.citizenId) ?? '',
      state: request.state,
      isOutgrown: request.isOutgrown,
      isPossible: identity !== undefined,
      refusal: Object.hasOwn(w.refused, said) ? (said as GuardianRefusal) : undefined,
    }
    return html(reply, <ConsentPage frame={await frame(lang, pathOf(req))} {...props} />)
  })

  scope.get<AtToken>(`${LINK}/begin`, async (req, reply) => {
    const request = await requestOf(req)
    if (request?.state !== 'waiting') return reply.redirect(inLang(lang, pathOf(req)), 303)
    setCookie(reply, 'guardian', req.params.token, isSecure(deps))
    const { id: guardianRequestId, citizenId } = request
    return beginIdentity(deps, req, reply, { citizenId, guardianRequestId, next: null, lang })
  })

  for (const [path, act] of [
    ['refusal', refuseForChild],
    ['revocation', revokeForChild],
  ] as const)
    scope.post<AtToken>(`${LINK}/${path}`, async (req, reply) => {
      const request = await requestOf(req)
      if (request) await transact((tx) => act(tx, { id: request.id, from: req.ip, at: clock.now() }))
      return reply.redirect(inLang(lang, pathOf(req)), 303)
    })
}

const isContact = (contact: string): boolean =>
  readForm({ contact: { max: 254, kind: 'email' } }, { contact }).ok ||
  /^01\d{8,9}$/.test(normalPhone(contact))
