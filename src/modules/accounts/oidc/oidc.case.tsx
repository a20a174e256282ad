import type { FastifyReply, FastifyRequest } from 'fastify'
import { hashToken, sameBytes } from '#kernel/crypto.ts'
import { readCookie } from '#kernel/http/cookies.ts'
import { readForm } from '#kernel/http/form.ts'
import type { CaseScope } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import { forCitizen } from '../citizens/for-citizen.ts'
import { letIn } from '../citizens/let-in.ts'
import { nextOf } from '../citizens/next.rule.ts'
import { type CitizenDeps, citizenHere, isSecure } from '../citizens/surroundings.ts'
import { browserWord } from '../identity/begin.ts'
import { mustConfirm, toConfirm } from '../confirming/confirmed.ts'
import { newStart, startAddress, subjectOf } from './client.ts'
import { addExternal, removeExternal } from './external.act.ts'
import type { Said } from './oidc.words.ts'
import { findExternal, saveOidcBegun, useOidcBegun } from './external-identity.store.ts'

const WITH = '/account/sign-in/with/:provider'
type At = { Params: { provider: string }; Querystring: { next?: unknown; state?: unknown } }

/** Signing in by a provider outside: authorization code, PKCE, state and nonce, tied to one browser. @article 13 */
export function oidcRoutes(scope: CaseScope, deps: CitizenDeps) {
  const { lang } = scope
  const { transact, seal, clock, siteUrl, production } = deps
  const secure = isSecure(deps)
  const signIn = inLang(lang, '/account/sign-in')
  const providerOf = (id: string) => deps.oidc.find((one) => one.id === id)
  const addressOf = (id: string) => `${siteUrl}${inLang(lang, `/account/sign-in/with/${id}/return`)}`
  const security = inLang(lang, '/account/security')
  const failed = (reply: FastifyReply, said = 'failed') => reply.redirect(`${signIn}?said=${said}`, 303)
  /** To whoever is signed in and wanted to connect an account. */
  const notConnected = (reply: FastifyReply, said: Said) => reply.redirect(`${security}?said=${said}`, 303)
  const failedTo = (citizenId: number | null) => (reply: FastifyReply) =>
    citizenId === null ? failed(reply) : notConnected(reply, 'failed')

  async function begin(req: FastifyRequest<At>, reply: FastifyReply, citizenId: number | null) {
    const provider = providerOf(req.params.provider)
    const fail = failedTo(citizenId)
    if (!provider) return fail(reply)
    const start = newStart()
    const redirectUri = addressOf(provider.id)
    const to = await startAddress(provider, start, { redirectUri, production }).catch((error: unknown) => {
      req.log.warn(`${provider.id}: ${(error as Error).message}`)
      return undefined
    })
    if (to === undefined) return fail(reply)
    const { state, nonce, verifier } = start
    const next = nextOf(req.query.next, '') || null
    const browser = browserWord(deps, req, reply)
    const begun = { provider: provider.id, nonce, verifier, citizenId, next, state, browser, at: clock.now() }
    await transact((tx) => saveOidcBegun(tx, seal, begun))
    return reply.redirect(to, 303)
  }

  scope.get<At>(WITH, (req, reply) => begin(req, reply, null))
  scope.get<At>(
    '/account/external/:provider',
    forCitizen<FastifyRequest<At>>(deps, lang, async (citizen, req, reply) =>
      (await mustConfirm(deps, req, citizen))
        ? toConfirm(reply, lang, inLang(lang, `/account/external/${encodeURIComponent(req.params.provider)}`))
        : begin(req, reply, citizen.citizenId),
    ),
  )

  scope.get<At>(`${WITH}/return`, async (req, reply) => {
    const provider = providerOf(req.params.provider)
    const state = typeof req.query.state === 'string' ? req.query.state : ''
    const at = clock.now()
    const begun = await transact((tx) => useOidcBegun(tx, seal, { state, at }))
    if (!provider || begun?.provider !== provider.id) return failed(reply)
    if (!sameBytes(hashToken(readCookie(req, 'entry', secure) ?? ''), begun.browserHash)) return failed(reply)
    const { nonce, verifier, citizenId } = begun
    const fail = failedTo(citizenId)
    const current = new URL(`${addressOf(provider.id)}${new URL(req.url, siteUrl).search}`)
    const subject = await subjectOf(provider, current, { start: { state, nonce, verifier }, production })
    if (subject === undefined) return fail(reply)
    const external = { provider: provider.id, subject }
    if (citizenId !== null) {
      const citizen = await citizenHere(deps, req)
      if (citizen?.citizenId !== citizenId) return failed(reply)
      const adding = { ...external, citizenId, by: citizen, at }
      const isAdded = await transact((tx) => addExternal(tx, seal, adding))
      return isAdded ? reply.redirect(security, 303) : notConnected(reply, 'taken')
    }
    const entered = await letIn(deps, req, reply, 'external', (tx) => findExternal(tx, seal, external))
    if (entered === undefined) return failed(reply, 'unknown')
    return reply.redirect(nextOf(begun.next, inLang(lang, '/account')), 303)
  })

  scope.post(
    '/account/external/removal',
    forCitizen(deps, lang, async (citizen, req, reply) => {
      const { typed } = readForm({ provider: { max: 50 } }, req.body)
      const { citizenId } = citizen
      await transact((tx) => removeExternal(tx, { citizenId, provider: typed.provider, by: citizen }))
      return reply.redirect(security, 303)
    }),
  )
}
