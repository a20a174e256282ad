import type { FastifyReply, FastifyRequest } from 'fastify'
import { readCookie } from '#kernel/http/cookies.ts'
import { readForm } from '#kernel/http/form.ts'
import { type CaseScope, html } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import type { Citizen } from '../citizens/citizen.ts'
import { forCitizen } from '../citizens/for-citizen.ts'
import { nextOf } from '../citizens/next.rule.ts'
import { findPassword } from '../citizens/password.store.ts'
import { type CitizenDeps, isSecure } from '../citizens/surroundings.ts'
import { isOwnPassword } from '../own-account/password.case.tsx'
import { answerOf, bodyOf, offerSignIn } from '../passkeys/answer.ts'
import { passkeysOf, savePasskeyUse } from '../passkeys/passkey.store.ts'
import { confirmCitizen } from './confirm-citizen.act.ts'
import { ConfirmPage } from './confirm.view.tsx'
import { words } from './confirm.words.ts'

const HERE = '/account/confirm'
const SPEC = { now: { max: 1000, optional: true }, next: { max: 500, optional: true } } as const

/** Whoever is signed in shows again who they are: with the password, or with a passkey. @article 13 */
export function confirmRoutes(scope: CaseScope, deps: CitizenDeps) {
  const { lang } = scope
  const { look, transact, seal, clock, frame } = deps
  const w = words(lang)
  const goalOf = (next: unknown) => nextOf(next, inLang(lang, '/account/security'))
  const tokenOf = (req: FastifyRequest) => readCookie(req, 'citizen', isSecure(deps)) as string

  async function page(
    reply: FastifyReply,
    { csrf, citizenId }: Citizen,
    { next, errors = [] }: { next: unknown; errors?: FieldError[] },
  ) {
    const hasPassword = (await findPassword(look, citizenId)) !== undefined
    const hasPasskeys = (await passkeysOf(look, seal, citizenId)).length > 0
    const props = { csrf, next: goalOf(next), hasPassword, hasPasskeys, errors }
    return html(reply, <ConfirmPage frame={await frame(lang, HERE)} {...props} />, {
      status: errors.length > 0 ? 422 : 200,
    })
  }

  scope.get(
    HERE,
    forCitizen(deps, lang, (citizen, req: FastifyRequest, reply) =>
      page(reply, citizen, { next: (req.query as { next?: unknown }).next }),
    ),
  )
  scope.post(
    HERE,
    forCitizen(deps, lang, async (citizen, req, reply) => {
      const { now, next } = readForm(SPEC, req.body).typed
      const { citizenId } = citizen
      const judged = (await findPassword(look, citizenId))
        ? await isOwnPassword(deps, citizenId, now)
        : 'wrong'
      if (judged !== 'right') {
        const text = judged === 'wrong' ? w.wrong : w.tooMany
        return page(reply, citizen, { next, errors: [{ field: 'now', text }] })
      }
      const confirming = {
        citizenId,
        token: tokenOf(req),
        way: 'password',
        by: citizen,
        at: clock.now(),
      } as const
      await transact((tx) => confirmCitizen(tx, confirming))
      return reply.redirect(goalOf(next), 303)
    }),
  )

  scope.post(
    `${HERE}/passkey/options`,
    forCitizen(deps, lang, ({ citizenId }) => offerSignIn(deps, lang, citizenId)),
  )
  scope.post(
    `${HERE}/passkey`,
    forCitizen(deps, lang, async (citizen, req, reply) => {
      const { citizenId } = citizen
      const answer = await answerOf(deps, lang, { body: req.body, citizenId })
      if (answer?.citizenId !== citizenId) return reply.code(422).send({ refused: true })
      const at = clock.now()
      const isConfirmed = await transact(async (tx) => {
        if (!(await savePasskeyUse(tx, { ...answer, at }))) return false
        await confirmCitizen(tx, { citizenId, token: tokenOf(req), way: 'passkey', by: citizen, at })
        return true
      })
      return isConfirmed ? { to: goalOf(bodyOf(req.body)['next']) } : reply.code(422).send({ refused: true })
    }),
  )
}
