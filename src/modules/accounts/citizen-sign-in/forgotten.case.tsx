import type { FastifyReply } from 'fastify'
import { hashPassword, normalEmail } from '#kernel/crypto.ts'
import { readForm } from '#kernel/http/form.ts'
import { noteTry } from '#kernel/http/limits.ts'
import { type CaseScope, html } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { fieldErrors } from '../citizens/field-errors.ts'
import { findLink, LINK_MINUTES } from '../citizens/letter-link.store.ts'
import type { CitizenDeps } from '../citizens/surroundings.ts'
import { decidePassword } from '../credentials/password.rule.ts'
import { SentPage } from '../joining/joining.view.tsx'
import { passwordWords } from '../sign-in/sign-in.words.ts'
import { renewPassword } from './change-password.act.ts'
import { sendPasswordLink } from './send-password-link.act.ts'
import { ForgottenPage, NewPasswordPage } from './forgotten.view.tsx'
import { words } from './sign-in.words.ts'

const HERE = '/account/password/forgotten'
const EMAIL = { email: { max: 254, kind: 'email' } } as const
type AtToken = { Params: { token: string } }

/** A forgotten password: a link by mail, the same page whether the address has an account or not. @article 13 */
export function forgottenRoutes(scope: CaseScope, deps: CitizenDeps) {
  const { lang } = scope
  const { look, transact, seal, clock, frame } = deps
  const w = words(lang)

  const page = async (reply: FastifyReply, email: string, errors: FieldError[], status = 200) =>
    html(reply, <ForgottenPage frame={await frame(lang, HERE)} email={email} errors={errors} />, { status })

  scope.get(HERE, (_req, reply) => page(reply, '', []))
  scope.post(HERE, async (req, reply) => {
    const { typed, faults } = readForm(EMAIL, req.body)
    const errors = fieldErrors(lang, EMAIL, faults, { email: w.email })
    if (errors.length > 0) return page(reply, typed.email, errors, 422)
    const at = clock.now()
    const to = seal.lookup(normalEmail(typed.email), 'citizens.login').toString('base64url')
    const isWithin =
      (await noteTry(transact, `citizen-password from ${req.ip}`, { tries: 20, minutes: 15 }, at)) &&
      (await noteTry(transact, `citizen-password to ${to}`, { tries: 3, minutes: 15 }, at))
    if (!isWithin) {
      reply.header('retry-after', '900')
      return page(reply, typed.email, [{ field: '', text: w.forgotten.tooMany }], 429)
    }
    await transact((tx) => sendPasswordLink(tx, deps, { email: typed.email, lang, from: req.ip, at }))
    return reply.redirect(inLang(lang, `${HERE}/sent`), 303)
  })
  scope.get(`${HERE}/sent`, async (_req, reply) =>
    html(reply, <SentPage frame={await frame(lang, `${HERE}/sent`)} minutes={LINK_MINUTES} again={HERE} />),
  )

  const NEW = '/account/password/new/:token'
  const renewing = async (reply: FastifyReply, token: string, errors: FieldError[]) => {
    const path = `/account/password/new/${token}`
    const props = { action: inLang(lang, path), errors }
    return html(reply, <NewPasswordPage frame={await frame(lang, path)} {...props} />, {
      status: errors.length > 0 ? 422 : 200,
    })
  }
  const linkOf = (token: string) => findLink(look, seal, { token, purpose: 'password', at: clock.now() })
  const again = (reply: FastifyReply) => reply.redirect(inLang(lang, HERE), 303)

  scope.get<AtToken>(NEW, async (req, reply) =>
    (await linkOf(req.params.token)) ? renewing(reply, req.params.token, []) : again(reply),
  )
  scope.post<AtToken>(NEW, async (req, reply) => {
    const { token } = req.params
    const link = await linkOf(token)
    if (!link) return again(reply)
    const { typed } = readForm({ own: { max: 1000 } }, req.body)
    const decided = decidePassword(typed.own, [link.email])
    if (!decided.ok)
      return renewing(reply, token, [{ field: 'own', text: passwordWords(lang).refused[decided.refusal] }])
    const passwordHash = await hashPassword(typed.own)
    const renewal = { token, passwordHash, from: req.ip, at: clock.now() }
    return (await transact((tx) => renewPassword(tx, seal, renewal)))
      ? reply.redirect(inLang(lang, '/account/sign-in?said=changed'), 303)
      : again(reply)
  })
}
