import type { FastifyReply, FastifyRequest } from 'fastify'
import { privacy } from '#modules/privacy/index.ts'
import { hashPassword } from '#kernel/crypto.ts'
import { Forbidden } from '#kernel/errors.ts'
import { clearCookie, readCookie, setCookie } from '#kernel/http/cookies.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type CaseScope, type Deps, html, pathOf } from '#kernel/http.ts'
import { csrfOf, endSession, findSession, isCsrfOf, seeSession, type Session } from '#kernel/session.ts'
import { millisecondsOf } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import type { Frame } from '#ui/frame.ts'
import { LONGEST_BODY } from '../filing/answers.rule.ts'
import { words as filingWords } from '../filing/filing.words.ts'
import { decidePetitionPassword } from '../filing/password.rule.ts'
import { changePetitionPassword } from '../lookup/change-password.act.ts'
import { getPetition } from '../petition/petition.store.ts'
import { choosePublication } from '../publication/choose-publication.act.ts'
import { supply } from '../supplements/supply.act.ts'
import { withdrawPetition } from '../withdrawals/withdraw-petition.act.ts'
import { ownPetition } from './own-petition.ts'
import { type Done, OwnPage } from './own.view.tsx'
import { words } from './own.words.ts'
import { WithdrawalPage } from './withdrawal.view.tsx'

const HERE = '/petitions/mine'
const DONE: readonly Done[] = ['withdrawn', 'publication', 'supplied', 'password']

/** One petition, for whoever filed it. @article 10(3) @article 10(4) */
export function ownRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, transact, clock, siteUrl, city } = deps
  const secure = siteUrl.startsWith('https:')
  const w = words(lang)
  const to = (reply: FastifyReply, path: string) => reply.redirect(inLang(lang, path), 303)
  const by = (req: FastifyRequest) => ({ id: 'petitioner', from: req.ip })

  type Inside = (req: FastifyRequest, reply: FastifyReply, session: Session) => Promise<unknown>
  const inside = (work: Inside) => async (req: FastifyRequest, reply: FastifyReply) => {
    const at = clock.now()
    const session = await findSession(look, { kind: 'case', token: readCookie(req, 'case', secure), at })
    if (!session) return to(reply, '/petitions/lookup?ended=1')
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
  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    session: Session,
    {
      errors = [],
      typed = '',
      done,
    }: { errors?: FieldError[]; typed?: string; done?: Done | undefined } = {},
  ) {
    const view = (
      <OwnPage
        frame={{ ...(await frameOf(req, session)), path: HERE }}
        own={await ownPetition(deps, session.subject, lang)}
        csrf={csrfOf(session.token)}
        account={city.account?.[lang] ?? city.phone}
        errors={errors}
        typed={typed}
        done={done}
      />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }
  const notNow: { errors: FieldError[] } = { errors: [{ field: '', text: w.notNow }] }

  scope.get(
    HERE,
    inside((req, reply, session) => {
      const { done } = req.query as { done?: unknown }
      return page(req, reply, session, { done: DONE.find((one) => one === done) })
    }),
  )

  scope.post(
    `${HERE}/supplement`,
    inside(async (req, reply, session) => {
      const spec = { supplement: { max: LONGEST_BODY, lines: true } }
      const { typed, faults } = readForm(spec, req.body)
      const text = typed.supplement
      const fault = faults.supplement
      const error = fault
        ? faultText(lang, fault, w.supplementField, LONGEST_BODY)
        : privacy.holdsResidentNumber(text)
          ? w.residentNumber
          : undefined
      if (error)
        return page(req, reply, session, { typed: text, errors: [{ field: 'supplement', text: error }] })
      const supplied = await transact((tx) =>
        supply(tx, deps, { number: session.subject, text, by: by(req), at: clock.now() }),
      )
      return supplied.ok
        ? to(reply, `${HERE}?done=supplied`)
        : page(req, reply, session, { ...notNow, typed: text })
    }),
  )

  scope.post(
    `${HERE}/publication`,
    inside(async (req, reply, { subject: number }) => {
      const isWanted = readForm({ publication: { max: 3 } }, req.body).typed.publication === 'yes'
      await transact((tx) => choosePublication(tx, { number, isWanted, by: by(req), at: clock.now() }))
      return to(reply, `${HERE}?done=publication`)
    }),
  )

  scope.post(
    `${HERE}/password`,
    inside(async (req, reply, session) => {
      const long = { max: 200, optional: true }
      const { typed } = readForm({ password: long, again: long }, req.body)
      const decided = decidePetitionPassword(typed, [session.subject])
      if (!decided.ok) {
        const field = decided.refusal === 'differs' ? 'again' : 'password'
        const text = filingWords(lang).errors.password[decided.refusal]
        return page(req, reply, session, { errors: [{ field, text }] })
      }
      const passwordHash = await hashPassword(decided.value)
      const change = { number: session.subject, passwordHash, by: by(req), at: clock.now() }
      setCookie(reply, 'case', await transact((tx) => changePetitionPassword(tx, change)), secure)
      return to(reply, `${HERE}?done=password`)
    }),
  )

  scope.get(
    `${HERE}/withdrawal`,
    inside(async (req, reply, session) => {
      const { title } = await getPetition(look, session.subject)
      const csrf = csrfOf(session.token)
      return html(reply, <WithdrawalPage frame={await frameOf(req, session)} title={title} csrf={csrf} />)
    }),
  )
  scope.post(
    `${HERE}/withdrawal`,
    inside(async (req, reply, session) => {
      const act = { number: session.subject, by: by(req), at: clock.now() }
      const withdrawn = await transact((tx) => withdrawPetition(tx, deps, act))
      return withdrawn.ok ? to(reply, `${HERE}?done=withdrawn`) : page(req, reply, session, notNow)
    }),
  )

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
