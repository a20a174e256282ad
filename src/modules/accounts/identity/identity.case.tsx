import type { FastifyReply, FastifyRequest } from 'fastify'
import { hashToken, sameBytes } from '#kernel/crypto.ts'
import { readCookie } from '#kernel/http/cookies.ts'
import { type CaseScope, html } from '#kernel/http.ts'
import { dayText, inLang } from '#kernel/words.ts'
import { toCitizenSignIn } from '../citizens/citizen.ts'
import { findCitizenRow } from '../citizens/citizen.store.ts'
import { nextOf } from '../citizens/next.rule.ts'
import { type CitizenDeps, citizenHere, isSecure } from '../citizens/surroundings.ts'
import { guardianReturned } from '../guardian/returned.ts'
import { beginIdentity } from './begin.ts'
import { useBegun } from './begun.store.ts'
import { IdentityPage } from './identity.view.tsx'
import { words } from './identity.words.ts'
import { lastDay } from './keeping.rule.ts'
import { keepIdentity } from './keep-identity.act.ts'
import type { IdentityRefusal } from './refusals.rule.ts'

const HERE = '/account/identity'
type Query = Readonly<Record<string, unknown>>
type Asking = { Querystring: Query }

/** Who writes on a board is verified by a provider whom the law lets do so. @law ICNA 44-5(1)1 */
export function identityRoutes(scope: CaseScope, deps: CitizenDeps) {
  const { lang } = scope
  const { look, transact, seal, clock, frame, identity, city } = deps
  const at = () => clock.now()

  scope.get<Asking>(HERE, async (req, reply) => {
    const citizen = await citizenHere(deps, req)
    if (!citizen) return toCitizenSignIn(req, reply, lang)
    const row = await findCitizenRow(look, citizen.citizenId)
    const until =
      citizen.isVerified && row?.verifiedUntil ? dayText(lang, lastDay(row.verifiedUntil)) : undefined
    const next = nextOf(req.query['next'], '')
    const said = String(req.query['said'])
    const refusal = Object.hasOwn(words(lang).refused, said) ? (said as IdentityRefusal) : undefined
    const props = {
      until,
      refusal,
      isUnder14: citizen.isUnder14 && !citizen.mayWrite,
      isPossible: identity !== undefined,
      begin: `${inLang(lang, `${HERE}/begin`)}${next ? `?next=${encodeURIComponent(next)}` : ''}`,
    }
    return html(reply, <IdentityPage frame={await frame(lang, HERE)} {...props} />)
  })

  scope.get<Asking>(`${HERE}/begin`, async (req, reply) => {
    const citizen = await citizenHere(deps, req)
    if (!citizen) return toCitizenSignIn(req, reply, lang)
    const next = nextOf(req.query['next'], '') || null
    return beginIdentity(deps, req, reply, {
      citizenId: citizen.citizenId,
      guardianRequestId: null,
      next,
      lang,
    })
  })

  scope.get<Asking>(`${HERE}/return`, async (req, reply) => {
    const state = typeof req.query['state'] === 'string' ? req.query['state'] : ''
    const back = (refusal: IdentityRefusal | 'used') =>
      reply.redirect(inLang(lang, `${HERE}?said=${refusal}`), 303)
    // used up first, whatever comes of it: a result is judged once
    const begun = await transact((tx) => useBegun(tx, { state, at: at() }))
    if (!begun || !identity) return back('used')
    if (!isSameBrowser(req, begun.browserHash)) return back('other-session')
    const judged = await identity.finish(req.query, { state, at: at() })
    if (begun.guardianRequestId !== null)
      return guardianReturned(deps, req, reply, { lang, requestId: begun.guardianRequestId, judged })
    const citizen = await citizenHere(deps, req)
    if (citizen?.citizenId !== begun.citizenId) return back('other-session')
    if (!judged.ok) return back(judged.refusal)
    const { citizenId } = citizen
    const months = city.policies.identityRecordMonths
    const keeping = { citizenId, verified: judged.value, months, by: citizen, at: at() }
    const kept = await transact((tx) => keepIdentity(tx, seal, keeping))
    if (!kept.ok) return back('used')
    return onwards(reply, begun.next, kept.value.isUnder14)
  })

  const onwards = (reply: FastifyReply, next: string | null, isUnder14: boolean) =>
    reply.redirect(isUnder14 ? inLang(lang, '/account/guardian') : nextOf(next, inLang(lang, HERE)), 303)

  const isSameBrowser = (req: FastifyRequest, expected: Buffer) =>
    sameBytes(hashToken(readCookie(req, 'entry', isSecure(deps)) ?? ''), expected)
}
