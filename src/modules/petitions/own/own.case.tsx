import type { FastifyReply } from 'fastify'
import { departments } from '#modules/departments/index.ts'
import { hashPassword } from '#kernel/crypto.ts'
import { setCookie } from '#kernel/http/cookies.ts'
import { readForm } from '#kernel/http/form.ts'
import { type CaseScope, type Deps, html } from '#kernel/http.ts'
import { csrfOf } from '#kernel/session.ts'
import { inLang } from '#kernel/words.ts'
import { clockEntries } from '../due/clock-events.ts'
import { LedgerPage } from '../due/ledger.view.tsx'
import { words as filingWords } from '../filing/filing.words.ts'
import { decidePetitionPassword } from '../filing/password.rule.ts'
import { changePetitionPassword } from '../lookup/change-password.act.ts'
import { getKind } from '../kinds/kind.store.ts'
import { findLedger, getPetition } from '../petition/petition.store.ts'
import { openPetitioner } from '../petition/petitioner.store.ts'
import { choosePublication } from '../publication/choose-publication.act.ts'
import { ReceiptSlipPage } from '../receipt/receipt-slip.view.tsx'
import { withdrawPetition } from '../withdrawals/withdraw-petition.act.ts'
import { OWN_ROUTES } from './act-routes.ts'
import { MINE, ownDesk } from './own-desk.case.tsx'
import { caseSessionRoutes } from './own-session.ts'
import { words } from './own.words.ts'
import { supplementRoutes } from './supplement.case.tsx'
import { WithdrawalPage } from './withdrawal.view.tsx'

/** One petition, for whoever filed it. @article 10(3) @article 10(4) */
export function ownRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, transact, clock, siteUrl } = deps
  const secure = siteUrl.startsWith('https:')
  const w = words(lang)
  const to = (reply: FastifyReply, path: string) => reply.redirect(inLang(lang, path), 303)
  const desk = ownDesk(scope, deps)
  const { inside, frameOf, page, byOf, doneWith } = desk
  caseSessionRoutes(scope, deps)
  for (const mount of OWN_ROUTES) mount(desk, scope, deps)

  scope.get(MINE, inside(page))

  supplementRoutes(scope, deps, desk)

  scope.post(
    `${MINE}/publication`,
    inside(async (req, reply, { subject: number }) => {
      const isWanted = readForm({ publication: { max: 3 } }, req.body).typed.publication === 'yes'
      await transact((tx) => choosePublication(tx, { number, isWanted, by: byOf(req), at: clock.now() }))
      return doneWith(reply, 'publication')
    }),
  )

  scope.post(
    `${MINE}/password`,
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
      const change = { number: session.subject, passwordHash, by: byOf(req), at: clock.now() }
      setCookie(reply, 'case', await transact((tx) => changePetitionPassword(tx, change)), secure)
      return doneWith(reply, 'password')
    }),
  )

  scope.get(
    `${MINE}/due`,
    inside(async (req, reply, session) => {
      const petition = await getPetition(look, session.subject)
      const page = (
        <LedgerPage
          frame={await frameOf(req, session)}
          petition={petition}
          ledger={await findLedger(look, petition.number)}
          entries={await clockEntries(look, petition.number)}
          back={inLang(lang, MINE)}
          current={inLang(lang, '/petitions/lookup')}
        />
      )
      return html(reply, page)
    }),
  )

  scope.get(
    `${MINE}/receipt-slip`,
    inside(async (req, reply, session) => {
      const petition = await getPetition(look, session.subject)
      if (petition.receiptNo === null) return to(reply, MINE)
      const { departmentId } = petition
      const department = departmentId === null ? undefined : await departments.find(look, departmentId)
      const page = (
        <ReceiptSlipPage
          frame={await frameOf(req, session)}
          petition={petition}
          kind={await getKind(look, petition.kindId)}
          name={(await openPetitioner(look, deps.seal, petition.number)).name}
          department={department?.name[lang]}
          back={inLang(lang, MINE)}
          current={inLang(lang, '/petitions/lookup')}
        />
      )
      return html(reply, page)
    }),
  )

  scope.get(
    `${MINE}/withdrawal`,
    inside(async (req, reply, session) => {
      const { title } = await getPetition(look, session.subject)
      const csrf = csrfOf(session.token)
      return html(reply, <WithdrawalPage frame={await frameOf(req, session)} title={title} csrf={csrf} />)
    }),
  )
  scope.post(
    `${MINE}/withdrawal`,
    inside(async (req, reply, session) => {
      const act = { number: session.subject, by: byOf(req), at: clock.now() }
      const withdrawn = await transact((tx) => withdrawPetition(tx, deps, act))
      return withdrawn.ok
        ? doneWith(reply, 'withdrawn')
        : page(req, reply, session, { errors: [{ field: '', text: w.notNow }] })
    }),
  )
}
