import type { FastifyReply, FastifyRequest } from 'fastify'
import { departments } from '#modules/departments/index.ts'
import { privacy } from '#modules/privacy/index.ts'
import { hashPassword } from '#kernel/crypto.ts'
import { setCookie } from '#kernel/http/cookies.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type CaseScope, type Deps, html } from '#kernel/http.ts'
import { csrfOf, type Session } from '#kernel/session.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { LedgerPage } from '../due/ledger.view.tsx'
import { LONGEST_BODY } from '../filing/answers.rule.ts'
import { words as filingWords } from '../filing/filing.words.ts'
import { decidePetitionPassword } from '../filing/password.rule.ts'
import { changePetitionPassword } from '../lookup/change-password.act.ts'
import { getKind } from '../kinds/kind.store.ts'
import { findLedger, getPetition } from '../petition/petition.store.ts'
import { openPetitioner } from '../petition/petitioner.store.ts'
import { choosePublication } from '../publication/choose-publication.act.ts'
import { ReceiptSlipPage } from '../receipt/receipt-slip.view.tsx'
import { supply } from '../supplements/supply.act.ts'
import { withdrawPetition } from '../withdrawals/withdraw-petition.act.ts'
import { caseSession, caseSessionRoutes } from './own-session.ts'
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

  const { inside, frameOf } = caseSession(scope, deps)
  caseSessionRoutes(scope, deps)
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
    `${HERE}/due`,
    inside(async (req, reply, session) => {
      const petition = await getPetition(look, session.subject)
      const page = (
        <LedgerPage
          frame={await frameOf(req, session)}
          petition={petition}
          ledger={await findLedger(look, petition.number)}
          back={inLang(lang, HERE)}
          current={inLang(lang, '/petitions/lookup')}
        />
      )
      return html(reply, page)
    }),
  )

  scope.get(
    `${HERE}/receipt-slip`,
    inside(async (req, reply, session) => {
      const petition = await getPetition(look, session.subject)
      if (petition.receiptNo === null) return to(reply, HERE)
      const { departmentId } = petition
      const department = departmentId === null ? undefined : await departments.find(look, departmentId)
      const page = (
        <ReceiptSlipPage
          frame={await frameOf(req, session)}
          petition={petition}
          kind={await getKind(look, petition.kindId)}
          name={(await openPetitioner(look, deps.seal, petition.number)).name}
          department={department?.name[lang]}
        />
      )
      return html(reply, page)
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
}
