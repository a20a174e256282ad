import type { FastifyReply, FastifyRequest } from 'fastify'
import { Forbidden } from '#kernel/errors.ts'
import { clearCookie, readCookie } from '#kernel/http/cookies.ts'
import { type CaseScope, type Deps, pathOf } from '#kernel/http.ts'
import { csrfOf, endSession, findSession, isCsrfOf, seeSession, type Session } from '#kernel/session.ts'
import { millisecondsOf } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { isCounselNumber } from '../asker/number.store.ts'
import { words } from '../counsel.words.ts'

export const MINE = '/petitions/counsel/mine'

/** The session of an asker, for one question or appointment, and the ways to stay and to leave. @article 11(1) */
export function counselSession(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, transact, clock, siteUrl } = deps
  const secure = siteUrl.startsWith('https:')
  const to = (reply: FastifyReply, path: string) => reply.redirect(inLang(lang, path), 303)

  type Inside = (req: FastifyRequest, reply: FastifyReply, session: Session) => Promise<unknown>
  const inside = (work: Inside) => async (req: FastifyRequest, reply: FastifyReply) => {
    const at = clock.now()
    const session = await findSession(look, { kind: 'case', token: readCookie(req, 'case', secure), at })
    if (!session || !isCounselNumber(session.subject)) return to(reply, '/petitions/counsel/lookup?ended=1')
    const sent = (req.body as Record<string, unknown> | null | undefined)?.['_csrf']
    if (req.method === 'POST' && !isCsrfOf(session.token, sent))
      throw new Forbidden('a form of another session')
    if (session.isStale) await transact((tx) => seeSession(tx, session.token, at))
    return work(req, reply, session)
  }

  async function frameOf(req: FastifyRequest, session: Session): Promise<Frame> {
    const left = millisecondsOf(session.endsAt) - millisecondsOf(clock.now())
    return {
      ...(await deps.frame(lang, pathOf(req, lang))),
      person: {
        name: words(lang).own.who(session.subject),
        where: '',
        csrf: csrfOf(session.token),
        signOut: inLang(lang, `${MINE}/sign-out`),
        extend: inLang(lang, `${MINE}/extension`),
        endsInMinutes: Math.max(1, Math.floor(left / 60_000)),
      },
    }
  }

  scope.post(
    `${MINE}/sign-out`,
    inside(async (_req, reply, { token }) => {
      await transact((tx) => endSession(tx, token))
      clearCookie(reply, 'case', secure)
      return to(reply, '/petitions/counsel/lookup')
    }),
  )
  scope.post(
    `${MINE}/extension`,
    inside(async (_req, reply, { token }) => {
      await transact((tx) => seeSession(tx, token, clock.now()))
      return to(reply, MINE)
    }),
  )
  return { inside, frameOf, to }
}
