import type { FastifyReply, FastifyRequest } from 'fastify'
import { readCookie } from '#kernel/http/cookies.ts'
import type { Result } from '#kernel/result.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import { type CitizenDeps, isSecure } from '../citizens/surroundings.ts'
import type { Verified } from '../identity/provider.ts'
import type { IdentityRefusal } from '../identity/refusals.rule.ts'
import { consentForChild } from './guardian.act.ts'

/** A guardian comes back from the provider: with the consent, or with why not. The link is in a cookie of the browser. */
export async function guardianReturned(
  deps: CitizenDeps,
  req: FastifyRequest,
  reply: FastifyReply,
  r: { lang: Lang; requestId: number; judged: Result<Verified, IdentityRefusal> },
): Promise<FastifyReply> {
  const { transact, seal, clock } = deps
  const token = readCookie(req, 'guardian', isSecure(deps)) ?? ''
  const page = inLang(r.lang, `/account/guardian/consent/${encodeURIComponent(token)}`)
  if (!r.judged.ok) return reply.redirect(`${page}?said=unverified`, 303)
  const consenting = { id: r.requestId, verified: r.judged.value, from: req.ip, at: clock.now() }
  const done = await transact((tx) => consentForChild(tx, seal, consenting))
  return reply.redirect(done.ok ? page : `${page}?said=${done.refusal}`, 303)
}
