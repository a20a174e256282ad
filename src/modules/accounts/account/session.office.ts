import { clearCookie } from '#kernel/http/cookies.ts'
import { clerkOf } from '#kernel/clerk.ts'
import { readCookie } from '#kernel/http/cookies.ts'
import type { Deps, OfficeScope } from '#kernel/http.ts'
import { seeSession } from '#kernel/session.ts'
import { signOut } from './sign-out.act.ts'

/** @article 5(2) a session is left by a form, and put off by one before it ends */
export function sessionRoutes(office: OfficeScope, deps: Deps) {
  const secure = deps.siteUrl.startsWith('https:')

  office.post('/sign-out', async (req, reply) => {
    const token = readCookie(req, 'office', secure)
    if (token !== undefined) await deps.transact((tx) => signOut(tx, { token, by: clerkOf(req) }))
    clearCookie(reply, 'office', secure)
    return reply.redirect('/office/sign-in', 303)
  })

  office.post('/session/extension', async (req, reply) => {
    const token = readCookie(req, 'office', secure)
    if (token !== undefined) await deps.transact((tx) => seeSession(tx, token, deps.clock.now()))
    return reply.redirect(cameFrom(req.headers.referer), 303)
  })
}

/** Back to the page of the office from which the form was sent. */
function cameFrom(referer: string | undefined): string {
  const path = referer === undefined ? undefined : URL.parse(referer)?.pathname
  return path !== undefined && /^\/office(?:\/[\w\-/]*)?$/.test(path) ? path : '/office/account'
}
