import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import { rightNames } from '#kernel/rights.words.ts'
import { readCookie } from '#kernel/http/cookies.ts'
import { readForm } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { sessionsOf } from '#kernel/session/own.ts'
import { LANGS } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import type { Vault } from '../credentials/credentials.store.ts'
import { passwordWords } from '../sign-in/sign-in.words.ts'
import { AccountPage, type Done } from './account.view.tsx'
import { words } from './account.words.ts'
import { type ChangeRefusal, changePassword } from './change-password.ts'
import { chooseLang } from './choose-lang.act.ts'
import { endMyOthers, endMySession } from './end-sessions.act.ts'

const FIELD: Partial<Record<ChangeRefusal, string>> = {
  wrong: 'current',
  tooMany: 'current',
  differs: 'again',
}
const DONE: readonly Done[] = ['password', 'sessions', 'lang']

/** @article 5(2) everyone manages a password and sessions of their own */
export function accountRoutes(office: OfficeScope, deps: Deps & { vault: Vault }) {
  const secure = deps.siteUrl.startsWith('https:')
  const tokenOf = (req: FastifyRequest) => readCookie(req, 'office', secure) ?? ''

  async function page(req: FastifyRequest, reply: FastifyReply, errors: FieldError[], done?: Done) {
    const clerk = clerkOf(req)
    const frame = officeFrame(req)
    const sessions = await sessionsOf(deps.look, {
      kind: 'office',
      subject: String(clerk.staffId),
      token: tokenOf(req),
      at: deps.clock.now(),
    })
    const rights = [...clerk.rights].map((one) => rightNames(frame.lang)[one])
    return html(
      reply,
      <AccountPage
        frame={frame}
        clerk={clerk}
        rights={rights}
        sessions={sessions}
        errors={errors}
        done={done}
      />,
      { status: errors.length > 0 ? 422 : 200 },
    )
  }

  office.get<{ Querystring: { done?: unknown } }>('/account', (req, reply) =>
    page(
      req,
      reply,
      [],
      DONE.find((one) => one === req.query.done),
    ),
  )

  office.post('/account/password', async (req, reply) => {
    const clerk = clerkOf(req)
    const long = { max: 1000, optional: true }
    const { typed } = readForm({ current: long, own: long, again: long }, req.body)
    const { lang } = officeFrame(req)
    const changed = await changePassword(deps, clerk.staffId, typed, deps.clock.now())
    if (!changed.ok) {
      const text = { ...words(lang).password, ...passwordWords(lang).refused }[changed.refusal]
      return page(req, reply, [{ field: FIELD[changed.refusal] ?? 'own', text }])
    }
    await deps.transact((tx) =>
      endMyOthers(tx, {
        staffId: clerk.staffId,
        token: tokenOf(req),
        by: clerk,
        what: 'staff.password-changed',
      }),
    )
    return reply.redirect('/office/account?done=password', 303)
  })

  office.post('/account/sessions', async (req, reply) => {
    const by = clerkOf(req)
    const { staffId } = by
    const { id } = readForm({ id: { max: 32 } }, req.body).typed
    await deps.transact((tx) =>
      id === 'others'
        ? endMyOthers(tx, { staffId, token: tokenOf(req), by, what: 'staff.sessions-ended' })
        : endMySession(tx, { staffId, id, by }),
    )
    return reply.redirect('/office/account?done=sessions', 303)
  })

  office.post('/account/language', async (req, reply) => {
    const by = clerkOf(req)
    const { typed } = readForm({ lang: { max: 2 } }, req.body)
    const lang = LANGS.find((one) => one === typed.lang)
    if (lang) await deps.transact((tx) => chooseLang(tx, { staffId: by.staffId, lang, by }))
    return reply.redirect('/office/account?done=lang', 303)
  })
}
