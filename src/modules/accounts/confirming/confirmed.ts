import type { FastifyReply, FastifyRequest } from 'fastify'
import { readCookie } from '#kernel/http/cookies.ts'
import { findSession } from '#kernel/session.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import type { Citizen } from '../citizens/citizen.ts'
import { findPassword } from '../citizens/password.store.ts'
import { type CitizenDeps, isSecure } from '../citizens/surroundings.ts'
import { passkeysOf } from '../passkeys/passkey.store.ts'
import { isConfirmedLately } from './confirming.rule.ts'

/**
 * Whether whoever is signed in must show again who they are, before another way in or another address is theirs: a
 * browser that was left open is not enough for these. Nobody must who has nothing to show.
 */
export async function mustConfirm(
  deps: CitizenDeps,
  req: FastifyRequest,
  { citizenId }: Citizen,
): Promise<boolean> {
  const { look, seal, clock } = deps
  const at = clock.now()
  const token = readCookie(req, 'citizen', isSecure(deps))
  const session = await findSession(look, { kind: 'citizen', token, at })
  if (session && isConfirmedLately(session.confirmedAt, at)) return false
  if ((await findPassword(look, citizenId)) !== undefined) return true
  return (await passkeysOf(look, seal, citizenId)).length > 0
}

/** Where it is shown; afterwards it goes on to `next`, a path in the language of the page. */
export const confirmPath = (lang: Lang, next: string): string =>
  `${inLang(lang, '/account/confirm')}?next=${encodeURIComponent(next)}`

export const toConfirm = (reply: FastifyReply, lang: Lang, next: string): FastifyReply =>
  reply.redirect(confirmPath(lang, next), 303)
