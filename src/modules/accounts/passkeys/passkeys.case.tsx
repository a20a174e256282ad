import type { FastifyReply } from 'fastify'
import { readForm } from '#kernel/http/form.ts'
import { noteTry } from '#kernel/http/limits.ts'
import type { CaseScope } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import { forCitizen } from '../citizens/for-citizen.ts'
import { letIn } from '../citizens/let-in.ts'
import { nextOf } from '../citizens/next.rule.ts'
import type { CitizenDeps } from '../citizens/surroundings.ts'
import { confirmPath, mustConfirm } from '../confirming/confirmed.ts'
import { answerOf, bodyOf, offerSignIn, siteOf } from './answer.ts'
import { registered, registrationOptions } from './ceremony.ts'
import { addPasskey, removePasskey } from './passkey.act.ts'
import { MOST_PASSKEYS, passkeysOf, saveChallenge, savePasskeyUse, useChallenge } from './passkey.store.ts'
import { words } from './passkeys.words.ts'

const SIGN_IN = '/account/sign-in/passkey'
const OWN = '/account/passkeys'
const LIMIT = { tries: 60, minutes: 15 }

/** Signing in by what a device holds instead of a password. Answers in JSON, to the site's own script. @article 13 */
export function passkeyRoutes(scope: CaseScope, deps: CitizenDeps) {
  const { lang } = scope
  const { look, transact, seal, clock } = deps
  const site = siteOf(deps, lang)
  const security = inLang(lang, '/account/security')
  const refuse = (reply: FastifyReply) => reply.code(422).send({ refused: true })

  scope.post(`${SIGN_IN}/options`, async (req, reply) => {
    if (!(await noteTry(transact, `citizen-passkey from ${req.ip}`, LIMIT, clock.now())))
      return reply.code(429).header('retry-after', '900').send({ refused: true })
    return offerSignIn(deps, lang, null)
  })

  scope.post(SIGN_IN, async (req, reply) => {
    const answer = await answerOf(deps, lang, { body: req.body, citizenId: null })
    if (!answer) return refuse(reply)
    const entered = await letIn(deps, req, reply, 'passkey', async (tx) =>
      (await savePasskeyUse(tx, { ...answer, at: clock.now() })) ? answer.citizenId : undefined,
    )
    const { next } = bodyOf(req.body)
    return entered === undefined ? refuse(reply) : { to: nextOf(next, inLang(lang, '/account')) }
  })

  scope.post(
    `${OWN}/options`,
    forCitizen(deps, lang, async (citizen, req, reply) => {
      if (await mustConfirm(deps, req, citizen)) return { to: confirmPath(lang, security) }
      const { citizenId, nickname } = citizen
      const known = (await passkeysOf(look, seal, citizenId)).map((one) => one.credentialId)
      if (known.length >= MOST_PASSKEYS) return refuse(reply)
      const userId = seal.lookup(String(citizenId), 'citizens.passkey.user')
      const options = await registrationOptions(site, { nickname, userId, known })
      const { challenge } = options
      await transact((tx) => saveChallenge(tx, { challenge, citizenId, at: clock.now() }))
      return options
    }),
  )

  scope.post(
    OWN,
    forCitizen(deps, lang, async (citizen, req, reply) => {
      if (await mustConfirm(deps, req, citizen)) return { to: confirmPath(lang, security) }
      const { citizenId } = citizen
      const { response, name } = bodyOf(req.body)
      const key = await registered(site, response, (challenge) =>
        transact((tx) => useChallenge(tx, { challenge, citizenId, at: clock.now() })),
      )
      if (!key) return refuse(reply)
      const { typed } = readForm({ name: { max: 50, optional: true } }, { name })
      const called = [...typed.name].slice(0, 50).join('') || words(lang).usual
      const adding = { citizenId, key, name: called, by: citizen, at: clock.now() }
      const isAdded = await transact((tx) => addPasskey(tx, seal, adding))
      return isAdded ? { to: security } : refuse(reply)
    }),
  )

  scope.post(
    `${OWN}/removal`,
    forCitizen(deps, lang, async (citizen, req, reply) => {
      const { typed } = readForm({ id: { max: 1_400 } }, req.body)
      const { citizenId } = citizen
      await transact((tx) => removePasskey(tx, { citizenId, credentialId: typed.id, by: citizen }))
      return reply.redirect(security, 303)
    }),
  )
}
