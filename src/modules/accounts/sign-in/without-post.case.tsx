import { Forbidden } from '#kernel/errors.ts'
import { clearCookie, readCookie } from '#kernel/http/cookies.ts'
import { type CaseScope, type Deps, html } from '#kernel/http.ts'
import { csrfOf, isCsrfOf } from '#kernel/session.ts'
import { signOut } from '../account/sign-out.act.ts'
import { signedIn } from './signed-in.ts'
import { WithoutPostPage } from './without-post.view.tsx'

const SIGN_IN = '/office/sign-in'

/** Somebody who works here but holds no post now: may do nothing, is told why, and can leave. @article 5(2) */
export function withoutPostRoutes(scope: CaseScope, deps: Deps) {
  const { look, transact, clock, siteUrl, frame } = deps
  const secure = siteUrl.startsWith('https:')

  scope.get('/without-post', async (req, reply) => {
    const here = await signedIn(look, readCookie(req, 'office', secure), clock.now())
    if (!here) return reply.redirect(SIGN_IN, 303)
    const { staff, session } = here
    const around = {
      ...(await frame(staff.lang, '/office/without-post')),
      surface: 'office' as const,
      menu: [],
    }
    const csrf = csrfOf(session.token)
    return html(reply, <WithoutPostPage frame={around} name={staff.name} csrf={csrf} />, { status: 403 })
  })

  scope.post('/without-post', async (req, reply) => {
    const here = await signedIn(look, readCookie(req, 'office', secure), clock.now())
    if (!here) return reply.redirect(SIGN_IN, 303)
    const { staff, session } = here
    if (!isCsrfOf(session.token, (req.body as Record<string, unknown> | null)?.['_csrf']))
      throw new Forbidden('a form of another session')
    const by = { id: `staff:${staff.id}`, from: req.ip }
    await transact((tx) => signOut(tx, { token: session.token, by }))
    clearCookie(reply, 'office', secure)
    return reply.redirect(SIGN_IN, 303)
  })
}
