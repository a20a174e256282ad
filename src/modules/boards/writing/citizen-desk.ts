import type { FastifyReply, FastifyRequest } from 'fastify'
import { Forbidden, NotFound } from '#kernel/errors.ts'
import type { CaseScope, Deps } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import { type Citizen, citizens } from '#modules/accounts/index.ts'

export interface CitizenDesk {
  /** Who is signed in. */
  who(req: FastifyRequest): Promise<Citizen | undefined>
  /** Whoever is not signed in goes there first and comes back to `path`. */
  inside(
    act: (req: FastifyRequest, reply: FastifyReply, citizen: Citizen) => Promise<unknown>,
  ): (req: FastifyRequest, reply: FastifyReply) => Promise<unknown>
  /** Whether the form carries the word of this session. */
  isOwnForm(req: FastifyRequest): boolean
  /** 303 to a page of this site, in its language. */
  to(reply: FastifyReply, path: string): FastifyReply
}

/** Pages for a citizen who is signed in. What they send must carry the word of their session. */
export function citizenDesk(scope: CaseScope, { look, clock, siteUrl }: Deps): CitizenDesk {
  const { lang } = scope
  const secure = siteUrl.startsWith('https:')
  const who: CitizenDesk['who'] = (req) => citizens.of(look, req, { at: clock.now(), secure })
  return {
    who,
    inside: (act) => async (req, reply) => {
      const citizen = await who(req)
      if (!citizen) return citizens.toSignIn(req, reply, lang)
      if (req.method !== 'GET') citizens.checkForm(req, secure)
      return act(req, reply, citizen)
    },
    isOwnForm(req) {
      try {
        citizens.checkForm(req, secure)
        return true
      } catch (error) {
        if (error instanceof Forbidden) return false
        throw error
      }
    },
    to: (reply, path) => reply.redirect(inLang(lang, path), 303),
  }
}

/** A number in an address. @throws NotFound it is none */
export function numberIn(text: string | undefined, what = 'posting'): number {
  if (text === undefined || !/^\d{1,15}$/.test(text)) throw new NotFound(what, String(text))
  return Number(text)
}
