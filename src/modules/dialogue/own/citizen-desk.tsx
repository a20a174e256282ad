import type { FastifyReply, FastifyRequest } from 'fastify'
import { type CaseScope, type Deps, html, pathOf } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import { type Citizen, citizens } from '#modules/accounts/index.ts'
import { VerifyPage } from './verify.view.tsx'

/** What every page of a signed-in citizen does first. */
export function citizenDesk(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, clock, siteUrl, frame } = deps
  const secure = siteUrl.startsWith('https:')
  const frameOf = (req: FastifyRequest) => frame(lang, pathOf(req, lang))
  const to = (reply: FastifyReply, path: string) => reply.redirect(inLang(lang, path), 303)

  /** Only for citizens who are signed in; others go to the sign-in and come back. */
  const asCitizen =
    <Q extends FastifyRequest>(page: (req: Q, reply: FastifyReply, citizen: Citizen) => Promise<unknown>) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      const citizen = await citizens.of(look, request, { at: clock.now(), secure })
      if (!citizen) return citizens.toSignIn(request, reply, lang)
      if (request.method === 'POST') citizens.checkForm(request, secure)
      return page(request as Q, reply, citizen)
    }

  /** The same for those who may write, Article 12 and ICNA 44-5(1)1; others read what is missing. */
  const asWriter = <Q extends FastifyRequest>(
    page: (req: Q, reply: FastifyReply, citizen: Citizen) => Promise<unknown>,
  ) =>
    asCitizen<Q>(async (req, reply, citizen) => {
      if (citizen.mayWrite) return page(req, reply, citizen)
      return html(reply, <VerifyPage frame={await frameOf(req)} />, { status: 403 })
    })
  return { asCitizen, asWriter, frameOf, to, secure }
}
