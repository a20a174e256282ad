import type { FastifyReply, FastifyRequest } from 'fastify'
import { verifyPassword } from '#kernel/crypto.ts'
import { clearCookie, readCookie } from '#kernel/http/cookies.ts'
import { readForm } from '#kernel/http/form.ts'
import { type CaseScope, html } from '#kernel/http.ts'
import { findSession, seeSession } from '#kernel/session.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { checkCitizenForm } from '../citizens/citizen.ts'
import { fieldErrors } from '../citizens/field-errors.ts'
import { findByEmail } from '../citizens/find-by-email.store.ts'
import { letIn } from '../citizens/let-in.ts'
import { nextOf } from '../citizens/next.rule.ts'
import { findPassword } from '../citizens/password.store.ts'
import { type CitizenDeps, citizenHere, isSecure } from '../citizens/surroundings.ts'
import { isShownCitizen, shownCitizens } from './demonstration.store.ts'
import { forgiveTries, mayTryPassword } from './limits.ts'
import { refuseCitizen, signOutCitizen, signOutEverywhere } from './sign-out.act.ts'
import { CitizenSignInPage } from './sign-in.view.tsx'
import { type Said, words } from './sign-in.words.ts'

const HERE = '/account/sign-in'
const SPEC = { email: { max: 254 }, password: { max: 1000 } } as const
const NEXT = { next: { max: 500, optional: true } } as const
type Asking = { Querystring: { next?: unknown; said?: unknown } }

/** Puts off the end of a session while its pages are used; before all other routes of the scope. */
export function keepCitizensHere(scope: CaseScope, deps: CitizenDeps) {
  scope.addHook('onRequest', async (req) => {
    const token = readCookie(req, 'citizen', isSecure(deps))
    const at = deps.clock.now()
    const session = token && (await findSession(deps.look, { kind: 'citizen', token, at }))
    if (session && session.isStale) await deps.transact((tx) => seeSession(tx, session.token, at))
  })
}

/** Sign-in with a password, and the ways out. Nobody learns from it which addresses have accounts. @article 13 */
export function citizenSignInRoutes(scope: CaseScope, deps: CitizenDeps) {
  const { lang } = scope
  const { look, transact, seal, clock, frame, production } = deps
  const secure = isSecure(deps)
  const w = words(lang)
  const home = inLang(lang, '/account')

  async function page(
    reply: FastifyReply,
    a: { email?: string; next?: string; errors?: FieldError[]; status?: number; said?: Said | undefined },
  ) {
    const { email = '', next = '', errors = [], status = 200, said } = a
    const to = next === '' ? '' : `?next=${encodeURIComponent(next)}`
    const props = {
      frame: await frame(lang, HERE),
      passkey: inLang(lang, `${HERE}/passkey`),
      others: deps.oidc.map(({ id, name }) => ({ name, href: inLang(lang, `${HERE}/with/${id}${to}`) })),
      shown: production ? [] : await shownCitizens(look),
    }
    return html(reply, <CitizenSignInPage {...props} {...{ email, next, errors, said }} />, { status })
  }
  const goalOf = (next: unknown) => nextOf(next, home)

  scope.get<Asking>(HERE, async (req, reply) => {
    if (await citizenHere(deps, req)) return reply.redirect(goalOf(req.query.next), 303)
    const said = req.query.said as Said
    return page(reply, {
      next: nextOf(req.query.next, ''),
      said: Object.hasOwn(w.said, String(said)) ? said : undefined,
    })
  })

  scope.post(HERE, async (req, reply) => {
    const { typed, faults } = readForm({ ...SPEC, ...NEXT }, req.body)
    const { email, password } = typed
    const next = nextOf(typed.next, '')
    const missing = fieldErrors(lang, SPEC, faults, { email: w.email, password: w.password })
    if (missing.length > 0) return page(reply, { email, next, errors: missing, status: 422 })
    const trying = { email, address: req.ip, at: clock.now() }
    if (!(await mayTryPassword(deps, trying))) {
      reply.header('retry-after', '900')
      return page(reply, { email, next, errors: [{ field: '', text: w.tooMany }], status: 429 })
    }
    const account = await findByEmail(look, seal, email)
    const hash = await findPassword(look, account?.id ?? 0)
    const isRight = await verifyPassword(hash, password)
    const isKept = production && (await isShownCitizen(look, account?.id ?? 0))
    if (!account || !isRight || isKept) {
      await transact((tx) => refuseCitizen(tx, { from: req.ip }))
      return page(reply, { email, next, errors: [{ field: 'email', text: w.wrong }], status: 422 })
    }
    await forgiveTries(deps, trying)
    await letIn(deps, req, reply, 'password', async () => account.id)
    return reply.redirect(goalOf(next), 303)
  })

  const leave = async (req: FastifyRequest, reply: FastifyReply, everywhere: boolean) => {
    const citizen = await citizenHere(deps, req)
    if (citizen) {
      checkCitizenForm(req, secure)
      const token = readCookie(req, 'citizen', secure) as string
      const { citizenId } = citizen
      await transact((tx) =>
        everywhere
          ? signOutEverywhere(tx, { citizenId, by: citizen })
          : signOutCitizen(tx, { citizenId, token, by: citizen }),
      )
    }
    clearCookie(reply, 'citizen', secure)
    return reply.redirect(inLang(lang, `${HERE}?said=out`), 303)
  }
  scope.post('/account/sign-out', (req, reply) => leave(req, reply, false))
  scope.post('/account/sign-out-everywhere', (req, reply) => leave(req, reply, true))
}
