import type { FastifyReply, FastifyRequest } from 'fastify'
import { newToken } from '#kernel/crypto.ts'
import { readCookie, setCookie } from '#kernel/http/cookies.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import { type CitizenDeps, isSecure } from '../citizens/surroundings.ts'
import { type Begun, saveBegun } from './begun.store.ts'

/** The word that ties what was begun to this browser; made where there is none. */
export function browserWord(deps: CitizenDeps, req: FastifyRequest, reply: FastifyReply): string {
  const known = readCookie(req, 'entry', isSecure(deps))
  if (known && /^[\w-]{43}$/.test(known)) return known
  const word = newToken()
  setCookie(reply, 'entry', word, isSecure(deps))
  return word
}

/** Sends the browser to the provider of identity. */
export async function beginIdentity(
  deps: CitizenDeps,
  req: FastifyRequest,
  reply: FastifyReply,
  { lang, ...begun }: Begun & { lang: Lang },
): Promise<FastifyReply> {
  const { identity, clock, transact, siteUrl } = deps
  if (!identity) return reply.redirect(inLang(lang, '/account/identity'), 303)
  const at = clock.now()
  const browser = browserWord(deps, req, reply)
  const state = await transact((tx) => saveBegun(tx, { ...begun, browser, at }))
  const returnTo = `${siteUrl}${inLang(lang, '/account/identity/return')}`
  return reply.redirect(await identity.begin({ state, returnTo, at }), 303)
}
