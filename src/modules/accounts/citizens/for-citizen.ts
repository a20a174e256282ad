import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Lang } from '#kernel/words.ts'
import { checkCitizenForm, type Citizen, toCitizenSignIn } from './citizen.ts'
import { type CitizenDeps, citizenHere, isSecure } from './surroundings.ts'

/** A page for whoever is signed in; everyone else is sent to the sign-in. Forms must be of this session. */
export const forCitizen =
  <R extends FastifyRequest>(
    deps: CitizenDeps,
    lang: Lang,
    answer: (citizen: Citizen, req: R, reply: FastifyReply) => Promise<unknown>,
  ) =>
  async (req: R, reply: FastifyReply): Promise<unknown> => {
    const citizen = await citizenHere(deps, req)
    if (!citizen) return toCitizenSignIn(req, reply, lang)
    if (req.method !== 'GET' && req.method !== 'HEAD') checkCitizenForm(req, isSecure(deps))
    return answer(citizen, req, reply)
  }
