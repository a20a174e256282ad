import type { Lang } from '#kernel/words.ts'
import type { CitizenDeps } from '../citizens/surroundings.ts'
import { answered, signInOptions } from './ceremony.ts'
import { findPasskey, saveChallenge, useChallenge } from './passkey.store.ts'

export const siteOf = ({ siteUrl, city }: CitizenDeps, lang: Lang) => ({ siteUrl, name: city.homeName[lang] })
export const bodyOf = (body: unknown) => (body ?? {}) as Record<string, unknown>

/** What a device is asked to answer: by whoever is signed in, or, at a sign-in, by nobody in particular. */
export async function offerSignIn(deps: CitizenDeps, lang: Lang, citizenId: number | null) {
  const options = await signInOptions(siteOf(deps, lang))
  const { challenge } = options
  await deps.transact((tx) => saveChallenge(tx, { challenge, citizenId, at: deps.clock.now() }))
  return options
}

/** Whose passkey answered what was asked, and its new count; undefined for anything else. */
export async function answerOf(
  deps: CitizenDeps,
  lang: Lang,
  { body, citizenId }: { body: unknown; citizenId: number | null },
): Promise<{ credentialId: string; citizenId: number; counter: number } | undefined> {
  const { look, transact, clock } = deps
  const { response } = bodyOf(body)
  const id = bodyOf(response)['id']
  const key = typeof id === 'string' && id.length < 1_400 ? await findPasskey(look, id) : undefined
  if (!key) return undefined
  const isAsked = (challenge: string) =>
    transact((tx) => useChallenge(tx, { challenge, citizenId, at: clock.now() }))
  const counter = await answered(siteOf(deps, lang), response, { key, isAsked })
  return counter === undefined
    ? undefined
    : { credentialId: key.credentialId, citizenId: key.citizenId, counter }
}
