import type { FastifyReply } from 'fastify'
import { clearCookie } from '#kernel/http/cookies.ts'
import { readForm } from '#kernel/http/form.ts'
import { type CaseScope, html } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import type { Citizen } from '../citizens/citizen.ts'
import { forCitizen } from '../citizens/for-citizen.ts'
import { findPassword } from '../citizens/password.store.ts'
import { type CitizenDeps, isSecure } from '../citizens/surroundings.ts'
import { RECORD_MONTHS } from '../identity/keeping.rule.ts'
import { ClosePage } from './close.view.tsx'
import { words } from '../own-account/own-account.words.ts'
import { isOwnPassword } from '../own-account/password.case.tsx'
import { closeAccount } from './close-account.act.ts'

const HERE = '/account/close'

/** Leaving: asked twice, with the password where there is one. @law PIPA 36 */
export function closeRoutes(scope: CaseScope, deps: CitizenDeps) {
  const { lang } = scope
  const { look, transact, clock, frame, city, onErase } = deps
  const { close: w, password } = words(lang)

  async function page(reply: FastifyReply, { csrf, citizenId }: Citizen, errors: FieldError[] = []) {
    const hasPassword = (await findPassword(look, citizenId)) !== undefined
    const months = city.policies.identityRecordMonths ?? RECORD_MONTHS
    const props = { csrf, hasPassword, errors, months }
    return html(reply, <ClosePage frame={await frame(lang, HERE)} {...props} />, {
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
      const { typed } = readForm(
        { now: { max: 1000, optional: true }, sure: { max: 3, optional: true } },
        req.body,
      )
      if (typed.sure !== 'yes') return page(reply, citizen, [{ field: 'sure', text: w.mustBeSure }])
      const { citizenId } = citizen
      const judged = await isOwnPassword(deps, citizenId, typed.now)
      if (judged !== 'right')
        return page(reply, citizen, [{ field: 'now', text: judged === 'wrong' ? w.wrong : password.tooMany }])
      const months = city.policies.identityRecordMonths
      const closing = { citizenId, because: 'own-wish', months, by: citizen, at: clock.now() } as const
      await transact((tx) => closeAccount(tx, closing, onErase))
      clearCookie(reply, 'citizen', isSecure(deps))
      return reply.redirect(inLang(lang, '/account/sign-in?said=closed'), 303)
    }),
  )
}
