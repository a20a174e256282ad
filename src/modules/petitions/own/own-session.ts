import type { FastifyReply, FastifyRequest } from 'fastify'
import { Forbidden } from '#kernel/errors.ts'
import { clearCookie, readCookie } from '#kernel/http/cookies.ts'
import { type CaseScope, type Deps, pathOf } from '#kernel/http.ts'
import { csrfOf, endSession, findSession, isCsrfOf, seeSession, type Session } from '#kernel/session.ts'
import { millisecondsOf } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { isNumber } from '../petition/number.store.ts'
import { words } from './own.words.ts'

const HERE = '/petitions/mine'

/** The session of a petitioner: routes behind it, the frame with who is in, and the ways to stay and to leave. */
export function caseSession(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, transact, clock, siteUrl } = deps
  const secure = siteUrl.startsWith('https:')
  const w = words(lang)
  const to = (reply: FastifyReply, path: string) => reply.redirect(inLang(lang, path), 303)

  type Inside = (req: FastifyRequest, reply: FastifyReply, session: Session) => Promise<unknown>
  const inside = (work: Inside) => async (req: FastifyRequest, reply: FastifyReply) => {
    const at = clock.now()
    const session = await findSession(look, { kind: 'case', token: readCookie(req, 'case', secure), at })
    if (!session || !isNumber(session.subject)) return to(reply, '/petitions/lookup?ended=1')
    if (
      req.method === 'POST' &&
      !isCsrfOf(session.token, (req.body as Record<string, unknown> | null)?.['_csrf'])
    )
      throw new Forbidden('a form of another session')
    if (session.isStale) await transact((tx) => seeSession(tx, session.token, at))
    return work(req, reply, session)
  }

  async function frameOf(req: FastifyRequest, session: Session): Promise<Frame> {
    const left = millisecondsOf(session.endsAt) - millisecondsOf(clock.now())
    return {
      ...(await deps.frame(lang, pathOf(req, lang))),
      person: {
        name: w.who(session.subject),
        where: '',
        csrf: csrfOf(session.token),
        signOut: inLang(lang, `${HERE}/sign-out`),
        extend: inLang(lang, `${HERE}/extension`),
        endsInMinutes: Math.max(1, Math.floor(left / 60_000)),
      },
    }
  }
  return { inside, frameOf }
}

/** @article 10(3) a petition is left open on no screen: it ends by itself and by a form */
export function caseSessionRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { transact, clock, siteUrl } = deps
  const { inside } = caseSession(scope, deps)
  const secure = siteUrl.startsWith('https:')
  const to = (reply: FastifyReply, path: string) => reply.redirect(inLang(lang, path), 303)

  scope.post(
    `${HERE}/sign-out`,
    inside(async (_req, reply, { token }) => {
      await transact((tx) => endSession(tx, token))
      clearCookie(reply, 'case', secure)
      return to(reply, '/petitions/lookup')
    }),
  )
  scope.post(
    `${HERE}/extension`,
    inside(async (_req, reply, { token }) => {
      await transact((tx) => seeSession(tx, token, clock.now()))
      return to(reply, HERE)
    }),
  )
}
