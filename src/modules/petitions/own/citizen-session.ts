import type { FastifyReply, FastifyRequest } from 'fastify'
import { Forbidden } from '#kernel/errors.ts'
import { clearCookie, readCookie } from '#kernel/http/cookies.ts'
import { type CaseScope, type Deps, pathOf } from '#kernel/http.ts'
import { csrfOf, endSession, findSession, isCsrfOf, seeSession, type Session } from '#kernel/session.ts'
import { millisecondsOf } from '#kernel/time.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'

/** Whose session it is: where its pages are, where one comes in, for what, and how who is in is called. */
export interface CitizenSession {
  readonly here: string
  readonly lookUp: string
  readonly isSubject: (subject: string) => boolean
  readonly who: (lang: Lang, subject: string) => string
}

/** The session of a citizen for one case: routes behind it, and the frame with who is in. */
export function citizenSession(
  scope: CaseScope,
  deps: Deps,
  { here, lookUp, isSubject, who }: CitizenSession,
) {
  const { lang } = scope
  const { look, transact, clock, siteUrl } = deps
  const secure = siteUrl.startsWith('https:')
  const to = (reply: FastifyReply, path: string) => reply.redirect(inLang(lang, path), 303)

  type Inside = (req: FastifyRequest, reply: FastifyReply, session: Session) => Promise<unknown>
  const inside = (work: Inside) => async (req: FastifyRequest, reply: FastifyReply) => {
    const at = clock.now()
    const session = await findSession(look, { kind: 'case', token: readCookie(req, 'case', secure), at })
    if (!session || !isSubject(session.subject)) return to(reply, `${lookUp}?ended=1`)
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
        name: who(lang, session.subject),
        where: '',
        csrf: csrfOf(session.token),
        signOut: inLang(lang, `${here}/sign-out`),
        extend: inLang(lang, `${here}/extension`),
        endsInMinutes: Math.max(1, Math.floor(left / 60_000)),
      },
    }
  }
  return { inside, frameOf, to }
}

/** The ways to stay and to leave. @article 10(3) a case is left open on no screen: it ends by itself and by a form */
export function citizenSessionRoutes(scope: CaseScope, deps: Deps, of: CitizenSession) {
  const { transact, clock, siteUrl } = deps
  const { inside, to } = citizenSession(scope, deps, of)
  const secure = siteUrl.startsWith('https:')

  scope.post(
    `${of.here}/sign-out`,
    inside(async (_req, reply, { token }) => {
      await transact((tx) => endSession(tx, token))
      clearCookie(reply, 'case', secure)
      return to(reply, of.lookUp)
    }),
  )
  scope.post(
    `${of.here}/extension`,
    inside(async (_req, reply, { token }) => {
      await transact((tx) => seeSession(tx, token, clock.now()))
      return to(reply, of.here)
    }),
  )
}
