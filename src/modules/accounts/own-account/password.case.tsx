import type { FastifyReply } from 'fastify'
import { hashPassword, verifyPassword } from '#kernel/crypto.ts'
import { readCookie } from '#kernel/http/cookies.ts'
import { readForm } from '#kernel/http/form.ts'
import { noteTry } from '#kernel/http/limits.ts'
import { type CaseScope, html } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { changeCitizenPassword } from '../citizen-sign-in/change-password.act.ts'
import type { Citizen } from '../citizens/citizen.ts'
import { forCitizen } from '../citizens/for-citizen.ts'
import { findPassword } from '../citizens/password.store.ts'
import { type CitizenDeps, isSecure } from '../citizens/surroundings.ts'
import { decidePassword } from '../credentials/password.rule.ts'
import { passwordWords } from '../sign-in/sign-in.words.ts'
import { PasswordPage } from './change.view.tsx'
import { openOwnAccount } from './own-account.store.ts'
import { words } from './own-account.words.ts'

const HERE = '/account/password'

/** Whether this is the password, where the account has one. Ten tries in a quarter of an hour. */
export async function isOwnPassword(
  { look, transact, clock }: CitizenDeps,
  citizenId: number,
  typed: string,
): Promise<'right' | 'wrong' | 'too-many'> {
  const hash = await findPassword(look, citizenId)
  if (hash === undefined) return 'right'
  const limit = { tries: 10, minutes: 15 }
  if (!(await noteTry(transact, `citizen-own-password ${citizenId}`, limit, clock.now()))) return 'too-many'
  return (await verifyPassword(hash, typed)) ? 'right' : 'wrong'
}

/** Another password: every other session ends. */
export function passwordRoutes(scope: CaseScope, deps: CitizenDeps) {
  const { lang } = scope
  const { look, transact, seal, clock, frame } = deps
  const w = words(lang).password

  async function page(reply: FastifyReply, { csrf, citizenId }: Citizen, errors: FieldError[] = []) {
    const hasPassword = (await findPassword(look, citizenId)) !== undefined
    const props = { csrf, hasPassword, errors }
    return html(reply, <PasswordPage frame={await frame(lang, HERE)} {...props} />, {
      status: errors.length > 0 ? 422 : 200,
    })
  }
  scope.get(
    HERE,
    forCitizen(deps, lang, (citizen, _req, reply) => page(reply, citizen)),
  )
  scope.post(
    HERE,
    forCitizen(deps, lang, async (citizen, req, reply) => {
      const { typed } = readForm({ now: { max: 1000, optional: true }, own: { max: 1000 } }, req.body)
      const { citizenId } = citizen
      const judged = await isOwnPassword(deps, citizenId, typed.now)
      if (judged !== 'right')
        return page(reply, citizen, [{ field: 'now', text: judged === 'wrong' ? w.wrong : w.tooMany }])
      const { email, nickname } = await openOwnAccount(look, seal, citizenId)
      const decided = decidePassword(typed.own, [email, nickname])
      if (!decided.ok)
        return page(reply, citizen, [{ field: 'own', text: passwordWords(lang).refused[decided.refusal] }])
      const token = readCookie(req, 'citizen', isSecure(deps)) as string
      const passwordHash = await hashPassword(typed.own)
      const change = { citizenId, passwordHash, token, by: citizen, at: clock.now() }
      await transact((tx) => changeCitizenPassword(tx, change))
      return reply.redirect(inLang(lang, '/account?said=saved'), 303)
    }),
  )
}
