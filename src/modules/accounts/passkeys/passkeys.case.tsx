import type { FastifyReply } from 'fastify'
import { readForm } from '#kernel/http/form.ts'
import { noteTry } from '#kernel/http/limits.ts'
import type { CaseScope } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import { forCitizen } from '../citizens/for-citizen.ts'
import { letIn } from '../citizens/let-in.ts'
import { nextOf } from '../citizens/next.rule.ts'
import type { CitizenDeps } from '../citizens/surroundings.ts'
import { answered, registered, registrationOptions, signInOptions } from './ceremony.ts'
import { addPasskey, removePasskey } from './passkey.act.ts'
import {
  findPasskey,
  MOST_PASSKEYS,
  passkeysOf,
  saveChallenge,
  savePasskeyUse,
  useChallenge,
} from './passkey.store.ts'
import { words } from './passkeys.words.ts'

const SIGN_IN = '/account/sign-in/passkey'
const OWN = '/account/passkeys'
const LIMIT = { tries: 60, minutes: 15 }

/** Signing in by what a device holds instead of a password. Answers in JSON, to the site's own script. @article 13 */
export function passkeyRoutes(scope: CaseScope, deps: CitizenDeps) {
  const { lang } = scope
  const { look, transact, seal, clock, siteUrl, city } = deps
  const site = { siteUrl, name: city.homeName[lang] }
  const refuse = (reply: FastifyReply) => reply.code(422).send({ refused: true })
  const isAsked = (citizenId: number | null) => (challenge: string) =>
    transact((tx) => useChallenge(tx, { challenge, citizenId, at: clock.now() }))
  const bodyOf = (body: unknown) => (body ?? {}) as Record<string, unknown>

  scope.post(`${SIGN_IN}/options`, async (req, reply) => {
    const at = clock.now()
    if (!(await noteTry(transact, `citizen-passkey from ${req.ip}`, LIMIT, at)))
      return reply.code(429).header('retry-after', '900').send({ refused: true })
    const options = await signInOptions(site)
    const { challenge } = options
    await transact((tx) => saveChallenge(tx, { challenge, citizenId: null, at }))
    return options
  })

  scope.post(SIGN_IN, async (req, reply) => {
    const { response, next } = bodyOf(req.body)
    const id = bodyOf(response)['id']
    const key = typeof id === 'string' && id.length < 1_400 ? await findPasskey(look, id) : undefined
    if (!key) return refuse(reply)
    const counter = await answered(site, response, { key, isAsked: isAsked(null) })
    if (counter === undefined) return refuse(reply)
    const { credentialId, citizenId } = key
    const entered = await letIn(deps, req, reply, 'passkey', async (tx) =>
      (await savePasskeyUse(tx, { credentialId, counter, at: clock.now() })) ? citizenId : undefined,
    )
    return entered === undefined ? refuse(reply) : { to: nextOf(next, inLang(lang, '/account')) }
  })

  scope.post(
    `${OWN}/options`,
    forCitizen(deps, lang, async ({ citizenId, nickname }, _req, reply) => {
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
      const { citizenId } = citizen
      const { response, name } = bodyOf(req.body)
      const key = await registered(site, response, isAsked(citizenId))
      if (!key) return refuse(reply)
      const { typed } = readForm({ name: { max: 50, optional: true } }, { name })
      const called = [...typed.name].slice(0, 50).join('') || words(lang).usual
      const adding = { citizenId, key, name: called, by: citizen, at: clock.now() }
      const isAdded = await transact((tx) => addPasskey(tx, seal, adding))
      return isAdded ? { to: inLang(lang, '/account/security') } : refuse(reply)
    }),
  )

  scope.post(
    `${OWN}/removal`,
    forCitizen(deps, lang, async (citizen, req, reply) => {
      const { typed } = readForm({ id: { max: 1_400 } }, req.body)
      const { citizenId } = citizen
      await transact((tx) => removePasskey(tx, { citizenId, credentialId: typed.id, by: citizen }))
      return reply.redirect(inLang(lang, '/account/security'), 303)
    }),
  )
}
