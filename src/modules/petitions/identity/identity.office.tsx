import { randomInt } from 'node:crypto'
import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import { hashPassword } from '#kernel/crypto.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { CaseDesk, CaseRequest } from '../case/case-desk.office.tsx'
import { words as caseWords } from '../case/case.words.ts'
import { type Method, METHODS } from './identity-check.store.ts'
import { NewPasswordPage } from './identity.view.tsx'
import { words } from './identity.words.ts'
import { resetPassword } from './reset-password.act.ts'

/** Letters and digits that nobody takes for one another when they are read aloud or copied from paper. */
const CLEAR = 'abcdefghjkmnpqrstuvwxyz23456789'
const newPassword = () =>
  [4, 4, 4].map((n) => Array.from({ length: n }, () => CLEAR[randomInt(CLEAR.length)]).join('')).join('-')

/** POST /office/petitions/:number/password @article 10(4) */
export function identityRoutes(desk: CaseDesk, deps: Deps, office: OfficeScope) {
  const { transact, clock } = deps
  const spec = { method: { max: 20, choices: METHODS }, version: { max: 10 } } as const
  office.post('/petitions/:number/password', async (request, reply) => {
    const req = request as CaseRequest
    const { number } = await desk.readable(req)
    const frame = officeFrame(req)
    const { typed, faults } = readForm(spec, req.body)
    if (faults.method) {
      const text = faultText(frame.lang, faults.method, words(frame.lang).method, spec.method.max)
      return desk.page(req, reply, { typed, errors: [{ field: 'method', text }] })
    }
    const password = newPassword()
    const passwordHash = await hashPassword(password)
    const base = { number, version: Number(typed.version), by: clerkOf(req), at: clock.now() }
    const method = typed.method as Method
    const done = await transact((tx) => resetPassword(tx, deps, { ...base, method, passwordHash }))
    if (done.ok) return html(reply, <NewPasswordPage frame={frame} number={number} password={password} />)
    const error = { field: '', text: caseWords(frame.lang).refused[done.refusal] }
    return desk.page(req, reply, { errors: [error], hasChanged: done.refusal === 'changed' })
  })
}
