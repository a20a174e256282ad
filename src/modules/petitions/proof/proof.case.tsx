import type { FastifyReply, FastifyRequest } from 'fastify'
import type { CaseScope, Deps } from '#kernel/http.ts'
import { readCookie } from '#kernel/http/cookies.ts'
import { addMinutes } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import { findDraft } from '../filing/draft.store.ts'
import { CONFIRMED_MINUTES } from '../filing/filing.case.tsx'
import { MINE } from '../own/own-desk.case.tsx'
import { caseSession } from '../own/own-session.ts'
import { findPetition } from '../petition/petition.store.ts'
import { sendProof } from './send-proof.ts'

type Asked = FastifyRequest<{ Querystring: { of?: unknown } }>

/**
 * The proof of a petition, for whoever filed it alone: beside the confirmation, and beside the own petition.
 *
 * @law CPTA-ED 30 without means against forgery that the city has announced it is no official document, and says so
 * @article 10(3)
 */
export function proofRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, seal, clock, siteUrl } = deps
  const { inside } = caseSession(scope, deps)

  function send(req: FastifyRequest, reply: FastifyReply, number: string, ending: 'pdf' | 'txt') {
    const of = (req as Asked).query.of === 'answer' ? 'answer' : 'petition'
    return sendProof(deps, reply, { number, of, ending, lang })
  }

  for (const ending of ['pdf', 'txt'] as const) {
    scope.get(
      `${MINE}/proof.${ending}`,
      inside((req, reply, { subject }) => send(req, reply, subject, ending)),
    )
    scope.get(`/petitions/new/proof.${ending}`, async (req, reply) => {
      const token = readCookie(req, 'draft', siteUrl.startsWith('https:'))
      const draft = await findDraft(look, seal, token, clock.now())
      const filed = draft?.number === undefined ? undefined : await findPetition(look, draft.number)
      if (!filed || addMinutes(filed.arrivedAt, CONFIRMED_MINUTES) < clock.now())
        return reply.redirect(inLang(lang, '/petitions/lookup'), 303)
      return send(req, reply, filed.number, ending)
    })
  }
}
