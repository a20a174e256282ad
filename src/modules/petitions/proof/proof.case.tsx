import type { FastifyReply, FastifyRequest } from 'fastify'
import { TooMany } from '#kernel/errors.ts'
import { contentDisposition } from '#kernel/files.ts'
import type { CaseScope, Deps } from '#kernel/http.ts'
import { readCookie } from '#kernel/http/cookies.ts'
import { noteTry } from '#kernel/http/limits.ts'
import { addMinutes } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import { findDraft } from '../filing/draft.store.ts'
import { CONFIRMED_MINUTES } from '../filing/filing.case.tsx'
import { getKind } from '../kinds/kind.store.ts'
import { MINE } from '../own/own-desk.case.tsx'
import { caseSession } from '../own/own-session.ts'
import { findPetition } from '../petition/petition.store.ts'
import { issueProof } from './issue-proof.ts'
import { proofPdf, proofText } from './write-proof.ts'

/** A PDF takes a tenth of a second to write: so many of one petition in an hour. */
const PROOFS = { tries: 60, minutes: 60 }

type Asked = FastifyRequest<{ Querystring: { of?: unknown } }>

/**
 * The proof of a petition, for whoever filed it alone: beside the confirmation, and beside the own petition.
 *
 * @law CPTA-ED 30 without means against forgery that the city has announced it is no official document, and says so
 * @article 10(3)
 */
export function proofRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, transact, seal, clock, siteUrl } = deps
  const { inside } = caseSession(scope, deps)

  async function send(req: FastifyRequest, reply: FastifyReply, number: string, ending: 'pdf' | 'txt') {
    if (!(await noteTry(transact, `proof of ${number}`, PROOFS, clock.now()))) throw new TooMany(600)
    const of = (req as Asked).query.of === 'answer' ? 'answer' : 'petition'
    const issued = await issueProof(deps, number, of)
    const name = `nurijip-proof-${number}-${of}.${ending}`
    reply.header('content-disposition', contentDisposition(name))
    if (ending === 'txt') return reply.type('text/plain; charset=utf-8').send(proofText(issued))
    const kind = (await getKind(look, issued.petition.kindId)).name[lang]
    return reply.type('application/pdf').send(await proofPdf(issued, { lang, kind }))
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
